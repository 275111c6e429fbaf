package io.github.safeharbor.benchmarks;

import io.github.safeharbor.Redactor;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How long does a redaction take, by length, density and script? */
@State(Scope.Benchmark)
public class RedactorBenchmark extends Settings {
    @Param({"100", "300", "3000", "100000"})
    public int length;

    @Param({"NONE", "SPARSE", "DENSE", "SATURATED"})
    public Density density = Density.DENSE;

    @Param({"LATIN1", "MIXED"})
    public Script script = Script.LATIN1;

    private final Redactor redactor = Redactor.safeHarbor();
    private List<String> texts = List.of();

    @Setup
    public void generate() {
        texts = BenchmarkTexts.batch(length, density, script);
    }

    /** Redacts a batch of distinct texts. */
    @Benchmark
    public void redact(Blackhole blackhole) {
        for (String text : texts) {
            blackhole.consume(redactor.redact(text));
        }
    }
}
