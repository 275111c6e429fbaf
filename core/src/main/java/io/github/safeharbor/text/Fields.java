package io.github.safeharbor.text;

import java.util.Set;

/** Keys and values of JSON and its like: {@code "zip": "94110",} is a line "zip: 94110". */
final class Fields extends Layer {
    private static final int MAX_KEY = 48;

    /** Keys of values whose names are values themselves. */
    private static final Set<String> VALUES = Set.of("value", "answer", "response");

    /** A string's end is looked for no farther. */
    private static final int MAX_VALUE = 4000;

    private int valueEnd = -1;

    @Override
    int rewrite(Draft in, int at, Draft out) {
        char c = in.chars[at];
        if (at == valueEnd) {
            int value = value(in, at + 1);
            if (value > 0) {
                out.replace(in, at, at + 1, ':');
                out.add(' ', in.to(at), in.to(at));
                valueEnd = stringEnd(in, value, in.chars[value - 1]);
                return value;
            }
            int end = at + 1;
            while (in.at(end) == ' ') {
                end++;
            }
            out.replace(in, at, at + 1, '\n');
            return in.at(end) == ',' ? end + 1 : at + 1;
        }
        if (c != '"' && c != '\'') {
            return at;
        }
        int colon = colon(in, at);
        if (colon < 0) {
            return at;
        }
        int keyEnd = in.indexOf(c, at + 1, colon);
        out.copy(in, at + 1, keyEnd);
        if (keyEnd == at + 7 && in.startsWith(at + 1, "family")) {
            for (char letter : " name".toCharArray()) {
                out.add(letter, in.from(keyEnd), in.from(keyEnd)); // of health records: FHIR
            }
        }
        out.replace(in, colon, colon + 1, ':');
        int value = colon + 1;
        while (in.at(value) == ' ') {
            value++;
        }
        out.copy(in, colon + 1, value);
        if (in.at(value) != c) {
            return value;
        }
        if (value == colon + 1) {
            out.replace(in, value, value + 1, ' ');
        }
        valueEnd = stringEnd(in, value + 1, c);
        return value + 1;
    }

    /**
     * Returns where a string begins that is the value of what the string before names, or -1: {@code {"label": "zip", "value": "94110"}}.
     */
    private static int value(Draft in, int behind) {
        int at = behind;
        while (in.at(at) == ' ' || in.at(at) == '}' || in.at(at) == ']') {
            at++;
        }
        if (in.at(at) != ',') {
            return -1;
        }
        do {
            at++;
        } while (at < in.length && in.isBlank(at));
        int colon = in.at(at) == '"' || in.at(at) == '\'' ? colon(in, at) : -1;
        if (colon < 0 || !VALUES.contains(in.substring(at + 1, in.indexOf(in.chars[at], at + 1, colon)))) {
            return -1;
        }
        int quote = in.at(colon + 1) == ' ' ? colon + 2 : colon + 1;
        return in.at(quote) == in.chars[at] ? quote + 1 : -1;
    }

    /** Returns where the colon behind a key stands, or -1 if none begins here. */
    private static int colon(Draft in, int at) {
        int end = in.indexOf(in.chars[at], at + 1, at + MAX_KEY);
        if (end < 0 || end == at + 1 || !beginsField(in, at)) {
            return -1;
        }
        for (int i = at + 1; i < end; i++) {
            char c = in.chars[i];
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != ' ' && c != '.') {
                return -1;
            }
        }
        int colon = end + 1;
        while (in.at(colon) == ' ') {
            colon++;
        }
        return in.at(colon) == ':' ? colon : -1;
    }

    private static boolean beginsField(Draft in, int at) {
        int before = at - 1;
        while (in.at(before) == ' ' || in.at(before) == '\t') {
            before--;
        }
        char c = in.at(before);
        return c == '{' || c == ',' || in.isLineStart(before + 1);
    }

    /** Returns the quote that ends a string: the first before a comma, a bracket or the end of a line. */
    private static int stringEnd(Draft in, int from, char quote) {
        for (int i = from; i < Math.min(in.length, from + MAX_VALUE); i++) {
            if (in.chars[i] == quote) {
                int next = i + 1;
                while (in.at(next) == ' ') {
                    next++;
                }
                char c = in.at(next);
                if (c == ',' || c == '}' || c == ']' || c < ' ') {
                    return i;
                }
            }
        }
        return -1;
    }
}
