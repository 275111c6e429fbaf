package io.github.safeharbor.benchmarks;

import io.github.safeharbor.RedactionResult;
import io.github.safeharbor.Redactor;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How does the time of merging and editing grow with the findings? Read the slope, not the level. */
@State(Scope.Benchmark)
public class FindingsBenchmark extends Settings {
    private static final String UNIT = "see ABC-12-345 there ";

    @Param({"10", "1000", "32000"})
    public int findings;

    /** How many findings lie one over another. */
    @Param({"1", "4"})
    public int overlap;

    private String text = "";
    private Redactor redactor = Redactor.safeHarbor();

    @Setup
    public void generate() {
        List<Finding> prepared = new ArrayList<>();
        for (int i = 0; i < findings; i++) {
            int start = UNIT.length() * (i / overlap) + 4 + i % overlap;
            Span span = new Span(start, start + 10 - i % overlap);
            prepared.add(new Finding(span, IdentifierCategory.MRN, Confidence.POSSIBLE, "prepared"));
        }
        text = UNIT.repeat(findings / overlap + 1);
        redactor = Redactor.builder()
                .withoutDiscovery()
                .recognizer(new Prepared(prepared))
                .build();
    }

    /** Merges the findings, replaces them and writes the audit. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public RedactionResult redact() {
        return redactor.redact(text);
    }

    /** Finds what was prepared, whatever the text. */
    private record Prepared(List<Finding> findings) implements Recognizer {
        @Override
        public String id() {
            return "prepared";
        }

        @Override
        public Set<IdentifierCategory> categories() {
            return Set.of(IdentifierCategory.MRN);
        }

        @Override
        public List<Finding> recognize(Text source) {
            return findings;
        }
    }
}
