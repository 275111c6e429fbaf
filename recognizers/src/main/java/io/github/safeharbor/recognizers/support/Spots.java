package io.github.safeharbor.recognizers.support;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognition.Trigger;

/**
 * The tokens that a built-in recognizer looks at, to be kept in a static field; {@link SharedTable} enters its trigger with those of
 * all others. Immutable and safe for use by many threads.
 */
public final class Spots {
    private final int index;

    private Spots(Trigger trigger) {
        index = SharedTable.enter(trigger);
    }

    /** Returns the spots at which this trigger fires. */
    public static Spots of(Trigger trigger) {
        return new Spots(trigger);
    }

    /** Returns the spots at which one of these words stands. */
    public static Spots words(String... words) {
        return new Spots(Trigger.words(words));
    }

    /** Returns the tokens of a text at which the trigger fires, ascending. The array is the caller's. */
    public int[] in(Text source) {
        return SharedTable.scan(source).tokens(index);
    }
}
