package io.github.safeharbor.report;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import java.util.Objects;

/**
 * One removed stretch: where it was, what it was, why it was taken for it, what stands there now. It holds no text.
 *
 * @param span where it was in the caller's text, in UTF-16 code units
 * @param outputStart where its replacement begins in the output
 * @param outputEnd where its replacement ends in the output, exclusive; equal to the start if nothing stands there
 * @param category the category that names the label
 * @param confidence how sure the recognizer was
 * @param rule the rule that fired
 * @param replacement the kind of replacement, in words
 */
public record AuditEntry(
        Span span,
        int outputStart,
        int outputEnd,
        IdentifierCategory category,
        Confidence confidence,
        String rule,
        String replacement) {

    /**
     * Creates an entry.
     *
     * @throws NullPointerException if an argument is null
     */
    public AuditEntry {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(replacement, "replacement");
    }
}
