package io.github.safeharbor.report;

import io.github.safeharbor.policy.Replacement;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One removed stretch: where it was, what it was, why it was taken for it, what stands there now. It holds no text of the
 * input. Immutable and thread-safe.
 */
public final class AuditEntry {
    private final Span span;
    private final int outputStart;
    private final int outputEnd;
    private final IdentifierCategory category;
    private final Confidence confidence;
    private final String rule;
    private final Replacement.Kind replacement;
    private final @Nullable String label;

    private AuditEntry(
            Span span,
            int outputStart,
            int outputEnd,
            IdentifierCategory category,
            Confidence confidence,
            String rule,
            Replacement.Kind replacement,
            @Nullable String label) {
        this.span = Objects.requireNonNull(span, "span");
        this.outputStart = outputStart;
        this.outputEnd = outputEnd;
        this.category = Objects.requireNonNull(category, "category");
        this.confidence = Objects.requireNonNull(confidence, "confidence");
        this.rule = Objects.requireNonNull(rule, "rule");
        this.replacement = Objects.requireNonNull(replacement, "replacement");
        this.label = label;
    }

    /** Returns the key of the plain reason for a rule that found something of a category: one reason for many rules. */
    public static String reasonKey(IdentifierCategory category, String rule) {
        return Reasons.key(category, rule);
    }

    /**
     * Returns the plain reason why a rule found something of a category, a sentence without a value, in English or Spanish; in
     * English for any other language.
     */
    public static String reason(IdentifierCategory category, String rule, Locale locale) {
        return Reasons.of(locale).reason(category, rule);
    }

    /** Returns the plain reason, see {@link #reason(IdentifierCategory, String, Locale)}. */
    public String reason(Locale locale) {
        return reason(category, rule, locale);
    }

    /**
     * Returns an entry; for the engine and for tests.
     *
     * @param label the label that stands there now, or null if something else or nothing does
     * @throws NullPointerException if an argument but the label is null
     */
    public static AuditEntry of(
            Span span,
            int outputStart,
            int outputEnd,
            IdentifierCategory category,
            Confidence confidence,
            String rule,
            Replacement.Kind replacement,
            @Nullable String label) {
        return new AuditEntry(span, outputStart, outputEnd, category, confidence, rule, replacement, label);
    }

    /** Returns where it was in the caller's text, in UTF-16 code units. */
    public Span span() {
        return span;
    }

    /** Returns where its replacement begins in the output, in UTF-16 code units. */
    public int outputStart() {
        return outputStart;
    }

    /** Returns where its replacement ends in the output, exclusive; equal to the start if nothing stands there. */
    public int outputEnd() {
        return outputEnd;
    }

    /** Returns the category that names the label. */
    public IdentifierCategory category() {
        return category;
    }

    /** Returns how sure the recognizer was. */
    public Confidence confidence() {
        return confidence;
    }

    /** Returns the rule that fired. */
    public String rule() {
        return rule;
    }

    /** Returns the kind of replacement that stands there now. */
    public Replacement.Kind replacement() {
        return replacement;
    }

    /** Returns the label that stands there now, {@code [NAME-1]}; empty if it is a year, fixed words or nothing. */
    public Optional<String> label() {
        return Optional.ofNullable(label);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AuditEntry entry
                && span.equals(entry.span)
                && outputStart == entry.outputStart
                && outputEnd == entry.outputEnd
                && category == entry.category
                && confidence == entry.confidence
                && rule.equals(entry.rule)
                && replacement == entry.replacement
                && Objects.equals(label, entry.label);
    }

    @Override
    public int hashCode() {
        return Objects.hash(span, outputStart, outputEnd, category, rule, label);
    }

    /** Returns place, category, rule and kind of replacement; never text of the input. */
    @Override
    public String toString() {
        return "AuditEntry[" + span.start() + ".." + span.end() + " -> " + outputStart + ".." + outputEnd + " "
                + category + " " + confidence + " " + rule + " " + replacement + " " + label + "]";
    }
}
