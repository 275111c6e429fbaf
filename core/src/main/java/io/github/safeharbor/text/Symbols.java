package io.github.safeharbor.text;

/** Symbols for letters inside a word: {@code V@ncouver}, {@code Ja$per}, {@code Em!ly}. */
final class Symbols extends Layer {
    private static final String SYMBOLS = "@$!|\u20AC";
    private static final String LETTERS = "asile";
    private static final int REACH = 40;

    @Override
    int rewrite(Draft in, int at, Draft out) {
        int symbol = SYMBOLS.indexOf(in.chars[at]);
        if (symbol < 0
                || !Character.isLetter(in.at(at - 1))
                || !Character.isLowerCase(in.at(at + 1))
                || isAddress(in, at)) {
            return at;
        }
        out.replace(in, at, at + 1, LETTERS.charAt(symbol));
        return at + 1;
    }

    /** Tells whether a dot or another such symbol stands in the same run: of an address. */
    private static boolean isAddress(Draft in, int at) {
        for (int i = at + 1; i < at + REACH && in.at(i) > ' '; i++) {
            if (in.chars[i] == '@' || in.chars[i] == '.' && in.isLetterOrDigit(i + 1)) {
                return true;
            }
        }
        for (int i = at - 1; i > at - REACH && in.at(i) > ' '; i--) {
            if (in.chars[i] == '@' || in.chars[i] == '/' || in.chars[i] == '#') {
                return true;
            }
        }
        return false;
    }
}
