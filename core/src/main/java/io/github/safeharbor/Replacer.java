package io.github.safeharbor;

import io.github.safeharbor.policy.Replacement;
import io.github.safeharbor.recognition.Finding.Meaning;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.text.Zip3Table;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes what stands instead of a value. The generalizations are those of the regulation, and hang on a value's meaning.
 *
 * <p>Source: 45 CFR 164.514(b)(2)(i)(B) and (C).
 */
final class Replacer {
    /** Over 89 means 90 or older, 45 CFR 164.514(b)(2)(i)(C). */
    private static final int TOP_AGE = 90;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[6-9]|20|21)\\d\\d(?!\\d)");
    private static final Pattern ZIP = Pattern.compile("\\d{5}(?:[- ]?\\d{4})?");

    private final int referenceYear;

    /** Creates a replacer by whose year ages are reckoned. */
    Replacer(int referenceYear) {
        this.referenceYear = referenceYear;
    }

    /**
     * Returns the text that stands instead of a value.
     *
     * @param replacement the kind of replacement
     * @param category what the value is
     * @param meaning what it says beyond its category
     * @param value the value; only generalizations look at it
     * @param number its number by first appearance among the values of its category, from 1
     */
    String text(Replacement replacement, IdentifierCategory category, Meaning meaning, String value, int number) {
        String text = switch (replacement.kind()) {
            case NUMBERED_LABEL -> null;
            case LABEL -> "[" + category + "]";
            case REMOVED -> "";
            case FIXED_TEXT -> replacement.words().orElseThrow();
            case YEAR_ONLY -> year(meaning, value);
            case ZIP3 -> zip3(meaning, value);
        };
        return text == null ? "[" + category + "-" + number + "]" : text;
    }

    /** Returns the year of a date; null if none may stay. */
    private @Nullable String year(Meaning meaning, String value) {
        Matcher matcher = YEAR.matcher(value);
        int year = matcher.find() ? Integer.parseInt(matcher.group()) : 0;
        // Two different years in one date ("12/2019-1/2020") say more than a year.
        boolean single = year != 0 && !matcher.find();
        int floor = referenceYear - TOP_AGE;
        if (meaning == Meaning.AGE_OVER_89 || meaning == Meaning.BIRTH_YEAR && !single) {
            return TOP_AGE + " or older";
        }
        if (!single) {
            return null;
        }
        return year <= floor ? floor + " or earlier" : String.valueOf(year);
    }

    /** Returns the first three digits of a ZIP code; null if it is none. */
    private static @Nullable String zip3(Meaning meaning, String value) {
        if (meaning != Meaning.ZIP || !ZIP.matcher(value).matches()) {
            return null;
        }
        String prefix = value.substring(0, 3);
        return (Zip3Table.isLargeEnough(prefix) ? prefix : "000") + "**";
    }
}
