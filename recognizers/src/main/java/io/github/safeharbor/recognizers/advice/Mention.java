package io.github.safeharbor.recognizers.advice;

/**
 * A place where a text brings in a person who is described.
 *
 * @param first the first token
 * @param last the last token
 * @param kind how the person is brought in
 */
record Mention(int first, int last, Kind kind) {
    enum Kind {
        /** "my client", "pt". */
        CLIENT,
        /** "34F". */
        AGE,
        /** "a young man", "adult female with". */
        NOUN,
        /** "my niece", "a friend". */
        FRIEND,
        /** "someone who", where a clinician is sought for somebody. */
        SOMEONE,
        /** "he really needs". */
        PRONOUN
    }
}
