package io.github.safeharbor.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Checks that the time of a call grows with its text and no faster, on any machine: it compares the processor's time of one call
 * with that of a text four times as long, and tries again until the compiler is done and the machine is quiet. What the code cannot
 * do, no try will.
 */
public final class LinearTime {
    /** Four times the text takes about four times as long; a quadratic step makes it sixteen. */
    private static final double LIMIT = 7;

    private static final int TRIES = 40;

    /** So little time tells nothing: clocks are coarse, and so is what every call costs. */
    private static final long TOO_SHORT_NANOS = 200_000;

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private LinearTime() {}

    /**
     * Asserts that the code takes linear time on a text of this length that repeats the part.
     *
     * @param part the text's part, such as a cue without a value
     * @param length the length of the longer text in UTF-16 units; 50,000 shows a quadratic step
     * @param code what is measured; it runs in the calling thread
     */
    public static void holds(String part, int length, Consumer<String> code) {
        String small = part.repeat(Math.max(1, length / 4 / part.length()));
        String large = part.repeat(Math.max(4, length / part.length()));
        double ratio = 0;
        for (int i = 0; i < TRIES; i++) {
            long slow = nanos(code, large); // first: what the compiler does meanwhile must not speak for the code
            long fast = Math.max(TOO_SHORT_NANOS, Math.min(nanos(code, small), nanos(code, small)));
            ratio = (double) slow / fast;
            if (ratio <= LIMIT) {
                return;
            }
        }
        fail(String.format(
                Locale.ROOT,
                "four times the text takes %.1f times as long: \"%s\", %d characters",
                ratio,
                part,
                length));
    }

    /** The processor's time: what other processes take does not count. */
    private static long nanos(Consumer<String> code, String text) {
        long before = THREAD.getCurrentThreadCpuTime();
        code.accept(text);
        return THREAD.getCurrentThreadCpuTime() - before;
    }
}
