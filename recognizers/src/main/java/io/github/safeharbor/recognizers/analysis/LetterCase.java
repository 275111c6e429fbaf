package io.github.safeharbor.recognizers.analysis;

/** How a line of a text is written, and with it what a capital is worth there. */
public enum LetterCase {
    /** Sentences: a capital inside one says something. */
    NORMAL,
    /** All in lower case: a word without a capital may well be a name. */
    LOWER,
    /** All in capitals: a word in capitals may be anything. */
    UPPER,
    /** Nearly every word is capitalized: a heading, a signature, a row of a form. */
    TITLE
}
