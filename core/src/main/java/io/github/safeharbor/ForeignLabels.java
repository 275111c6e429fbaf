package io.github.safeharbor;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Labels that other tools and people leave: {@code <PERSON>}, {@code [Client 2]}, {@code {{NAME}}}, {@code [**Name**]},
 * REDACTED, XXX, asterisks and black bars. They are nothing to find, and no word beside them means more for them.
 */
final class ForeignLabels {
    /** A mark that no rule expects; each stands for one character of a label. */
    private static final char GONE = '\uFFFC';

    private static final int MAX_LENGTH = 64;
    private static final String OPENING = "[<{(";
    private static final String CLOSING = "]>})";

    private static final Set<Long> WORDS =
            WordResource.lines("label-words.txt").stream().map(WordHash::of).collect(Collectors.toUnmodifiableSet());

    /** Letters X, asterisks, bars; not "XXX-XX-3377", of which the digits are left. */
    private static final Pattern BLACKED = Pattern.compile(
            "(?<![A-Za-z0-9])[xX]{3,40}+(?![A-Za-z0-9]|[- .]?[\\dxX])|\\*{2,40}+|_{3,40}+|[\\u2580-\\u259F\\u25A0]{1,40}+|\\.{3,40}+");

    private ForeignLabels() {}

    /** Returns the text with every label blacked out, each character in its place; our own labels stay. */
    static String blackOut(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            int kind = OPENING.indexOf(chars[i]);
            if (kind >= 0 && !isOwn(text, i)) {
                int end = labelEnd(text, i, CLOSING.charAt(kind));
                if (end > 0) {
                    Arrays.fill(chars, i, end, GONE);
                    i = end - 1;
                }
            }
        }
        String masked = new String(chars);
        Matcher blacked = BLACKED.matcher(masked);
        while (blacked.find()) {
            Arrays.fill(chars, blacked.start(), blacked.end(), GONE);
        }
        blackOutWords(masked, chars);
        return new String(chars);
    }

    /** Returns the end of a label that opens here, or 0. */
    private static int labelEnd(String text, int start, char closing) {
        int end = text.indexOf(closing, start + 1);
        if (end < 0 || end - start > MAX_LENGTH) {
            return 0;
        }
        while (end + 1 < text.length() && text.charAt(end + 1) == closing) {
            end++;
        }
        String inside = text.substring(start, end);
        boolean words = false;
        for (String word : inside.split("[^\\p{L}\\p{N}]{1,64}", -1)) {
            if (!word.isEmpty() && !isNumber(word)) {
                if (!isLabelWord(word)) {
                    return 0;
                }
                words = true;
            }
        }
        return words ? end + 1 : 0;
    }

    /** "REDACTED", "redacted" without brackets. */
    private static void blackOutWords(String text, char[] chars) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : new String[] {"redacted", "de-identified", "anonymized"}) {
            for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
                Arrays.fill(chars, at, at + word.length(), GONE);
            }
        }
    }

    private static boolean isOwn(String text, int start) {
        int end = text.indexOf(']', start);
        if (text.charAt(start) != '[' || end < 0 || end - start > MAX_LENGTH) {
            return false;
        }
        Text label = Text.of(text.substring(start, end + 1));
        return label.tokenCount() == 1 && (label.kind(0) & TokenKind.LABEL) != 0;
    }

    private static boolean isLabelWord(String word) {
        String letters = word;
        while (!letters.isEmpty() && Character.isDigit(letters.charAt(letters.length() - 1))) {
            letters = letters.substring(0, letters.length() - 1);
        }
        return WORDS.contains(WordHash.of(letters));
    }

    /** One or two digits number a label; more are somebody's. */
    private static boolean isNumber(String word) {
        return word.length() <= 3 && word.chars().allMatch(Character::isDigit);
    }
}
