package io.github.safeharbor;

import static java.util.Objects.requireNonNull;

import io.github.safeharbor.text.WordList;
import java.util.Map;

/** What a word says about the word beside it: whether a person is likely, or an ordinary word. See {@code person-context.txt}. */
enum PersonContext {
    ANNOUNCES,
    MEETS,
    DOES,
    IS,
    HAS,
    STATE,
    WHEN,
    JOINS,
    BARS,
    RESUMES,
    MONTH,
    MONTH_OF,
    NEGATES,
    SHOWS,
    QUALIFIES,
    TITLES;

    private static final Map<PersonContext, WordList> WORDS =
            WordResource.classes("person-context.txt", PersonContext.class);

    /** Tells whether the word with this hash is of this class. */
    boolean has(long wordHash) {
        return requireNonNull(WORDS.get(this)).contains(wordHash);
    }
}
