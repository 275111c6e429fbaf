package io.github.safeharbor.evaluation.evidence;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a value so that a reader still sees it.
 *
 * @param name its name
 * @param group what the limits speak of
 * @param innocent whether it says something about innocent phrases as well; a form's label makes none
 * @param wear dresses a value
 */
record Dress(String name, String group, boolean innocent, Wear wear) {
    /** Dresses a value. */
    interface Wear {
        /** Returns the dressed text, or null if the value cannot wear this. */
        @Nullable
        Cells apply(Random random, Sample sample);
    }

    /**
     * A value in its sentence.
     *
     * @param kind the kind of value
     * @param label its label in a form
     * @param before what stands before it
     * @param value the value
     * @param after what stands behind it
     */
    record Sample(String kind, String label, String before, Cells value, String after) {
        /** Returns the sentence with a value in its place. */
        Cells around(Cells dressed) {
            return new Cells().add(before).add(dressed).add(after);
        }

        /** Tells whether a blank parts the value from what stands before it. */
        boolean isParted() {
            return before.endsWith(" ");
        }
    }

    /** Returns all dresses. */
    static List<Dress> all() {
        return Stream.of(Letters.dresses(), Wraps.dresses(), Breaks.dresses(), Encodings.dresses(), Forms.dresses())
                .flatMap(List::stream)
                .toList();
    }
}
