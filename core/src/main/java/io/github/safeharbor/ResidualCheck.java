package io.github.safeharbor;

import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.policy.Replacement;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.report.AuditEntry;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Makes sure that no removed or known value survives in the output: the last look before a text is given out.
 *
 * <p>It reads the output afresh, so it notices what a defect in the merging or editing would leave, and what a replacement
 * joins that stood apart.
 */
final class ResidualCheck {
    private ResidualCheck() {}

    /**
     * Checks an output.
     *
     * @throws ResidualIdentifierException if a value stands in it outside the replacements
     */
    static void check(TextEditor.Edited edited, Redactions redactions, Policy policy) {
        check(edited, 0, redactions, policy);
    }

    /**
     * Checks the part of an output that begins at a place; what stands before is there for context.
     *
     * @throws ResidualIdentifierException if a value stands in it outside the replacements, or reaches into it
     */
    static void check(TextEditor.Edited edited, int from, Redactions redactions, Policy policy) {
        if (redactions.leaveNothingToCheck()) {
            return;
        }
        Text output = Text.of(edited.text());
        List<Finding> survivors = policy.select(redactions.findSurvivors(output));
        NavigableMap<Integer, AuditEntry> made = new TreeMap<>();
        for (AuditEntry entry : survivors.isEmpty() ? List.<AuditEntry>of() : edited.entries()) {
            if (entry.replacement() != Replacement.Kind.FIXED_TEXT) {
                made.put(entry.outputStart(), entry);
            }
        }
        for (Finding survivor : survivors) {
            Span span = output.toOriginal(survivor.span());
            if (span.end() > from && !isInside(span, made)) {
                throw new ResidualIdentifierException(survivor.category());
            }
        }
    }

    /** "1936 or earlier" and {@code [NAME-1936]} do not repeat a record number 1936: the regulation's words and a count do. */
    private static boolean isInside(Span span, NavigableMap<Integer, AuditEntry> made) {
        Map.Entry<Integer, AuditEntry> before = made.floorEntry(span.start());
        return before != null && span.end() <= before.getValue().outputEnd();
    }
}
