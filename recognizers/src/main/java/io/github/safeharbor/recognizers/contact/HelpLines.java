package io.github.safeharbor.recognizers.contact;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import java.util.Set;

/**
 * The crisis and national help lines, which identify nobody and which a reader in need must find in the text.
 *
 * <p>Example: 1-800-273-8255 stays, however it is written, "1-800-273-TALK" included. The short ones (988, 911, 741741)
 * have too few digits for any telephone rule.
 */
final class HelpLines {
    private static final Set<String> ALL = Cues.phrases("phone.help-lines");

    private static final String KEYPAD = "22233344455566677778889999";

    private HelpLines() {}

    /** Rejects a help line; a guard. */
    static boolean rejects(Text source, Span span) {
        StringBuilder digits = new StringBuilder(16);
        for (int i = span.start(); i < span.end() && digits.length() < 11; i++) {
            append(digits, source.charAt(i));
        }
        return contains(digits);
    }

    /** Tells whether these digits begin with a help line's number, with or without the 1 of long distance. */
    static boolean contains(CharSequence digits) {
        int start = digits.length() > 0 && digits.charAt(0) == '1' ? 1 : 0;
        return digits.length() >= start + 10
                && ALL.contains(digits.subSequence(start, start + 10).toString());
    }

    private static void append(StringBuilder digits, char c) {
        char upper = c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
        if (c >= '0' && c <= '9') {
            digits.append(c);
        } else if (upper >= 'A' && upper <= 'Z') {
            digits.append(KEYPAD.charAt(upper - 'A'));
        }
    }
}
