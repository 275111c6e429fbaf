package io.github.safeharbor.recognizers.contact;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The crisis and national help lines, which identify nobody and which a reader in need must find in the text.
 *
 * <p>Example: 1-800-273-8255 stays, however it is written, "1-800-273-TALK" included. The short ones (988, 911, 741741)
 * have too few digits for any telephone rule.
 */
final class HelpLines {
    private static final String NUMBERS =
            // suicide, mental health, substance use, quitting
            "8002738255 8007842433 8006624357 8004874889 8009506264 8007848669 8558387481 8003429647 8774243838 "
                    + "8009855990 8338526262 8009444773 8009312237 8883757767 8666621235 8886929355 8334564566 "
                    + "8004262537 8005224700 8884252666 8669037787 8777264727 8882364673 "
                    // violence, children, runaways, trafficking
                    + "8007997233 8007873224 8006564673 8663319474 8447628483 8004224453 8007862929 8006214000 "
                    + "8883737888 8008435678 8004483000 8006686868 8008528336 8559484673 8007334357 "
                    // LGBTQ, elders, professions
                    + "8664887386 8775658860 8773306366 8888434564 8002467743 8773605428 8002723900 8006771116 "
                    + "8889710016 8002675463 8884094141 8887313473 2064593020 "
                    // poison control and federal offices
                    + "8002221222 8006334227 8007721213 8008271000 8883182596 8002324636 8003185596";

    private static final Set<String> ALL = Arrays.stream(NUMBERS.split(" ")).collect(Collectors.toUnmodifiableSet());

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
