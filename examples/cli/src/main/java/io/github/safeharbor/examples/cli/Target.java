package io.github.safeharbor.examples.cli;

import org.jspecify.annotations.Nullable;

/** Where the redacted pieces of one input go. Used by one thread. */
interface Target {
    /** Makes the targets of a call. */
    interface Targets {
        /** Returns the target of an input; null if the input is done already. */
        @Nullable
        Target open(Input input);
    }

    /** Takes the next piece. */
    void write(Piece.Redacted piece);

    /** The input is done: what it gave becomes visible. */
    void commit();

    /**
     * The input failed: nothing of it that is not visible yet becomes so.
     *
     * @throws RuntimeException the problem, if it ends the whole call
     */
    void fail(RuntimeException problem);
}
