package io.github.safeharbor.text;

import java.util.Locale;
import java.util.Set;

/** The marks of bulletin boards, {@code [b]}, {@code [/i]}, {@code [color=red]}: looks, and nothing that is read. */
final class BoardMarks extends Layer {
    private static final Set<String> NAMES = Set.of("b", "i", "u", "s", "color", "size", "font", "center", "code");
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_VALUE = 12;

    @Override
    int rewrite(Draft in, int at, Draft out) {
        if (in.chars[at] != '[') {
            return at;
        }
        int first = in.at(at + 1) == '/' ? at + 2 : at + 1;
        int end = first;
        while (end < first + LONGEST_NAME && in.at(end) < 0x80 && Character.isLetter(in.at(end))) {
            end++;
        }
        int close = in.at(end) == '=' ? in.indexOf(']', end, end + LONGEST_VALUE) : end;
        boolean named = end > first && NAMES.contains(in.substring(first, end).toLowerCase(Locale.ROOT));
        return named && close > 0 && in.at(close) == ']' ? close + 1 : at;
    }
}
