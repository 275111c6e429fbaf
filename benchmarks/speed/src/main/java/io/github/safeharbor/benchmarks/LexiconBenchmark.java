package io.github.safeharbor.benchmarks;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Lexicon;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long do 1,000 look-ups of a word take, by the share of words that are listed? */
@State(Scope.Benchmark)
public class LexiconBenchmark extends Settings {
    @Param({"0", "50", "100"})
    public int listed;

    private final long[] hashes = new long[1000];
    private final Lexicon lexicon = Lexicon.get();

    @Setup
    public void generate() {
        Random random = new Random(20260314);
        Text source = Text.of(
                BenchmarkTexts.batch(100_000, Density.DENSE, Script.LATIN1).get(0));
        int token = 0;
        for (int i = 0; i < hashes.length; i++) {
            boolean hit = random.nextInt(100) < listed;
            while (hit && lexicon.info(source.hash(token)) == 0) {
                token++;
            }
            hashes[i] = hit ? source.hash(token++) : random.nextLong();
        }
    }

    /** Looks 1,000 words up: microseconds read as nanoseconds a word. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public long lookUp() {
        long all = 0;
        for (long hash : hashes) {
            all ^= lexicon.info(hash);
        }
        return all;
    }
}
