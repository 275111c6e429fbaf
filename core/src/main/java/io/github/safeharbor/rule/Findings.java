package io.github.safeharbor.rule;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rules of an index found in a text, by the recognizers that have them. */
public final class Findings {
    /** No two rules that read one value are so many findings apart. */
    private static final int NEAR = 8;

    private final Map<Integer, List<Finding>> byOwner = new HashMap<>();

    Findings() {}

    /** Returns the findings of a recognizer, by its place in the index, in the order of their starts. The list is the caller's. */
    public List<Finding> of(int recognizer) {
        return byOwner.computeIfAbsent(recognizer, key -> new ArrayList<>());
    }

    /** Adds a finding; of several rules that read one value for one category the surest speaks. */
    void add(int owner, Span span, Rule rule) {
        List<Finding> findings = of(owner);
        Finding finding = rule.finding(span);
        for (int i = findings.size() - 1; i >= Math.max(0, findings.size() - NEAR); i--) {
            Finding other = findings.get(i);
            if (other.span().equals(span)
                    && other.category() == finding.category()
                    && other.meaning() == finding.meaning()) {
                if (finding.confidence().compareTo(other.confidence()) > 0) {
                    findings.set(i, finding);
                }
                return;
            }
        }
        findings.add(finding);
    }
}
