package io.github.safeharbor;

import static java.util.Objects.requireNonNull;

import io.github.safeharbor.text.WordList;
import java.util.Map;

/** Words that stand in a name and are no name by themselves. See {@code name-words.txt}. */
enum NameWords {
    TITLE,
    PARTICLE,
    SHORT;

    private static final Map<NameWords, WordList> WORDS = WordResource.classes("name-words.txt", NameWords.class);

    /** Tells whether a word is of this class, letter case and accents ignored. */
    boolean has(String word) {
        return requireNonNull(WORDS.get(this)).contains(word);
    }
}
