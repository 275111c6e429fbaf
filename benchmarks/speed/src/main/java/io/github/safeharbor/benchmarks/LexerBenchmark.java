package io.github.safeharbor.benchmarks;

import io.github.safeharbor.recognition.Text;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How long does folding and splitting a text take, the limit of all that comes after? */
@State(Scope.Benchmark)
public class LexerBenchmark extends Settings {
    @Param({"300", "100000", "1000000"})
    public int length;

    private List<String> texts = List.of();

    @Setup
    public void generate() {
        texts = BenchmarkTexts.batch(length, Density.DENSE, Script.LATIN1);
    }

    /** Makes the source texts of a batch. */
    @Benchmark
    public void lex(Blackhole blackhole) {
        for (String text : texts) {
            blackhole.consume(Text.of(text));
        }
    }
}
