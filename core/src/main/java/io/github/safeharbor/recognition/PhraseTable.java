package io.github.safeharbor.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds phrases by their words alone: case, accents, and the marks and spaces between the words are ignored.
 *
 * <p>A phrase is stored by the hash of its letters and digits run together, so that "Mary-Ann O'Keefe", "mary ann
 * okeefe" and "MARYANN OKEEFE" are one. Matching begins at tokens and ends at tokens, never inside a word.
 */
public final class PhraseTable {
    /** Longest phrase in tokens, marks not counted. */
    private static final int MAX_TOKENS = 16;

    private final Map<Long, Integer> lengths = new HashMap<>();
    private final Set<Character> firstChars = new HashSet<>();
    private int maxLength;

    /** Creates an empty table. */
    public PhraseTable() {}

    /** Adds a phrase; returns false, and adds nothing, if it holds neither letter nor digit. */
    public boolean add(String phrase) {
        SourceText words = SourceText.of(phrase);
        long hash = 0;
        int length = 0;
        for (int i = 0; i < words.tokenCount(); i++) {
            if ((words.kind(i) & TokenKind.MARK) == 0) {
                int width = words.end(i) - words.start(i);
                if (length == 0) {
                    firstChars.add(Character.toLowerCase(words.charAt(words.start(i))));
                }
                hash = WordHash.append(hash, words.hash(i), width);
                length += width;
            }
        }
        if (length == 0) {
            return false;
        }
        lengths.put(hash, length);
        maxLength = Math.max(maxLength, length);
        return true;
    }

    /** Reports the longest phrase that begins at each token, none inside another. */
    public void find(SourceText source, Consumer<Span> found) {
        if (lengths.isEmpty()) {
            return;
        }
        int i = 0;
        while (i < source.tokenCount()) {
            int last = lastToken(source, i);
            if (last >= 0) {
                found.accept(source.span(i, last));
            }
            i = last >= 0 ? last + 1 : i + 1;
        }
    }

    private int lastToken(SourceText source, int first) {
        if ((source.kind(first) & (TokenKind.MARK | TokenKind.LABEL)) != 0
                || !firstChars.contains(Character.toLowerCase(source.charAt(source.start(first))))) {
            return -1;
        }
        long hash = 0;
        int length = 0;
        int best = -1;
        int words = 0;
        for (int i = first; i < source.tokenCount() && words < MAX_TOKENS; i++) {
            int kind = source.kind(i);
            if ((kind & TokenKind.LABEL) != 0 || !gapAllowed(source, first, i)) {
                break;
            }
            if ((kind & TokenKind.MARK) != 0) {
                continue;
            }
            words++;
            int width = source.end(i) - source.start(i);
            length += width;
            if (length > maxLength) {
                break;
            }
            hash = WordHash.append(hash, source.hash(i), width);
            Integer wanted = lengths.get(hash);
            if (wanted != null && wanted == length) {
                best = i;
            }
        }
        return best;
    }

    /** At most three marks and spaces may stand between two words: a phrase does not reach across a table. */
    private static boolean gapAllowed(SourceText source, int first, int token) {
        if (token == first) {
            return true;
        }
        int gap = 0;
        for (int at = source.start(token) - 1; at >= source.start(first); at--) {
            if (Character.isLetterOrDigit(source.charAt(at))) {
                break;
            }
            gap++;
        }
        return gap <= 3;
    }
}
