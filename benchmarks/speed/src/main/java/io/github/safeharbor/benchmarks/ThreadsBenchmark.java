package io.github.safeharbor.benchmarks;

import io.github.safeharbor.Redactor;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Do threads that share one redactor hinder each other? Every thread redacts a batch of its own: if the time stays the same,
 * two do twice as much.
 */
@State(Scope.Benchmark)
public class ThreadsBenchmark extends Settings {
    private final Redactor redactor = Redactor.safeHarbor();
    private final List<String> texts = BenchmarkTexts.batch(300, Density.DENSE, Script.LATIN1);

    /** One thread. */
    @Benchmark
    @Threads(1)
    public void one(Blackhole blackhole) {
        redact(blackhole);
    }

    /** Two threads, as many as the machine of the published figures has cores. */
    @Benchmark
    @Threads(2)
    public void two(Blackhole blackhole) {
        redact(blackhole);
    }

    private void redact(Blackhole blackhole) {
        for (String text : texts) {
            blackhole.consume(redactor.redact(text));
        }
    }
}
