package io.github.safeharbor;

import io.github.safeharbor.policy.Replacement;
import io.github.safeharbor.report.AuditEntry;
import java.util.ArrayList;
import java.util.List;

/** Applies edits to a text and writes their audit in the same pass, so that text and report cannot differ. */
final class TextEditor {
    private TextEditor() {}

    /**
     * What the pass gives.
     *
     * @param text the new text
     * @param entries one for each edit
     */
    record Edited(String text, List<AuditEntry> entries) {}

    /**
     * Applies the edits.
     *
     * @throws IllegalArgumentException if they overlap, are not sorted, or reach beyond the text
     */
    static Edited apply(String text, List<Edit> edits) {
        if (edits.isEmpty()) {
            return new Edited(text, List.of());
        }
        StringBuilder output = new StringBuilder(text.length() + 32);
        List<AuditEntry> entries = new ArrayList<>(edits.size());
        int copied = 0;
        for (Edit edit : edits) {
            Redaction redaction = edit.redaction();
            int start = redaction.span().start();
            if (start < copied || redaction.span().end() > text.length()) {
                throw new IllegalArgumentException("edits overlap, are not sorted, or reach beyond the text");
            }
            output.append(text, copied, start);
            int outputStart = output.length();
            output.append(edit.text());
            copied = redaction.span().end();
            entries.add(entry(edit, outputStart, output.length()));
        }
        output.append(text, copied, text.length());
        return new Edited(output.toString(), entries);
    }

    private static AuditEntry entry(Edit edit, int outputStart, int outputEnd) {
        Redaction redaction = edit.redaction();
        Replacement.Kind kind = edit.replacement().kind();
        boolean label = kind == Replacement.Kind.NUMBERED_LABEL || kind == Replacement.Kind.LABEL;
        return AuditEntry.of(
                redaction.span(),
                outputStart,
                outputEnd,
                redaction.category(),
                redaction.confidence(),
                redaction.rule(),
                kind,
                label ? edit.text() : null);
    }
}
