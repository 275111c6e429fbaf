package io.github.safeharbor.recognition;

import java.util.List;
import java.util.Objects;

/**
 * A recognizer that knows other words for what the caller knows: nicknames, misspellings, short forms of organizations.
 *
 * <p>The engine asks it before it looks for known values, looks for the variants as well, and gives a variant of a name
 * the label of its person.
 */
public interface KnownVariants extends Recognizer {

    /**
     * Returns the variants of {@link Text#known()} that may stand in the text; empty if nothing is known.
     *
     * @param source the text; never kept after the call
     */
    List<Variant> variants(Text source);

    /**
     * Tells whether a name is an ordinary word as well, so that in lower case it counts only where a person must stand.
     *
     * @param word one word of a known name
     */
    boolean isOrdinary(String word);

    /** Returns nothing: what it knows is found by the engine. */
    @Override
    default List<Finding> recognize(Text source) {
        return List.of();
    }

    /**
     * Another word for a known value: a nickname, a misspelling, a short form. It holds text and is never printed. Immutable.
     *
     * @param entry the known value
     * @param phrase what may stand in the text instead, words in this order
     * @param ordinary whether the phrase is an ordinary word as well, so that it counts only with a capital or where a person
     *     must stand
     * @param rule the name of the rule: what kind of variant it is, for example {@code "known.nickname"}
     */
    record Variant(KnownIdentifiers.Entry entry, String phrase, boolean ordinary, String rule) {

        /**
         * Creates a variant.
         *
         * @throws NullPointerException if an argument is null
         */
        public Variant {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(phrase, "phrase");
            Objects.requireNonNull(rule, "rule");
        }

        /** Returns the rule; never the phrase. */
        @Override
        public String toString() {
            return "Variant[" + rule + "]";
        }
    }
}
