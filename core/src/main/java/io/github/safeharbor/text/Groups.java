package io.github.safeharbor.text;

import java.util.Set;

/**
 * Odd marks between the groups of a number, {@code 612~555~0199}, {@code 4111|1111|1111|1111}: a hyphen.
 *
 * <p>Bars, commas, semicolons, colons and plus signs part numbers of their own as well; they count where the groups are as long as
 * those of a telephone, a Social Security or a card number.
 */
final class Groups extends Layer {
    private static final String ODD = "~\u00B7\u2022\u30FB\u2027";
    private static final String COMMON = "|,;:+";
    private static final int MOST = 6;
    private static final int LONGEST = 6;

    /** Lengths of groups, a digit each, that say what a number is. */
    private static final Set<String> KNOWN = Set.of("334", "1334", "324", "4444", "465");

    private int doneTo;

    /** Tells whether a character beyond ASCII is such a mark. */
    static boolean isOdd(char c) {
        return ODD.indexOf(c) >= 0;
    }

    @Override
    int rewrite(Draft in, int at, Draft out) {
        if (at < doneTo || !in.isLetterOrDigit(at) || in.isLetterOrDigit(at - 1)) {
            return at;
        }
        int end = groupEnd(in, at);
        int mark = markAt(in, end);
        if (mark < 0) {
            return at;
        }
        char sign = in.chars[mark];
        StringBuilder lengths = new StringBuilder().append((char) ('0' + Math.min(9, end - at)));
        int groups = 1;
        boolean digits = false;
        int last = end;
        for (int next = at; groups <= MOST; groups++) {
            for (int i = next; i < last; i++) {
                digits |= Character.isDigit(in.chars[i]);
            }
            int behind = markAt(in, last);
            if (behind < 0 || in.chars[behind] != sign) {
                break;
            }
            next = in.at(behind + 1) == ' ' ? behind + 2 : behind + 1;
            last = groupEnd(in, next);
            lengths.append((char) ('0' + Math.min(9, last - next)));
        }
        doneTo = last;
        boolean known = KNOWN.contains(lengths.toString()) && in.at(last) != sign;
        if (!digits || groups > MOST || !known && COMMON.indexOf(sign) >= 0) {
            return at;
        }
        for (int i = at; i < last; i++) {
            if (in.chars[i] == sign) {
                out.replace(in, i, i + 1, '-');
            } else if (in.chars[i] != ' ') {
                out.copy(in, i, i + 1);
            }
        }
        return last;
    }

    /** Returns where a mark stands behind a group and before another, with a blank on both sides or none; -1 if there is none. */
    private static int markAt(Draft in, int end) {
        boolean spaced = in.at(end) == ' ';
        int mark = spaced ? end + 1 : end;
        char c = in.at(mark);
        boolean odd = c != 0 && ODD.indexOf(c) >= 0 || c != 0 && (c == '|' || !spaced) && COMMON.indexOf(c) >= 0;
        int next = spaced ? mark + 2 : mark + 1;
        boolean figures = odd && (!spaced || in.at(mark + 1) == ' ') && in.isLetterOrDigit(next) && hasDigit(in, next);
        return figures ? mark : -1;
    }

    private static boolean hasDigit(Draft in, int at) {
        return Character.isDigit(in.at(groupEnd(in, at) - 1));
    }

    private static int groupEnd(Draft in, int at) {
        int end = at;
        while (end - at <= LONGEST && in.isLetterOrDigit(end)) {
            end++;
        }
        return end;
    }
}
