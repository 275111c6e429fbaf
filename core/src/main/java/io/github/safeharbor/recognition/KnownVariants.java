package io.github.safeharbor.recognition;

import java.util.List;

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
    List<KnownVariant> variants(Text source);

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
}
