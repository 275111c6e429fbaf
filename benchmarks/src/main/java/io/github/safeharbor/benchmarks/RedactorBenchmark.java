package io.github.safeharbor.benchmarks;

import io.github.safeharbor.RedactionResult;
import io.github.safeharbor.Redactor;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long does a redaction take? Compare p0 and p50, not the mean; {@code -prof gc} tells the allocation.
 *
 * <p>{@link #request} is what a person at a keyboard waits for. {@link #batch} is 1,000,000 characters an operation, so that
 * its milliseconds are nanoseconds a character.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 5,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-Xbatch"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
public class RedactorBenchmark {
    private final Redactor redactor = Redactor.safeHarbor();
    private final List<String> texts = BenchmarkTexts.batch();

    /** Redacts one request of 600 characters. */
    @Benchmark
    public RedactionResult request() {
        return redactor.redact(BenchmarkTexts.REQUEST);
    }

    /** Redacts distinct requests of 1,000,000 characters together. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public void batch(Blackhole blackhole) {
        for (String text : texts) {
            blackhole.consume(redactor.redact(text));
        }
    }
}
