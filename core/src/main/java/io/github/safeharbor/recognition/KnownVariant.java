package io.github.safeharbor.recognition;

import java.util.Objects;

/**
 * Another word for a known value: a nickname, a misspelling, a short form. It holds text and is never printed. Immutable.
 *
 * @param entry the known value
 * @param phrase what may stand in the text instead, words in this order
 * @param ordinary whether the phrase is an ordinary word as well, so that it counts only with a capital or where a person
 *     must stand
 * @param rule the name of the rule: what kind of variant it is, for example {@code "known.nickname"}
 */
public record KnownVariant(KnownIdentifiers.Entry entry, String phrase, boolean ordinary, String rule) {

    /**
     * Creates a variant.
     *
     * @throws NullPointerException if an argument is null
     */
    public KnownVariant {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(rule, "rule");
    }

    /** Returns the rule; never the phrase. */
    @Override
    public String toString() {
        return "KnownVariant[" + rule + "]";
    }
}
