package io.github.safeharbor.evaluation.evidence;

import io.github.safeharbor.Redactor;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/** Whether a text of four times the length takes much more than four times the processor time. */
final class Doublings {
    private static final List<String> PIECES = List.of(
            "Dr. Abc ",
            "mayor of ",
            "#",
            "plate ",
            "a@",
            "a.b@c.",
            "A-1-",
            "O'",
            "March 3 ",
            "12 Oak St ",
            "MRN 4471823 ",
            "[NAME-1] ",
            "1/1/1/",
            "((((",
            "&#45;",
            "=20",
            "_",
            " - ",
            "\n> ",
            "x ");

    /** More than four times the time by this factor is no noise. */
    private static final double TOO_MUCH = 2.5;

    private static final int LEAST = 1 << 14;
    private static final int TRIES = 3;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Redactor redactor;

    Doublings(Redactor redactor) {
        this.redactor = redactor;
    }

    void run(Tallies tallies) {
        for (String piece : PIECES) {
            boolean grows = true;
            for (int tried = 0; tried < TRIES && grows; tried++) {
                long small = time(piece, LEAST);
                long great = time(piece, 4 * LEAST);
                grows = great > 4 * TOO_MUCH * small;
            }
            tallies.add("time", "doublings", 1, grows ? 1 : 0);
            if (grows) {
                tallies.show("time", "doublings", piece);
            }
        }
    }

    private long time(String piece, int length) {
        String text = piece.repeat(length / piece.length());
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long start = threads.getCurrentThreadCpuTime();
            redactor.find(text);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        return Math.max(best, 1_000_000);
    }
}
