package io.github.safeharbor.examples.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Tells how far a batch is: on a terminal a bar with rate and time left that is drawn anew twice a second, elsewhere a plain line every
 * half minute. Used by one thread.
 */
final class Progress {
    private static final int WIDTH = 24;
    private static final int LINE = 78;

    private final PrintStream err;
    private final Style style;
    private final LongSupplier nanos;
    private final Runnable flush;
    private final long start;
    private long totalBytes;
    private long last;
    private long bytes;
    private long texts;
    private boolean drawn;

    /** How progress is told. */
    enum Style {
        /** Not at all. */
        SILENT(Long.MAX_VALUE),
        /** A bar on one line that is drawn anew. */
        BAR(TimeUnit.MILLISECONDS.toNanos(500)),
        /** A line now and then. */
        LINES(TimeUnit.SECONDS.toNanos(30));

        private final long every;

        Style(long every) {
            this.every = every;
        }
    }

    /**
     * Creates it.
     *
     * @param nanos the clock
     * @param flush hands on what was written so far
     */
    Progress(PrintStream err, Style style, LongSupplier nanos, Runnable flush) {
        this.err = err;
        this.style = style;
        this.nanos = nanos;
        this.flush = flush;
        this.start = nanos.getAsLong();
        this.last = start;
    }

    /** Says how many bytes all inputs have; 0 if nobody knows. */
    void expect(long all) {
        totalBytes = all;
    }

    /** Counts texts. */
    void texts(int more) {
        texts += more;
    }

    /** Counts bytes of input, and tells. */
    void bytes(long more) {
        bytes += more;
        long now = nanos.getAsLong();
        if (style != Style.SILENT && now - last >= style.every) {
            last = now;
            if (style == Style.BAR) {
                drawn = true;
                err.print(pad("\r" + bar() + line(now)));
                err.flush();
            } else {
                err.println("safeharbor: " + line(now));
            }
        }
    }

    /** Hands on what was written so far. */
    void flush() {
        flush.run();
    }

    /** Clears the bar. */
    void end() {
        if (drawn) {
            drawn = false;
            err.print(pad("\r") + "\r");
            err.flush();
        }
    }

    /** Returns the sums for a summary. */
    String total() {
        double seconds = Math.max(1e-3, (nanos.getAsLong() - start) / 1e9);
        return String.format(
                Locale.ROOT, "%,d %s, %.1f MB in %.1f s", texts, texts == 1 ? "text" : "texts", bytes / 1e6, seconds);
    }

    private String bar() {
        if (totalBytes == 0) {
            return "";
        }
        int full = (int) Math.min(WIDTH, WIDTH * bytes / totalBytes);
        return "[" + "=".repeat(full) + " ".repeat(WIDTH - full) + "] ";
    }

    private String line(long now) {
        double rate = bytes / Math.max(1e-9, (now - start) / 1e9);
        StringBuilder line = new StringBuilder();
        if (totalBytes > 0) {
            line.append(Math.min(100, 100 * bytes / totalBytes)).append(" %  ");
        }
        line.append(String.format(Locale.ROOT, "%,d texts  %.1f MB/s", texts, rate / 1e6));
        if (totalBytes > bytes && rate > 0) {
            long left = (long) ((totalBytes - bytes) / rate);
            line.append(String.format(Locale.ROOT, "  %d:%02d left", left / 60, left % 60));
        }
        return line.toString();
    }

    private static String pad(String line) {
        return line.length() >= LINE ? line : line + " ".repeat(LINE - line.length());
    }
}
