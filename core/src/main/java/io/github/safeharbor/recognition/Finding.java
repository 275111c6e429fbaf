package io.github.safeharbor.recognition;

import java.util.Objects;

/**
 * One identifier that a recognizer found: where, of which category, how sure, by which rule. It holds no text.
 *
 * @param span where it is; from a recognizer in offsets of {@link Text#view()}, from the engine in offsets of the
 *     caller's text
 * @param category the kind of identifier
 * @param confidence how sure the recognizer is
 * @param rule the named pattern or model that fired, for example {@code "phone.labelled"}; never text of the input
 */
public record Finding(Span span, IdentifierCategory category, Confidence confidence, String rule) {

    /**
     * Creates a finding.
     *
     * @throws NullPointerException if an argument is null
     */
    public Finding {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(rule, "rule");
    }

    /** Returns the same finding at another place. */
    public Finding at(Span other) {
        return new Finding(other, category, confidence, rule);
    }
}
