package io.github.safeharbor.advice;

import io.github.safeharbor.recognition.Text;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What an adviser looks at: a text as it would be posted, and what surrounds it.
 *
 * @param text the output of a redaction
 * @param earlier the outputs of earlier posts of the same thread, in their order; empty if there are none
 * @param listRules which topics the list forbids: {@link #FEES}, {@link #BELIEFS}, or names of an adviser's own
 */
public record Draft(Text text, List<Text> earlier, Set<String> listRules) {
    /** The list allows no talk of one's own fees. */
    public static final String FEES = "fees";

    /** The list allows no demands on the beliefs of those who answer. */
    public static final String BELIEFS = "beliefs";

    /** Copies the collections. */
    public Draft {
        Objects.requireNonNull(text, "text");
        earlier = List.copyOf(earlier);
        listRules = Set.copyOf(listRules);
    }

    /** Returns a text by itself, under no rules of a list. */
    public static Draft of(String output) {
        return of(output, List.of());
    }

    /** Returns a text at the end of a thread, under no rules of a list. */
    public static Draft of(String output, List<String> earlier) {
        return new Draft(Text.of(output), earlier.stream().map(Text::of).toList(), Set.of());
    }
}
