package io.github.safeharbor;

import io.github.safeharbor.report.AuditReport;
import java.util.Objects;

/**
 * What a redaction gives: the text without what was recognized, and the account of it.
 *
 * @param text the output
 * @param report what was removed and what a person must still judge; it holds no text of the input
 */
public record RedactionResult(String text, AuditReport report) {

    /**
     * Creates a result.
     *
     * @throws NullPointerException if an argument is null
     */
    public RedactionResult {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(report, "report");
    }

    /** Returns the report's counts; never the text, which may hold what no rule recognized. */
    @Override
    public String toString() {
        return "RedactionResult[length=" + text.length() + ", " + report + "]";
    }
}
