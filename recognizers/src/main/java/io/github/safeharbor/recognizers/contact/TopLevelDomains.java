package io.github.safeharbor.recognizers.contact;

import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.text.WordList;
import java.util.Locale;

/**
 * The top-level domains, in two classes: those that make a bare "name.tld" a web address, and those that are also words
 * or abbreviations ("done.so", "pain.in", "Smith.MD") and need a path, a cue or more labels.
 */
final class TopLevelDomains {
    private static final WordList PLAIN = Cues.words("domain.plain");

    private static final WordList WORDLIKE = Cues.words("domain.wordlike");

    private static final WordList SECOND_LEVEL = Cues.words("domain.second-level");

    private TopLevelDomains() {}

    /** Tells whether a label is a top-level domain. */
    static boolean contains(CharSequence label) {
        return isPlain(label) || WORDLIKE.contains(label);
    }

    /** Tells whether a label is a top-level domain and nothing else. */
    static boolean isPlain(CharSequence label) {
        return PLAIN.contains(label)
                || label.toString().toLowerCase(Locale.ROOT).startsWith("xn--");
    }

    /** Tells whether a label stands before a country's: the "co" of "co.in". */
    static boolean isSecondLevel(CharSequence label) {
        return SECOND_LEVEL.contains(label);
    }
}
