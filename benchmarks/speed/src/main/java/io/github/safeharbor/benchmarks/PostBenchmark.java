package io.github.safeharbor.benchmarks;

import io.github.safeharbor.RedactionResult;
import io.github.safeharbor.Redactor;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long does a person at a keyboard wait for one post of 300 characters? Read p50 and p99. */
@State(Scope.Benchmark)
public class PostBenchmark extends Settings {
    private final Redactor redactor = Redactor.safeHarbor();
    private final List<String> posts = BenchmarkTexts.batch(300, Density.DENSE, Script.LATIN1);
    private int next;

    /** Redacts one post, each time another. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public RedactionResult redact() {
        next = next + 1 == posts.size() ? 0 : next + 1;
        return redactor.redact(posts.get(next));
    }
}
