package io.github.safeharbor.benchmarks;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.recognition.RecognizerProvider;
import io.github.safeharbor.recognizers.BuiltInRecognizers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

@State(Scope.Benchmark)
public class SizeBenchmark {
    private final RecognizerProvider provider = new BuiltInRecognizers();

    @Benchmark
    public int size() {
        return Redactor.size(provider);
    }
}
