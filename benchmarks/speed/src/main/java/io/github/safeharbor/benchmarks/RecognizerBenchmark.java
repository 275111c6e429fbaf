package io.github.safeharbor.benchmarks;

import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.RecognizerProvider;
import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long does each recognizer take by itself, on posts of 300 characters that are split already and whose shared parts, the
 * word classes and name tags, are known? Those have {@link LexerBenchmark} and {@link TaggerBenchmark}. What takes more than
 * 0.5 nanoseconds a character on sparse text needs a reason.
 */
@State(Scope.Benchmark)
public class RecognizerBenchmark extends Settings {
    @Param({
        "account",
        "age-over-89",
        "area",
        "biometric",
        "birth-year",
        "case-number",
        "city",
        "device",
        "email",
        "employer",
        "facility",
        "fax",
        "geocode",
        "health-plan",
        "highway",
        "holiday",
        "iban",
        "ip",
        "known-variant",
        "license",
        "medical-record-number",
        "name",
        "numeric-date",
        "partial-date",
        "person-number",
        "phone",
        "photo",
        "season",
        "social-handle",
        "ssn",
        "street-address",
        "tagged-name",
        "unique-role",
        "url",
        "vehicle",
        "written-date",
        "zip-code"
    })
    public String id = "";

    @Param({"SPARSE", "DENSE"})
    public Density density = Density.DENSE;

    private final List<Recognizer> recognizers = new ArrayList<>();
    private final List<Text> sources = new ArrayList<>();

    @Setup
    public void lex() {
        for (String text : BenchmarkTexts.batch(300, density, Script.LATIN1)) {
            sources.add(Text.of(text));
        }
        for (RecognizerProvider provider : ServiceLoader.load(RecognizerProvider.class)) {
            for (Recognizer recognizer : provider.recognizers()) {
                sources.forEach(recognizer::recognize); // the shared parts of every text, once
                if (recognizer.id().equals(id)) {
                    recognizers.add(recognizer);
                }
            }
        }
        if (recognizers.isEmpty()) {
            throw new IllegalArgumentException("no recognizer " + id);
        }
    }

    /** Runs one recognizer over a batch. */
    @Benchmark
    public void recognize(Blackhole blackhole) {
        for (Recognizer recognizer : recognizers) {
            for (Text source : sources) {
                blackhole.consume(recognizer.recognize(source));
            }
        }
    }
}
