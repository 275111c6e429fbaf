package io.github.safeharbor.benchmarks;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.WordClasses;
import io.github.safeharbor.recognizers.names.model.NameTags;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How long do the word classes and the name tags of a text take, which all recognizers share? */
@State(Scope.Benchmark)
public class TaggerBenchmark extends Settings {
    @Param({"NONE", "DENSE"})
    public Density density = Density.DENSE;

    private List<String> texts = List.of();
    private final List<Text> sources = new ArrayList<>();

    @Setup
    public void generate() {
        texts = BenchmarkTexts.batch(300, density, Script.LATIN1);
    }

    /** A source text keeps what was derived from it, so each operation needs new ones; it takes long enough for that. */
    @Setup(Level.Invocation)
    public void lex() {
        sources.clear();
        texts.forEach(text -> sources.add(Text.of(text)));
    }

    /** Looks up the words of a batch. */
    @Benchmark
    public void classes(Blackhole blackhole) {
        for (Text source : sources) {
            blackhole.consume(WordClasses.of(source));
        }
    }

    /** Looks up the words of a batch and tags them. */
    @Benchmark
    public void tags(Blackhole blackhole) {
        for (Text source : sources) {
            WordClasses.of(source);
            blackhole.consume(NameTags.of(source));
        }
    }
}
