package io.github.safeharbor.review;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.report.AuditEntry;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One finding under review. It holds no text of the input.
 *
 * @param id its name in this review; it stays the same while the value stays, whatever changes around it
 * @param span where it is in the reviewed text, in UTF-16 code units
 * @param category the category, and by it the letter of the regulation
 * @param confidence how sure the recognizer was
 * @param rule the rule that fired
 * @param replacement what the policy puts there: {@code [NAME-1]}
 * @param alternatives what else could stand there without a value: {@code [NAME]}, or nothing
 * @param keepable whether it may be kept under the policy
 * @param decision what was decided
 */
public record ReviewFinding(
        String id,
        Span span,
        IdentifierCategory category,
        Confidence confidence,
        String rule,
        String replacement,
        List<String> alternatives,
        boolean keepable,
        Decision decision) {

    /** Copies the alternatives. */
    public ReviewFinding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(replacement, "replacement");
        Objects.requireNonNull(decision, "decision");
        alternatives = List.copyOf(alternatives);
    }

    /** Returns the key of the plain reason: one reason for many rules. */
    public String reasonKey() {
        return AuditEntry.reasonKey(category, rule);
    }

    /** Returns the plain reason, a sentence without a value, in English or Spanish; in English for any other language. */
    public String reason(Locale locale) {
        return AuditEntry.reason(category, rule, locale);
    }

    ReviewFinding withId(String id) {
        return new ReviewFinding(id, span, category, confidence, rule, replacement, alternatives, keepable, decision);
    }

    ReviewFinding with(Decision decision) {
        return new ReviewFinding(id, span, category, confidence, rule, replacement, alternatives, keepable, decision);
    }
}
