package io.github.safeharbor.recognizers.numbers;

import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.RuleText;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Value;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The forms of numbers, each read by hand from one place on. */
final class Shapes {
    /** "PN-3307", "44718"; not "4471". */
    static final Shape CODE = Shape.code(0);

    /** A code that is no part of a longer one: not within a word, a number with a blank or a telephone number. */
    static final Shape LONE_CODE = Shape.numeric((t, from) -> {
        char c = t.at(from - 1);
        boolean behindNumber = (c == ' ' || c == ')') && t.isDigit(from - 2) || c == ' ' && t.at(from - 2) == ')';
        return t.isWordChar(from - 1) || c == '.' || c == '-' || behindNumber ? null : CODE.read(t, from);
    });

    /** A code, or capitals and digits mixed: "PJN448120H". */
    static final Shape SERIAL = Shape.code(4).or((t, from) -> {
        int end = run(from, 14, p -> t.isDigit(p) || isUpper(t, p));
        int digits = 0;
        for (int p = from; p < end; p++) {
            digits += t.isDigit(p) ? 1 : 0;
        }
        return end - from >= 6 && digits >= 3 && digits < end - from ? whole(t, from, end) : null;
    });

    /** "BB1388568", "1388568". */
    static final Shape DEA = (t, from) -> {
        int p = run(from, 2, q -> t.isLetter(q) || q > from && t.at(q) == '9' && t.isLetter(from));
        if (p - from == 2) {
            int q = t.at(p) == ' ' || t.at(p) == '-' ? p + 1 : p;
            int end = run(q, 99, t::isDigit);
            if (end - q == 7 && !t.isWordChar(end)) {
                return new Value(from, end);
            }
        }
        int q = run(from, 2, t::isLetter);
        int end = run(q, 99, t::isDigit);
        return end - q >= 6 && end - q <= 9 ? whole(t, from, end) : null;
    };

    /** "610014", "ADV-1": the numbers of a pharmacy benefit. */
    static final Shape PHARMACY = (t, from) -> {
        int end = run(from, 14, p -> t.isAlnum(p) || t.at(p) == '-');
        int digit = run(from, 9, p -> t.isLetter(p) || t.at(p) == '-');
        return end - from >= 2 && t.isDigit(digit) ? whole(t, from, end) : null;
    };

    static final Shape HEX = (t, from) -> {
        int end = run(from, 40, p -> isHex(t, p));
        if (end - from < 8 || !t.isDigit(run(from, 20, t::isLetter))) {
            return null;
        }
        for (int n = 0; n < 4 && t.at(end) == '-'; n++) {
            int next = run(end + 1, 12, p -> isHex(t, p));
            if (next - end < 5) {
                break;
            }
            end = next;
        }
        return whole(t, from, end);
    };

    static final Shape MAC = (t, from) -> {
        int p = from;
        int end = -1;
        for (int pairs = 1; pairs <= 8 && isHex(t, p) && isHex(t, p + 1); pairs++) {
            p += 2;
            end = pairs >= 6 && !t.isWordChar(p) ? p : end;
            p = ":. -".indexOf(t.at(p)) >= 0 && t.at(p) != 0 ? p + 1 : p;
        }
        return end < 0 ? null : new Value(from, end);
    };

    static final Shape ACCOUNT_DIGITS = solid(8, 17);

    /** "4111 1111 1111 1111", "371449635398431". */
    static final Shape CARD = ((Shape) (t, from) -> {
                int p = run(from, 4, t::isDigit);
                int digits = p - from;
                if (digits < 4) {
                    return null;
                }
                while (digits < 19) {
                    int q = run(p, 3, i -> " .-".indexOf(t.at(i)) >= 0 && t.at(i) != 0);
                    int end = run(q, 6, t::isDigit);
                    if (end - q < 2) {
                        break;
                    }
                    digits += end - q;
                    p = end;
                }
                return digits >= 12 && digits <= 19 && !t.isWordChar(p) ? new Value(from, p) : null;
            })
            .or(solid(12, 19));

    /** The same without a cue: of a length that a card has, and no part of a longer number. */
    static final Shape PLAIN_CARD = Shape.regex(
                    "(?<![\\w.]|\\w-)(?:\\d{12,14}|3[47]\\d{13}|(?:1800|2131)\\d{11}|\\d{16,19})(?!\\w)")
            .or(Shape.regex("(?<![\\w.]|\\w-)(?=\\d{4}[ .-])(?=(?:\\d[ .-]?){12,19}(?!\\w))"
                    + "\\d{4}(?:[ ]?[-.][ ]?|[ ]{0,2})\\d{2,6}(?:[ .-]{0,3}\\d{2,6}){1,4}(?!\\w|-\\w)"));

    /** "xx4242", "...4242". */
    static final Shape MASK = (t, from) -> {
        int p = run(from, 20, i -> "xX*#. -".indexOf(t.at(i)) >= 0 && t.at(i) != 0);
        int end = run(p, 6, t::isDigit);
        boolean dots = t.at(p - 1) == '.' && t.at(p - 2) == '.';
        boolean x = (t.at(p - 1) | 0x20) == 'x' && p > from;
        boolean marks = p - from >= 2 && t.at(from) != ' ' && t.at(from) != '.' && t.at(from) != '-';
        return (dots || x || marks) && end - p >= 3 && end - p <= 5 ? whole(t, from, end) : null;
    };

    static final Shape MASKED_SSN = (t, from) -> {
        int p = run(from, 8, i -> "xX*#-. /".indexOf(t.at(i)) >= 0 && t.at(i) != 0);
        int end = run(p, 5, t::isDigit);
        return p - from >= 2 && "xX*#".indexOf(t.at(from)) >= 0 && end - p == 4 ? whole(t, from, end) : null;
    };

    /** Four digits that count nothing. */
    static final Shape LAST_FOUR = (t, from) -> {
        int end = run(from, 5, t::isDigit);
        boolean goesOn = t.isWordChar(end) || t.at(end) == '%' || "-/.,".indexOf(t.at(end)) >= 0 && t.isDigit(end + 1);
        String rest = t.source()
                .view()
                .substring(
                        Math.min(end, t.source().length()), Math.min(t.source().length(), end + 10));
        return end - from != 4
                        || goesOn
                        || rest.startsWith(" of ")
                        || rest.startsWith(" years")
                        || rest.startsWith(" sessions")
                ? null
                : new Value(from, end);
    };

    /** Nine digits however grouped, or eight to ten, typed wrong. */
    static final Shape NINE = (t, from) -> {
        if (!t.isDigit(from)) {
            return null;
        }
        int p = from + 1;
        int[] ends = new int[11];
        int digits = 1;
        while (digits < 10) {
            int q = separated(t, p);
            if (!t.isDigit(q)) {
                break;
            }
            p = q + 1;
            ends[++digits] = p;
        }
        if (ends[9] > 0 && (ends(t, ends[9]) || endsInPair(t, from, ends[9]))) {
            return new Value(from, ends[9]);
        }
        for (int n = 10; n >= 8 && t.at(from - 1) != '-'; n--) {
            if (ends[n] > 0 && ends[n] - from <= 2 * n && ends(t, ends[n])) {
                return new Value(from, ends[n]);
            }
        }
        return null;
    };

    static final Shape SSN = grouped((t, from) -> !isImpossible(t, from) && !isBlank(t, from + 3));
    /** "214 68 5093": the same with blanks, which counts and scores have too. */
    static final Shape SSN_BLANKS = grouped((t, from) -> !isImpossible(t, from) && isBlank(t, from + 3));

    static final Shape IMPOSSIBLE_SSN = grouped((t, from) -> isImpossible(t, from));
    static final Shape ITIN = grouped((t, from) -> t.at(from) == '9'
            && (t.at(from + 4) == '5'
                    || t.at(from + 4) == '7'
                    || t.at(from + 4) == '8' && t.at(from + 5) <= '8'
                    || t.at(from + 4) == '9'
                    || t.at(from + 4) == '6' && t.at(from + 5) <= '5'));

    private static final WordList STATES = Cues.words("state.codes");
    private static final WordList STATE_NAMES = Cues.words("state.joined");

    /** "CA": the two letters of a state. */
    static final Shape STATE = (t, from) -> isState(t, from) ? new Value(from, from + 2) : null;

    private Shapes() {}

    /** The same behind the state that gave it out, which is no part of it: "DL: CA B1234567". */
    static Shape stated(Shape shape) {
        return Shape.numeric(behindState(shape).or(shape));
    }

    /** The same, and only behind a state. */
    static Shape behindState(Shape shape) {
        return (t, from) -> {
            int behind = state(t, from);
            return behind > from ? shape.read(t, behind) : null;
        };
    }

    /** The same behind up to so many words, as few as will do: "bank account at Harbor Savings: 4471-2206". */
    static Shape behindWords(Shape shape, int most) {
        return Shape.numeric((t, from) -> {
            int[] places = new int[most + 1];
            int count = 0;
            int p = behindMarks(t, from);
            places[0] = p == from ? -1 : p;
            while (places[0] > 0 && count < most) {
                int end = run(p, 16, i -> t.isLetter(i) || "&.'".indexOf(t.at(i)) >= 0 && t.at(i) != 0);
                int next = behindMarks(t, end);
                if (end - p < 2 || end - p > 15 || next == end) {
                    break;
                }
                p = next;
                places[++count] = p;
            }
            for (int words = 0; words <= count; words++) {
                Value value = places[words] < 0 ? null : shape.read(t, places[words]);
                if (value != null) {
                    return value;
                }
            }
            return null;
        });
    }

    private static int behindMarks(RuleText t, int from) {
        int p = t.skipMarks(from, " ,:;(#-", 3);
        return p > from ? t.skipMarks(p, "\"'", 1) : from;
    }

    private static int state(RuleText t, int from) {
        int p = run(from, 14, t::isLetter);
        if (p - from < 2) {
            return from;
        }
        String word = t.source().view().substring(from, p);
        if (!(p - from == 2 && isState(t, from)) && !STATE_NAMES.contains(WordHash.of(word))) {
            int q = t.at(p) == ' ' ? run(p + 1, 10, t::isLetter) : p;
            if (q == p
                    || !STATE_NAMES.contains(
                            WordHash.of(word + t.source().view().substring(p + 1, q)))) {
                return from;
            }
            p = q;
        }
        int q = run(p, 3, i -> " :#.-".indexOf(t.at(i)) >= 0 && t.at(i) != 0);
        if (q == p) {
            return from;
        }
        if ((t.at(q) | 0x20) == 'n' && (t.at(q + 1) | 0x20) == 'o' && !t.isLetter(q + 2)) {
            q = run(q + 2, 3, i -> ". :".indexOf(t.at(i)) >= 0 && t.at(i) != 0);
        }
        return q;
    }

    private static boolean isState(RuleText t, int from) {
        return isUpper(t, from)
                && isUpper(t, from + 1)
                && STATES.contains(t.source().view().substring(from, from + 2));
    }

    private static Shape solid(int min, int max) {
        return (t, from) -> {
            int end = run(from, max + 1, t::isDigit);
            return end - from >= min && end - from <= max ? whole(t, from, end) : null;
        };
    }

    private interface Check {
        boolean test(RuleText text, int from);
    }

    private static Shape grouped(Check check) {
        return (t, from) -> {
            int p = group(t, from, 3);
            p = p < 0 ? -1 : group(t, separated(t, p), 2);
            p = p < 0 ? -1 : group(t, separated(t, p), 4);
            char before = t.at(from - 1);
            boolean alone = !t.isWordChar(from - 1)
                    && before != '$'
                    && !("-./".indexOf(before) >= 0 && before != 0 && t.isWordChar(from - 2));
            boolean ends = p > 0 && (ends(t, p) || endsInPair(t, from, p));
            return alone && ends && check.test(t, from) ? new Value(from, p) : null;
        };
    }

    private static int group(RuleText t, int from, int digits) {
        int end = run(from, digits, t::isDigit);
        return end - from == digits ? end : -1;
    }

    private static boolean isBlank(RuleText t, int p) {
        return t.at(p) == ' ' && (t.at(p + 1) == ' ' || t.isDigit(p + 1));
    }

    private static boolean isImpossible(RuleText t, int from) {
        String area = t.source().view().substring(from, from + 3);
        return area.equals("000") || area.equals("666") || area.charAt(0) == '9';
    }

    private static int separated(RuleText t, int from) {
        int p = t.at(from) == ' ' ? from + 1 : from;
        if ("-./_".indexOf(t.at(p)) >= 0 && t.at(p) != 0) {
            return t.at(p + 1) == ' ' ? p + 2 : p + 1;
        }
        return p > from && t.at(p) == ' ' ? p + 1 : p;
    }

    private static boolean ends(RuleText t, int end) {
        char c = t.at(end);
        return !t.isWordChar(end)
                && !(c == '-' && t.isWordChar(end + 1))
                && !((c == '.' || c == '/') && t.isDigit(end + 1));
    }

    /** "518-44-9027/03/14/1987": the groups have a mark of their own, so a slash begins another value. */
    private static boolean endsInPair(RuleText t, int from, int end) {
        return t.at(end) == '/' && t.at(run(from, 9, t::isDigit)) == '-';
    }

    private static int run(int from, int max, IntPredicate fits) {
        int p = from;
        while (p - from < max && fits.test(p)) {
            p++;
        }
        return p;
    }

    private static boolean isHex(RuleText t, int p) {
        char c = (char) (t.at(p) | 0x20);
        return t.isDigit(p) || c >= 'a' && c <= 'f';
    }

    private static boolean isUpper(RuleText t, int p) {
        return t.at(p) >= 'A' && t.at(p) <= 'Z';
    }

    private static @Nullable Value whole(RuleText t, int from, int end) {
        return t.isWordChar(end) ? null : new Value(from, end);
    }
}
