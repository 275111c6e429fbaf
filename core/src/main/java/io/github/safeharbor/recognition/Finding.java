package io.github.safeharbor.recognition;

import java.util.Objects;

/**
 * One identifier that a recognizer found: where, of which category, how sure, by which rule, and what the law makes of it.
 *
 * <p>It holds no text. A rule's name is a constant of its author and stands in the audit report; only names of the form
 * {@code [a-z][a-z0-9.-]*} are taken, so that no text of the input passes for one.
 *
 * @param span where it is, in offsets of {@link Text#view()}
 * @param category the kind of identifier
 * @param confidence how sure the recognizer is
 * @param rule the named pattern or model that fired, for example {@code "phone.labelled"}
 * @param meaning what a policy must know to generalize the value or to keep it
 */
public record Finding(
        Span span, IdentifierCategory category, Confidence confidence, String rule, Finding.Meaning meaning) {

    /** What a value says beyond its category. The generalizations of the regulation depend on it, never on a rule's name. */
    public enum Meaning {
        /** Nothing beyond its category. */
        PLAIN,
        /** An age over 89, which may become "90 or older": 45 CFR 164.514(b)(2)(i)(C). */
        AGE_OVER_89,
        /** A year of birth that gives away an age over 89: "all elements of dates (including year) indicative of such age". */
        BIRTH_YEAR,
        /** A bare year or a season, which stays unless the policy is strict. */
        SEASON,
        /** A ZIP code of the United States, whose first three digits may stay: 45 CFR 164.514(b)(2)(i)(B). */
        ZIP
    }

    /**
     * Creates a finding.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the rule's name is not of the form {@code [a-z][a-z0-9.-]*}; the message does not
     *     quote it
     */
    public Finding {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(confidence, "confidence");
        requireName(Objects.requireNonNull(rule, "rule"));
        Objects.requireNonNull(meaning, "meaning");
    }

    /** Creates a finding that says nothing beyond its category. */
    public Finding(Span span, IdentifierCategory category, Confidence confidence, String rule) {
        this(span, category, confidence, rule, Meaning.PLAIN);
    }

    /** Returns the same finding at another place. */
    public Finding at(Span other) {
        return new Finding(other, category, confidence, rule, meaning);
    }

    /** Returns the same finding with another meaning. */
    public Finding withMeaning(Meaning other) {
        return new Finding(span, category, confidence, rule, other);
    }

    /** Refuses a name that is not a constant's, without quoting it. */
    static String requireName(String rule) {
        boolean fits = !rule.isEmpty() && rule.charAt(0) >= 'a' && rule.charAt(0) <= 'z';
        for (int i = 1; i < rule.length() && fits; i++) {
            char c = rule.charAt(i);
            fits = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-';
        }
        if (!fits) {
            throw new IllegalArgumentException("the name of a rule must have the form [a-z][a-z0-9.-]*");
        }
        return rule;
    }
}
