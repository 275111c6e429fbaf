package io.github.safeharbor.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases by their words alone: case, accents, and the marks and spaces between the words are ignored.
 *
 * <p>A phrase is stored by the hash of its letters and digits run together, so that "Mary-Ann O'Keefe", "mary ann
 * okeefe" and "MARYANN OKEEFE" are one. Matching begins and ends at tokens, never inside a word. A table is filled by one
 * thread; after that it may be read by many.
 *
 * @param <T> what is kept with a phrase
 */
public final class PhraseTable<T> {
    /** Longest phrase in words. */
    private static final int MAX_WORDS = 16;

    /** Marks and spaces that may stand between two words: a phrase does not reach across a table. */
    private static final int MAX_GAP = 3;

    private final Map<Long, Entry<T>> entries = new HashMap<>();
    private final Set<Character> firstChars = new HashSet<>();
    private int maxLength;

    private record Entry<T>(int length, T value) {}

    /** Creates an empty table. */
    public PhraseTable() {}

    /** Tells whether there is no phrase. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Adds a phrase; returns false, and adds nothing, if it holds neither letter nor digit. The first value stays. */
    public boolean add(String phrase, T value) {
        SourceText words = SourceText.of(phrase);
        return words.tokenCount() > 0 && add(words, 0, words.tokenCount() - 1, value);
    }

    /** Adds a phrase that stands in a text, from one token to another; see {@link #add(String, Object)}. */
    public boolean add(SourceText source, int firstToken, int lastToken, T value) {
        long hash = 0;
        int length = 0;
        for (int i = firstToken; i <= lastToken; i++) {
            if ((source.kind(i) & (TokenKind.MARK | TokenKind.LABEL)) == 0) {
                if (length == 0) {
                    firstChars.add(firstChar(source, i));
                }
                int width = source.end(i) - source.start(i);
                hash = WordHash.append(hash, source.hash(i), width);
                length += width;
            }
        }
        if (length == 0) {
            return false;
        }
        entries.putIfAbsent(hash, new Entry<>(length, value));
        maxLength = Math.max(maxLength, length);
        return true;
    }

    /** Reports the longest phrase that begins at each word, none inside another. */
    public void find(SourceText source, BiConsumer<Span, T> found) {
        if (entries.isEmpty()) {
            return;
        }
        int token = 0;
        while (token < source.tokenCount()) {
            token = findAt(source, token, found);
        }
    }

    /** Reports the longest phrase that begins at the token, and returns the token to go on with. */
    private int findAt(SourceText source, int first, BiConsumer<Span, T> found) {
        if ((source.kind(first) & (TokenKind.MARK | TokenKind.LABEL)) != 0
                || !firstChars.contains(firstChar(source, first))) {
            return first + 1;
        }
        long hash = 0;
        int length = 0;
        int words = 0;
        int end = source.start(first);
        int last = -1;
        @Nullable T value = null;
        for (int i = first; i < source.tokenCount() && words < MAX_WORDS; i++) {
            int kind = source.kind(i);
            if ((kind & TokenKind.LABEL) != 0 || source.start(i) - end > MAX_GAP) {
                break;
            }
            if ((kind & TokenKind.MARK) != 0) {
                continue;
            }
            words++;
            end = source.end(i);
            int width = end - source.start(i);
            length += width;
            if (length > maxLength) {
                break;
            }
            hash = WordHash.append(hash, source.hash(i), width);
            Entry<T> entry = entries.get(hash);
            if (entry != null && entry.length() == length) {
                last = i;
                value = entry.value();
            }
        }
        if (last < 0 || value == null) {
            return first + 1;
        }
        found.accept(source.span(first, last), value);
        return last + 1;
    }

    private static char firstChar(SourceText source, int token) {
        return Character.toLowerCase(source.charAt(source.start(token)));
    }
}
