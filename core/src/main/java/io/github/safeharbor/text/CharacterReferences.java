package io.github.safeharbor.text;

import java.util.HashMap;
import java.util.Map;

/** Character references of HTML and XML: an ampersand, a name or a number, a semicolon. */
final class CharacterReferences extends Layer {
    private static final int MAX_LENGTH = 10;

    private static final Map<String, Integer> NAMED = named();

    @Override
    int rewrite(Draft in, int at, Draft out) {
        if (in.chars[at] != '&') {
            return at;
        }
        int end = in.indexOf(';', at + 2, at + 2 + MAX_LENGTH);
        int codePoint = end < 0 ? -1 : codePoint(in, at + 1, end);
        if (codePoint < 0) {
            return at;
        }
        out.replace(in, at, end + 1, codePoint);
        return end + 1;
    }

    private static int codePoint(Draft in, int first, int end) {
        if (in.chars[first] != '#') {
            return NAMED.getOrDefault(in.substring(first, end), -1);
        }
        boolean hexadecimal = in.at(first + 1) == 'x' || in.at(first + 1) == 'X';
        int value = 0;
        int start = hexadecimal ? first + 2 : first + 1;
        for (int i = start; i < end; i++) {
            int digit = in.chars[i] < 0x80 ? Character.digit(in.chars[i], hexadecimal ? 16 : 10) : -1;
            value = value * (hexadecimal ? 16 : 10) + digit;
            if (digit < 0 || value > Character.MAX_CODE_POINT) {
                return -1;
            }
        }
        return start == end || value == 0 || value >= 0xD800 && value < 0xE000 ? -1 : value;
    }

    private static Map<String, Integer> named() {
        Map<String, Integer> named = new HashMap<>();
        Resources.rows("character-references.txt").forEach(row -> named.put(row[0], Integer.parseInt(row[1], 16)));
        return named;
    }
}
