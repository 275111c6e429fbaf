package io.github.safeharbor.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How long does what one writes first take, the yardstick of all ratios? */
@State(Scope.Benchmark)
public class NaiveBaselineBenchmark extends Settings {
    @Param({"300", "100000", "1000000"})
    public int length;

    private final NaivePipeline naive = new NaivePipeline();
    private List<String> texts = List.of();

    @Setup
    public void generate() {
        texts = BenchmarkTexts.batch(length, Density.DENSE, Script.LATIN1);
    }

    /** Eighteen patterns, one after the other, and nothing else. */
    @Benchmark
    public void patterns(Blackhole blackhole) {
        for (String text : texts) {
            blackhole.consume(NaivePipeline.redactByPatterns(text));
        }
    }

    /** Eighteen patterns, libphonenumber's {@code findNumbers} and OpenNLP's name finder. */
    @Benchmark
    public void pipeline(Blackhole blackhole) {
        for (String text : texts) {
            blackhole.consume(naive.redact(text));
        }
    }
}
