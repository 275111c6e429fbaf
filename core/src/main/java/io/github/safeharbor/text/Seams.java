package io.github.safeharbor.text;

/**
 * Places where a blank is missing between a word and a value, and a change from small letter to capital or from letter to
 * digit shows it: {@code seeingPetra}, {@code inSpokane}, {@code plate4XYZ123}, {@code 219-09-9999for}; and where a symbol
 * stands in its place.
 *
 * <p>What looks like "50mg", "iPhone", "mmHg" or a part of an address has no seam.
 */
final class Seams extends Layer {
    private static final int LEAST_DIGITS = 4;
    private static final int REACH = 40;

    @Override
    int rewrite(Draft in, int at, Draft out) {
        char c = in.chars[at];
        if (c >= 0x80 && (Character.isSurrogate(c) || Character.getType(c) == Character.OTHER_SYMBOL)) {
            return symbol(in, at, out);
        }
        if (!in.isLetterOrDigit(at) || !in.isLetterOrDigit(at - 1) || !isSeam(in, at)) {
            return at;
        }
        out.add(' ', in.from(at), in.from(at));
        out.copy(in, at, at + 1);
        return at + 1;
    }

    /** An emoji or arrow beside a word: a blank. */
    private static int symbol(Draft in, int at, Draft out) {
        int end = at;
        while (Character.isSurrogate(in.at(end)) || Character.getType(in.at(end)) == Character.OTHER_SYMBOL) {
            end++;
        }
        if (!in.isLetterOrDigit(end) && !in.isLetterOrDigit(at - 1)) {
            return at;
        }
        out.replace(in, at, end, ' ');
        return end;
    }

    private static boolean isSeam(Draft in, int at) {
        char before = in.chars[at - 1];
        char c = in.chars[at];
        if (Character.isLowerCase(c)) {
            return Character.isLowerCase(before)
                    ? endsOrdinal(in, at) || c == 'h' && beginsAddress(in, at)
                    : Character.isLowerCase(in.at(at + 1)) && endsNumber(in, at);
        }
        if (Character.isLowerCase(before)) {
            return Character.isDigit(c) ? beginsNumber(in, at) : beginsName(in, at);
        }
        if (Character.isUpperCase(before)) {
            boolean address = in.at(at + 3) == '.' && digits(in, at, 1) > LEAST_DIGITS; // IP198.51.100.7
            return Character.isDigit(c) && isWordBefore(in, at, address ? 2 : 3) && digits(in, at, 1) >= LEAST_DIGITS;
        }
        // "12OakSt"
        return Character.isUpperCase(c) && Character.isLowerCase(in.at(at + 1)) && Character.isDigit(before);
    }

    /** "seeingPetra", "PetraVance", "printVP-3381"; not "mmHg". */
    private static boolean beginsName(Draft in, int at) {
        boolean small = isWordBefore(in, at, 2);
        char next = in.at(at + 1);
        return small
                ? !Character.isLowerCase(next) && in.isLetterOrDigit(at + 1) || Character.isLowerCase(in.at(at + 2))
                : Character.isLowerCase(next) && Character.isLowerCase(in.at(at - 2));
    }

    /** "to217 Elm", "plate4XYZ123", "is97"; not "b12". */
    private static boolean beginsNumber(Draft in, int at) {
        return isWordBefore(in, at, 2) && (digits(in, at, 1) >= 2) && in.indexOf('@', at, wordEnd(in, at)) < 0;
    }

    /** "219-09-9999for", "97and", "DC:F5:1Awent"; not "50mg". */
    private static boolean endsNumber(Draft in, int at) {
        char before = in.chars[at - 1];
        int digits = digits(in, at - 1, -1);
        if (Character.isDigit(before)) {
            return digits >= LEAST_DIGITS || digits >= 2 && Character.isLowerCase(in.at(at + 2));
        }
        return Character.isUpperCase(before) && Character.isDigit(in.at(at - 2)) && digits >= LEAST_DIGITS - 1;
    }

    /** "athttps://". */
    private static boolean beginsAddress(Draft in, int at) {
        return in.startsWith(at, "http://") || in.startsWith(at, "https://");
    }

    /** "18thof". */
    private static boolean endsOrdinal(Draft in, int at) {
        return Character.isDigit(in.at(at - 3))
                && Character.isLowerCase(in.at(at + 1))
                && (in.startsWith(at - 2, "th")
                        || in.startsWith(at - 2, "st")
                        || in.startsWith(at - 2, "nd")
                        || in.startsWith(at - 2, "rd"));
    }

    /** Tells whether a run of letters of one case begins a word and ends before a place. */
    private static boolean isWordBefore(Draft in, int at, int least) {
        boolean lower = Character.isLowerCase(in.at(at - 1));
        int start = at;
        while (lower ? Character.isLowerCase(in.at(start - 1)) : Character.isUpperCase(in.at(start - 1))) {
            start--;
        }
        if (lower && at - start >= LEAST_DIGITS - 1 && Character.isUpperCase(in.at(start - 1))) {
            start--; // Visa4111
        }
        char c = in.at(start - 1);
        return at - start >= least
                && !Character.isLetterOrDigit(c)
                && c != '@'
                && c != '/'
                && c != '_'
                && c != '.'
                && c != ':';
    }

    private static int wordEnd(Draft in, int at) {
        int end = at;
        while (end < in.length && end < at + REACH && !in.isBlank(end)) {
            end++;
        }
        return end;
    }

    /** Returns how many digits stand from a place on in one direction, up to the next white space. */
    private static int digits(Draft in, int from, int step) {
        int digits = 0;
        for (int i = from, n = 0; n < REACH && !in.isBlank(i); i += step, n++) {
            digits += Character.isDigit(in.chars[i]) ? 1 : 0;
        }
        return digits;
    }
}
