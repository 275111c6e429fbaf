package io.github.safeharbor.text;

/**
 * Escapes behind a backslash: those of JSON ({@code \n}, {@code \/}, {@code \u00e9}), of programs ({@code \x2d}), and a mark of
 * Markdown that is to stand for itself ({@code wren\_88}).
 *
 * <p>A letter counts as one only where something else says that the text is JSON: {@code C:\notes} is a folder.
 */
final class Escapes extends Layer {
    private static final int LONGEST_CODE_POINT = 6;
    private static final String ESCAPED = "nrtbf";
    private static final String MEANING = "\n\n\t  ";

    private final boolean json;

    Escapes(Draft text) {
        boolean quoted = false;
        for (int i = 0; i < text.length && !quoted; i++) {
            char c = text.chars[i];
            quoted = c == '"' && (text.at(i + 1) == ':' || text.at(i - 1) == '\\')
                    || c == '\\' && (text.at(i + 1) == '/' || codeUnit(text, i) >= 0);
        }
        json = quoted;
    }

    @Override
    int rewrite(Draft in, int at, Draft out) {
        if (in.chars[at] != '\\' || at + 1 == in.length) {
            return at;
        }
        char c = in.chars[at + 1];
        int letter = ESCAPED.indexOf(c);
        if (letter >= 0) {
            if (json) {
                out.replace(in, at, at + 2, MEANING.charAt(letter));
            }
            return json ? at + 2 : at;
        }
        if (c == 'u' && in.at(at + 2) != '{') {
            return character(in, at, out);
        }
        if (c == 'x' || c == 'u') {
            return ofProgram(in, at, c == 'x' ? 2 : LONGEST_CODE_POINT, out);
        }
        if (c < 0x80 && c > ' ' && !Character.isLetterOrDigit(c)) {
            out.replace(in, at, at + 2, c);
            return at + 2;
        }
        return at;
    }

    /** {@code \\x2d} has two figures, {@code \\u{2d}} as many as it needs; neither stands for a control character. */
    private static int ofProgram(Draft in, int at, int most, Draft out) {
        boolean braces = in.at(at + 2) == '{';
        int first = braces ? at + 3 : at + 2;
        int end = first;
        int value = 0;
        while (end < first + most && in.at(end) < 0x80 && Character.digit(in.at(end), 16) >= 0) {
            value = value << 4 | Character.digit(in.at(end++), 16);
        }
        boolean whole = braces ? end > first && in.at(end) == '}' : end == first + most;
        boolean shown = value >= ' ' && value <= Character.MAX_CODE_POINT && (value < 0xD800 || value > 0xDFFF);
        if (!whole || !shown) {
            return at;
        }
        int behind = braces ? end + 1 : end;
        out.replace(in, at, behind, value);
        return behind;
    }

    private static int character(Draft in, int at, Draft out) {
        int unit = codeUnit(in, at);
        if (unit < 0) {
            return at;
        }
        int low = Character.isHighSurrogate((char) unit) ? codeUnit(in, at + 6) : -1;
        if (low >= 0 && Character.isLowSurrogate((char) low)) {
            out.replace(in, at, at + 12, Character.toCodePoint((char) unit, (char) low));
            return at + 12;
        }
        if (unit == 0 || Character.isSurrogate((char) unit)) {
            return at;
        }
        out.replace(in, at, at + 6, unit);
        return at + 6;
    }

    /** Returns the value of an escape of four hexadecimal digits, or -1. */
    private static int codeUnit(Draft in, int at) {
        if (in.at(at) != '\\' || in.at(at + 1) != 'u') {
            return -1;
        }
        int value = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = in.at(i) < 0x80 ? Character.digit(in.at(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }
}
