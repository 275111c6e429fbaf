package io.github.safeharbor.policy;

import io.github.safeharbor.policy.Replacement.Context;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.text.Zip3Table;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The replacements that a policy can choose from. */
public final class Replacements {
    /** Over 89 means 90 or older, 45 CFR 164.514(b)(2)(i)(C). */
    private static final int TOP_AGE = 90;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[6-9]|20|21)\\d\\d(?!\\d)");
    private static final Pattern ZIP = Pattern.compile("\\d{5}(?:[- ]?\\d{4})?");

    private static final Replacement NUMBERED_LABEL =
            new Replacement("numbered label", false, c -> "[" + c.category() + "-" + c.number() + "]");
    private static final Replacement LABEL = new Replacement("label", false, c -> "[" + c.category() + "]");
    private static final Replacement REMOVE = new Replacement("removed", false, c -> "");
    private static final Replacement YEAR_ONLY = new Replacement("year only", true, Replacements::yearOrLabel);
    private static final Replacement ZIP3 = new Replacement("first three digits of the ZIP", true, Replacements::zip3);

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
        return new Replacement("fixed text", false, c -> words);
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

    private static String yearOrLabel(Context context) {
        Matcher matcher = YEAR.matcher(context.value());
        int year = matcher.find() ? Integer.parseInt(matcher.group()) : 0;
        // Two different years in one date ("12/2019-1/2020") say more than a year.
        boolean single = year != 0 && !matcher.find();
        int floor = context.referenceYear() - TOP_AGE;
        if (context.meaning() == Finding.Meaning.AGE_OVER_89
                || context.meaning() == Finding.Meaning.BIRTH_YEAR && !single) {
            return TOP_AGE + " or older";
        }
        if (!single) {
            return NUMBERED_LABEL.apply(
                    context.category(), context.meaning(), context.value(), context.number(), context.referenceYear());
        }
        return year <= floor ? floor + " or earlier" : String.valueOf(year);
    }

    private static String zip3(Context context) {
        if (context.meaning() != Finding.Meaning.ZIP
                || !ZIP.matcher(context.value()).matches()) {
            return NUMBERED_LABEL.apply(
                    context.category(), context.meaning(), context.value(), context.number(), context.referenceYear());
        }
        String prefix = context.value().substring(0, 3);
        return (Zip3Table.isLargeEnough(prefix) ? prefix : "000") + "**";
    }
}
