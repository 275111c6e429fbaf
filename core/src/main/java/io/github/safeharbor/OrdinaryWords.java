package io.github.safeharbor;

import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;

/**
 * Names and places that are ordinary words as well: Will, May, Grace, Young, Reading.
 *
 * <p>Where one was found as a name, its recurrence in lower case is most likely the word. From the public counts named in
 * NOTICE; a star in the list marks words so frequent that even a capital at the start of a sentence says nothing.
 */
final class OrdinaryWords {
    private static final int FREQUENT = 2;

    private static final WordList WORDS = load();

    private OrdinaryWords() {}

    /** Tells whether the word with this hash is an ordinary one. */
    static boolean contains(long wordHash) {
        return WORDS.contains(wordHash);
    }

    /** Tells whether it is so frequent that a sentence may well begin with it. */
    static boolean isFrequent(long wordHash) {
        return (WORDS.bits(wordHash) & FREQUENT) != 0;
    }

    private static WordList load() {
        WordList.Builder words = new WordList.Builder();
        for (String line : WordResource.lines("ordinary-words.txt")) {
            boolean frequent = line.endsWith("*");
            words.add(WordHash.of(frequent ? line.substring(0, line.length() - 1) : line), frequent ? 1 | FREQUENT : 1);
        }
        return words.build();
    }
}
