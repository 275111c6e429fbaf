package io.github.safeharbor;

import io.github.safeharbor.report.AuditReport;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a redaction gives: the text without what was recognized, and the account of it. Immutable and thread-safe.
 */
public final class RedactionResult {
    private final String text;
    private final AuditReport report;

    RedactionResult(String text, AuditReport report) {
        this.text = Objects.requireNonNull(text, "text");
        this.report = Objects.requireNonNull(report, "report");
    }

    /** Returns the output. */
    public String text() {
        return text;
    }

    /** Returns what was removed and what a person must still judge; it holds no text of the input. */
    public AuditReport report() {
        return report;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RedactionResult result && text.equals(result.text) && report.equals(result.report);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, report);
    }

    /** Returns the report's counts; never the text, which may hold what no rule recognized. */
    @Override
    public String toString() {
        return "RedactionResult[length=" + text.length() + ", " + report + "]";
    }
}
