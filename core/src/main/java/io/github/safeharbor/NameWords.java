package io.github.safeharbor;

import java.util.Locale;
import java.util.Set;

/** Words that stand in a name and are no name by themselves. */
final class NameWords {
    private static final Set<String> TITLES = Set.of(
            "dr", "mr", "mrs", "ms", "mx", "miss", "prof", "rev", "hon", "sr", "jr", "ii", "iii", "iv", "md", "phd",
            "esq");

    private static final Set<String> PARTICLES = Set.of(
            "al", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn", "la", "las",
            "le", "los", "san", "st", "ter", "van", "von", "y");

    /** Words of two letters that are names as well, or begin sentences all the time. */
    private static final Set<String> SHORT_WORDS = Set.of(
            "ad", "am", "an", "as", "at", "be", "by", "do", "ed", "eh", "go", "ha", "he", "hi", "ho", "if", "in", "is",
            "it", "me", "my", "no", "of", "oh", "ok", "on", "or", "pm", "so", "to", "tv", "up", "us", "we");

    private NameWords() {}

    /** Tells whether a word of two letters is mostly not a name: "An", "Do". */
    static boolean isShortWord(String word) {
        return SHORT_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Tells whether a word is a title or suffix: "Dr", "Jr". */
    static boolean isTitle(String word) {
        return TITLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Tells whether a word in the middle of a name only joins its parts: "de", "van". */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }
}
