package io.github.safeharbor;

import io.github.safeharbor.text.WordHash;
import java.util.HashMap;
import java.util.Map;

/**
 * Names and places that are ordinary words as well: Will, May, Grace, Young, Reading.
 *
 * <p>Where one was found as a name, its recurrence in lower case is most likely the word. From the public counts named in
 * NOTICE; a star in the list marks words so frequent that even a capital at the start of a sentence says nothing.
 */
final class OrdinaryWords {
    private static final Map<Long, Boolean> FREQUENT_BY_WORD = load();

    private OrdinaryWords() {}

    /** Tells whether the word with this hash is an ordinary one. */
    static boolean contains(long wordHash) {
        return FREQUENT_BY_WORD.containsKey(wordHash);
    }

    /** Tells whether it is so frequent that a sentence may well begin with it. */
    static boolean isFrequent(long wordHash) {
        return FREQUENT_BY_WORD.getOrDefault(wordHash, false);
    }

    private static Map<Long, Boolean> load() {
        Map<Long, Boolean> words = new HashMap<>(8192);
        for (String line : WordResource.lines("ordinary-words.txt")) {
            boolean frequent = line.endsWith("*");
            words.put(WordHash.of(frequent ? line.substring(0, line.length() - 1) : line), frequent);
        }
        return words;
    }
}
