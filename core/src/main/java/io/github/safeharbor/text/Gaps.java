package io.github.safeharbor.text;

/**
 * White space where none belongs: tabs and doubled blanks between the groups of a value, blanks around its separators, and
 * letters that are spaced out, {@code M a r i a}.
 */
final class Gaps extends Layer {
    private static final int MAX_GAP = 3;
    private static final int LEAST_LETTERS = 4;
    private static final int LEAST_DIGITS = 9;
    private static final char LEAST_GREAT = '6';

    private int spacedOutTo;

    @Override
    int rewrite(Draft in, int at, Draft out) {
        if (at >= spacedOutTo && isSpacedOut(in, at)) {
            for (int next = at; isAlone(in, next); next = gapEnd(in, next + 1)) {
                spacedOutTo = next + 1;
            }
        }
        char c = in.chars[at];
        // Within a run of blanks its first one has decided: to measure the rest at each would take quadratic time.
        if (c != ' ' && c != '\t' || isBlankInLine(in, at - 1)) {
            return at;
        }
        int end = gapEnd(in, at);
        if (end < spacedOutTo) {
            if (end - at > 1) {
                out.replace(in, at, end, ' ');
            }
            return end;
        }
        return gap(in, at, end, out);
    }

    private static int gap(Draft in, int at, int end, Draft out) {
        if (end - at > MAX_GAP || in.isBlank(at - 1)) {
            return at;
        }
        char next = in.at(end);
        if (isSeparator(next) && in.isLetterOrDigit(at - 1)) {
            int behind = gapEnd(in, end + 1);
            boolean number = Character.isDigit(in.at(at - 1)) || Character.isDigit(in.at(behind));
            if (number && behind == end + 2 && in.isLetterOrDigit(behind)) {
                out.copy(in, end, end + 1);
                return behind;
            }
        }
        boolean wide = end - at > 1 || in.chars[at] == '\t';
        boolean groups =
                (in.isLetterOrDigit(at - 1) || in.at(at - 1) == ')') && (in.isLetterOrDigit(end) || next == '(');
        if (!wide || !groups) {
            return at;
        }
        out.replace(in, at, end, ' ');
        return end;
    }

    /**
     * Tells whether at least four characters stand alone from here on. Digits alone may be the answers of a form, {@code 2 1 3 0},
     * or a scale: they are a number where there are as many as a number has, one is greater than answers are, and they do not count up.
     */
    private static boolean isSpacedOut(Draft in, int at) {
        int count = 0;
        char greatest = '0';
        char last = 0;
        boolean digits = true;
        boolean counts = true;
        for (int next = at;
                isAlone(in, next) && count < (digits ? LEAST_DIGITS : LEAST_LETTERS);
                next = gapEnd(in, next + 1)) {
            char c = in.chars[next];
            digits &= Character.isDigit(c);
            greatest = (char) Math.max(greatest, c);
            counts &= count == 0 || c == last + 1;
            last = c;
            count++;
        }
        return digits ? count == LEAST_DIGITS && greatest >= LEAST_GREAT && !counts : count >= LEAST_LETTERS;
    }

    private static boolean isAlone(Draft in, int at) {
        char c = in.at(at);
        return c > ' '
                && c != '|'
                && in.isBlank(at - 1)
                && (in.isBlank(at + 1) || ",.;:!?".indexOf(in.at(at + 1)) >= 0 && in.isBlank(at + 2))
                && gapEnd(in, at + 1) <= at + 1 + MAX_GAP;
    }

    private static boolean isBlankInLine(Draft in, int at) {
        return in.at(at) == ' ' || in.at(at) == '\t';
    }

    private static int gapEnd(Draft in, int from) {
        int end = from;
        while (isBlankInLine(in, end)) {
            end++;
        }
        return end;
    }

    private static boolean isSeparator(char c) {
        return c == '-' || c == '.' || c == '/' || c == ':';
    }
}
