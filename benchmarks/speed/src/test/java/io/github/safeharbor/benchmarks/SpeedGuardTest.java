package io.github.safeharbor.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.safeharbor.Redactor;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.RecognizerProvider;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Param;

/**
 * Speed that a build can guard on any machine: bytes, and ratios of processor time taken side by side. Each may try again
 * until the compiler is done and the machine is quiet; what the code cannot do, no try will.
 */
class SpeedGuardTest {
    /** Bytes allocated for a character of a post of 300, and of a text of 1,000,000; the aim is 100 and 80. */
    private static final double POST_BYTES = 165;

    private static final double LONG_TEXT_BYTES = 130;

    /** How many times faster than the naive pipeline, in one run on the same posts; the aim is 60. */
    private static final double TIMES_NAIVE = 2;

    /** How many times longer twice a worst-case text may take, the mean of two doublings; the aim is 2.2. */
    private static final double DOUBLING = 2.6;

    /** Long enough to tell the slope from what every call costs, short enough for a build: more as the library gets faster. */
    private static final int WORST_CASE_LENGTH = 10_000;

    private static final int TRIES = 60;

    private static final Redactor REDACTOR = Redactor.safeHarbor();
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void aPostAllocatesFewBytesACharacter() {
        List<String> posts = BenchmarkTexts.posts(60_000);
        double[] bytes = {0};
        assertTrue(
                soon(() -> (bytes[0] = bytesPerCharacter(posts)) <= POST_BYTES), () -> bytes[0] + " bytes a character");
    }

    @Test
    void aLongTextAllocatesFewBytesACharacter() {
        List<String> text = BenchmarkTexts.texts(1_000_000, Density.DENSE, Script.LATIN1, 1_000_000);
        double[] bytes = {0};
        assertTrue(
                soon(() -> (bytes[0] = bytesPerCharacter(text)) <= LONG_TEXT_BYTES),
                () -> bytes[0] + " bytes a character");
    }

    @Test
    void postsAreRedactedManyTimesFasterThanByTheNaivePipeline() {
        List<String> posts = BenchmarkTexts.posts(30_000);
        NaivePipeline naive = new NaivePipeline();
        double[] ratio = {0};
        assertTrue(
                soon(() -> {
                    double slow = nanos(() -> posts.forEach(naive::redact));
                    double fast = nanos(() -> posts.forEach(REDACTOR::redact));
                    ratio[0] = slow / fast;
                    return ratio[0] >= TIMES_NAIVE;
                }),
                () -> ratio[0] + " times the naive pipeline");
    }

    @ParameterizedTest
    @MethodSource("units")
    void twiceTheTextTakesAboutTwiceTheTime(String unit) {
        String small = PathologicalInputBenchmark.text(unit, WORST_CASE_LENGTH / 4);
        String large = PathologicalInputBenchmark.text(unit, WORST_CASE_LENGTH);
        double[] ratio = {0};
        assertTrue(
                soon(() -> (ratio[0] = Math.sqrt(best(large) / best(small))) <= DOUBLING),
                () -> ratio[0] + " times as long: " + unit);
    }

    @Test
    void everyRecognizerHasABenchmark() throws NoSuchFieldException {
        List<String> ids = new ArrayList<>();
        for (RecognizerProvider provider : ServiceLoader.load(RecognizerProvider.class)) {
            provider.recognizers().stream().map(Recognizer::id).forEach(ids::add);
        }
        assertEquals(ids, params(RecognizerBenchmark.class, "id"));
    }

    static List<String> units() throws NoSuchFieldException {
        return params(PathologicalInputBenchmark.class, "unit");
    }

    private static List<String> params(Class<?> benchmark, String field) throws NoSuchFieldException {
        return Arrays.asList(
                benchmark.getField(field).getAnnotation(Param.class).value());
    }

    private static boolean soon(BooleanSupplier condition) {
        for (int i = 0; i < TRIES; i++) {
            if (condition.getAsBoolean()) {
                return true;
            }
        }
        return false;
    }

    private static double bytesPerCharacter(List<String> texts) {
        long before = THREAD.getCurrentThreadAllocatedBytes();
        texts.forEach(REDACTOR::redact);
        long bytes = THREAD.getCurrentThreadAllocatedBytes() - before;
        return (double) bytes / texts.stream().mapToInt(String::length).sum();
    }

    /** The processor's time: what other processes take does not count. */
    private static double nanos(Runnable code) {
        long before = THREAD.getCurrentThreadCpuTime();
        code.run();
        return THREAD.getCurrentThreadCpuTime() - before;
    }

    private static double best(String text) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            best = Math.min(best, nanos(() -> REDACTOR.redact(text)));
        }
        return best;
    }
}
