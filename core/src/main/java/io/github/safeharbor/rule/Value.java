package io.github.safeharbor.rule;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;

/** A value that a shape read at a place. */
public final class Value {
    /** Guards whose verdicts are kept with a value, so that each is asked once however many rules ask. */
    static final int KEPT = 64;

    final int start;
    final int end;
    /** Where reading goes on: behind what belongs to the form but not to the value. */
    final int readTo;
    /** Digits from the start on, as far as they belong together; no more than 20 are counted. */
    final int digits;

    private long asked;
    private long refused;

    /**
     * Creates a value.
     *
     * @param start where it begins, in offsets of the view
     * @param end where it ends, exclusive
     */
    public Value(int start, int end) {
        this(start, end, end, 0);
    }

    Value(int start, int end, int readTo, int digits) {
        this.start = start;
        this.end = end;
        this.readTo = readTo;
        this.digits = digits;
    }

    /** Returns where the value begins. */
    public int start() {
        return start;
    }

    /** Returns where the value ends, exclusive. */
    public int end() {
        return end;
    }

    /** Asks a guard by its number in the index. */
    boolean refusedBy(int number, Guard guard, Text source) {
        if (number >= KEPT) {
            return guard.rejects(source, new Span(start, end));
        }
        long bit = 1L << number;
        if ((asked & bit) == 0) {
            asked |= bit;
            refused |= guard.rejects(source, new Span(start, end)) ? bit : 0;
        }
        return (refused & bit) != 0;
    }
}
