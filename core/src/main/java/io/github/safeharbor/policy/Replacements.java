package io.github.safeharbor.policy;

import io.github.safeharbor.policy.Replacement.Kind;
import io.github.safeharbor.recognition.IdentifierCategory;
import java.util.Objects;

/** The replacements that a policy can choose from. */
public final class Replacements {
    private static final Replacement NUMBERED_LABEL = new Replacement(Kind.NUMBERED_LABEL, null);
    private static final Replacement LABEL = new Replacement(Kind.LABEL, null);
    private static final Replacement REMOVE = new Replacement(Kind.REMOVED, null);
    private static final Replacement YEAR_ONLY = new Replacement(Kind.YEAR_ONLY, null);
    private static final Replacement ZIP3 = new Replacement(Kind.ZIP3, null);

    private Replacements() {}

    /** Returns {@code [NAME-1]}: category and number by first appearance in the text; one value, one number. */
    public static Replacement numberedLabel() {
        return NUMBERED_LABEL;
    }

    /** Returns {@code [NAME]}: the category alone. */
    public static Replacement label() {
        return LABEL;
    }

    /** Returns nothing: the value is cut out. */
    public static Replacement remove() {
        return REMOVE;
    }

    /**
     * Returns the same words for every value.
     *
     * @throws IllegalArgumentException if the words hold a digit: they could pass for a part of a value
     */
    public static Replacement fixed(String words) {
        Objects.requireNonNull(words, "words");
        if (words.codePoints().anyMatch(Character::isDigit)) {
            throw new IllegalArgumentException("a fixed replacement must not hold digits");
        }
        return new Replacement(Kind.FIXED_TEXT, words);
    }

    /**
     * Returns the year of a date, for {@link IdentifierCategory#DATE} only.
     *
     * <p>{@code 03/14/1987} becomes {@code 1987}; a date without a four-digit year, a numbered label. An age over 89
     * becomes {@code 90 or older}. A year 90 years before the reference year or earlier becomes {@code 1936 or earlier},
     * since it gives such an age away. Source: 45 CFR 164.514(b)(2)(i)(C).
     */
    public static Replacement yearOnly() {
        return YEAR_ONLY;
    }

    /**
     * Returns the first three digits of a ZIP code, for {@link IdentifierCategory#GEO} only.
     *
     * <p>{@code 94110} becomes {@code 941**}; a prefix whose area has 20,000 people or fewer, or none in the census, becomes
     * {@code 000**}. All else of the category becomes a numbered label. Source: 45 CFR 164.514(b)(2)(i)(B).
     */
    public static Replacement zip3() {
        return ZIP3;
    }

    static boolean fits(Replacement replacement, IdentifierCategory category) {
        return !replacement.isGeneralization()
                || replacement == YEAR_ONLY && category == IdentifierCategory.DATE
                || replacement == ZIP3 && category == IdentifierCategory.GEO;
    }
}
