package io.github.safeharbor.examples.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/** Tells a person at a terminal how many texts of a long batch are done, at most once a second; otherwise silent. */
final class Progress {
    private static final long EVERY = TimeUnit.SECONDS.toNanos(1);

    private final PrintStream err;
    private final boolean shown;
    private long last = System.nanoTime();
    private long done;
    private boolean begun;

    Progress(PrintStream err, boolean terminal) {
        this.err = err;
        this.shown = terminal;
    }

    /** Counts a text. */
    void step() {
        done++;
        if (shown && System.nanoTime() - last > EVERY) {
            last = System.nanoTime();
            begun = true;
            err.print("\r" + done + " texts");
            err.flush();
        }
    }

    /** Clears the line. */
    void end() {
        if (begun) {
            err.print("\r" + " ".repeat(30) + "\r");
            err.flush();
        }
    }
}
