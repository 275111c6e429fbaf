package io.github.safeharbor.benchmarks;

import io.github.safeharbor.RedactionResult;
import io.github.safeharbor.Redactor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long does the first redaction in a fresh JVM take, lists and model read on the way? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(
        value = 20,
        jvmArgsAppend = "-XX:+BackgroundCompilation") // the default, named to replace the other benchmarks' flags
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ColdStartBenchmark extends Settings {
    private final String post = BenchmarkTexts.posts(300).get(0);

    /** Makes the redactor and redacts one post. */
    @Benchmark
    public RedactionResult first() {
        return Redactor.safeHarbor().redact(post);
    }
}
