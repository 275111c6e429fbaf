package io.github.safeharbor;

import io.github.safeharbor.policy.Replacement;
import io.github.safeharbor.recognition.Finding.Meaning;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.text.Zip3Table;
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

    private static final int YEAR_DIGITS = 4;
    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2199;
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
        int year = onlyYear(value);
        int floor = referenceYear - TOP_AGE;
        if (meaning == Meaning.AGE_OVER_89 || meaning == Meaning.BIRTH_YEAR && year == 0) {
            return TOP_AGE + " or older";
        }
        if (year == 0) {
            return null;
        }
        return year <= floor ? floor + " or earlier" : String.valueOf(year);
    }

    /** Returns the year in a date; 0 for none, and for two: "12/2019-1/2020" says more than a year. */
    private static int onlyYear(String value) {
        int found = 0;
        int number = 0;
        int digits = 0;
        for (int i = 0; i <= value.length(); i++) {
            char c = i < value.length() ? value.charAt(i) : 0;
            if (c >= '0' && c <= '9') {
                number = 10 * number % 100_000 + c - '0';
                digits++;
                continue;
            }
            if (digits == YEAR_DIGITS && number >= FIRST_YEAR && number <= LAST_YEAR) {
                if (found != 0) {
                    return 0;
                }
                found = number;
            }
            number = 0;
            digits = 0;
        }
        return found;
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
