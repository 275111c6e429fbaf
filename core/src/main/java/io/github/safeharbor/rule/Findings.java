package io.github.safeharbor.rule;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules of an index found in a text, by the recognizers that have them. */
public final class Findings {
    /** No two rules that read one value are so many findings apart. */
    private static final int NEAR = 8;

    private final List<@Nullable List<Finding>> byOwner;

    Findings(int owners) {
        byOwner = new ArrayList<>(Collections.nCopies(owners, null));
    }

    /** Returns the findings of a recognizer, by its place in the index, in the order of their starts. */
    public List<Finding> of(int recognizer) {
        List<Finding> found = byOwner.get(recognizer);
        return found == null ? List.of() : Collections.unmodifiableList(found);
    }

    /** Adds a finding; of several rules that read one value for one category the surest speaks. */
    void add(int owner, Span span, Rule rule) {
        List<Finding> findings = byOwner.get(owner);
        if (findings == null) {
            findings = new ArrayList<>();
            byOwner.set(owner, findings);
        }
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
