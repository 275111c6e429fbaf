package io.github.safeharbor.examples.spark;

import com.sun.management.OperatingSystemMXBean;
import io.github.safeharbor.Redactor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures rather than tests, and so is not run unless it is named: rows a second of the job, and of the library alone. */
class Rates {
    private static final int ROWS = Integer.getInteger("rows", 2000);
    private static final int ROUNDS = 4;

    @TempDir
    private Path folder;

    /** By turns in one JVM; the first round warms it up. */
    @Test
    void measure() throws IOException {
        try (SparkSession spark = session(1)) {
            Notes.table(spark, ROWS).write().parquet(folder.resolve("in").toString());
        }
        for (int round = 0; round < ROUNDS; round++) {
            Cost alone = alone();
            Cost one = job(1, round);
            Cost two = job(2, round);
            System.out.printf(
                    "rows a second: %.0f alone, %.0f on local[1], %.0f on local[2]; processor time of the job: %.2f and %.2f of alone%n",
                    ROWS / alone.seconds,
                    ROWS / one.seconds,
                    ROWS / two.seconds,
                    one.processor / alone.processor,
                    two.processor / alone.processor);
        }
    }

    /**
     * What something took.
     *
     * @param seconds by the clock
     * @param processor seconds of the processor, which other programs of the machine do not lengthen
     */
    private record Cost(double seconds, double processor) {
        private static final OperatingSystemMXBean MACHINE =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

        static Cost now() {
            return new Cost(System.nanoTime() / 1e9, MACHINE.getProcessCpuTime() / 1e9);
        }

        Cost since() {
            Cost now = now();
            return new Cost(now.seconds - seconds, now.processor - processor);
        }
    }

    private static Cost alone() {
        List<String> texts = new ArrayList<>();
        for (long id = 0; id < ROWS; id++) {
            texts.add(Notes.note(id));
            if (Notes.summary(id) != null) {
                texts.add(Notes.summary(id));
            }
        }
        Redactor redactor = Redactor.safeHarbor();
        Cost start = Cost.now();
        long length = 0;
        for (String text : texts) {
            length += redactor.redact(text).text().length();
        }
        return length == 0 ? start : start.since();
    }

    private Cost job(int threads, int round) throws IOException {
        try (SparkSession spark = session(threads)) {
            RedactNotesJob job = new RedactNotesJob(spark, "parquet", List.of("note", "summary"), Options.SAFE_HARBOR);
            Cost start = Cost.now();
            job.run(
                    folder.resolve("in").toString(),
                    folder.resolve("out-" + threads + "-" + round).toString());
            return start.since();
        }
    }

    private static SparkSession session(int threads) {
        return SparkSession.builder()
                .master("local[" + threads + "]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.files.openCostInBytes", 1 << 27) // small files stay partitions of their own
                .getOrCreate();
    }
}
