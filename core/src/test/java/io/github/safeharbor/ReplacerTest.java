package io.github.safeharbor;

import static io.github.safeharbor.recognition.Finding.Meaning.PLAIN;
import static io.github.safeharbor.recognition.Finding.Meaning.SEASON;
import static io.github.safeharbor.recognition.Finding.Meaning.ZIP;
import static io.github.safeharbor.recognition.IdentifierCategory.DATE;
import static io.github.safeharbor.recognition.IdentifierCategory.GEO;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.safeharbor.policy.Replacement;
import io.github.safeharbor.policy.Replacements;
import io.github.safeharbor.recognition.Finding.Meaning;
import io.github.safeharbor.recognition.IdentifierCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "03/14/1987 | 1987",
                "March 14th, 1987 | 1987",
                "1987-03-14T08:30 | 1987",
                "12/31/1936 | 1936 or earlier",
                "May 1929 | 1936 or earlier",
                "1/1/1937 | 1937",
                "in 1600 | 1936 or earlier",
                "3/14/2100 | 2100",
                "3/14/87 | [DATE-7]",
                "3/14 | [DATE-7]",
                "19870314 | [DATE-7]",
                "1599 | [DATE-7]",
                "12/2019-1/2020 | [DATE-7]",
                "2019/2019 | [DATE-7]",
                "1234567 | [DATE-7]"
            })
    void keepsTheYearOfADate(String value, String expected) {
        assertEquals(expected, text(Replacements.yearOnly(), DATE, PLAIN, value, 7, 2026));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AGE_OVER_89 | 93 | 90 or older",
                "AGE_OVER_89 | ninety-two | 90 or older",
                "AGE_OVER_89 | 1987 | 90 or older",
                "BIRTH_YEAR | 1929 | 1936 or earlier",
                "BIRTH_YEAR | 1987 | 1987",
                "BIRTH_YEAR | in 29 | 90 or older",
                "BIRTH_YEAR | 1929 or 1930 | 90 or older",
                "PLAIN | 1929 | 1936 or earlier"
            })
    void anAgeOverEightyNineIsNinetyOrOlder(Meaning meaning, String value, String expected) {
        assertEquals(expected, text(Replacements.yearOnly(), DATE, meaning, value, 1, 2026));
    }

    @Test
    void theOldestYearFollowsTheReferenceYear() {
        assertEquals("1910", text(Replacements.yearOnly(), DATE, PLAIN, "5/5/1910", 1, 1999));
        assertEquals("1910 or earlier", text(Replacements.yearOnly(), DATE, PLAIN, "5/5/1910", 1, 2000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "94110 | 941**",
                "94110-1234 | 941**",
                "94110 1234 | 941**",
                "941101234 | 941**",
                "00501 | 000**",
                "03601 | 000**",
                "20301 | 000**",
                "05901 | 000**",
                "9411 | [GEO-3]",
                "941100 | [GEO-3]",
                "Austin | [GEO-3]",
                "94110 Main St | [GEO-3]"
            })
    void keepsThreeDigitsOfAZipCode(String value, String expected) {
        assertEquals(expected, text(Replacements.zip3(), GEO, ZIP, value, 3, 2026));
    }

    @Test
    void noOtherNumberPassesForAZipCode() {
        assertEquals("[GEO-3]", text(Replacements.zip3(), GEO, PLAIN, "94110", 3, 2026));
        assertEquals("[GEO-3]", text(Replacements.zip3(), GEO, SEASON, "94110", 3, 2026));
    }

    @Test
    void labelsAndFixedWordsSayNothingOfTheValue() {
        assertEquals("[NAME-4]", text(Replacements.numberedLabel(), NAME, PLAIN, "Ann", 4, 2026));
        assertEquals("[NAME]", text(Replacements.label(), NAME, PLAIN, "Ann", 4, 2026));
        assertEquals("", text(Replacements.remove(), NAME, PLAIN, "Ann", 4, 2026));
        assertEquals("the client", text(Replacements.fixed("the client"), NAME, PLAIN, "Ann", 4, 2026));
    }

    private static String text(
            Replacement replacement,
            IdentifierCategory category,
            Meaning meaning,
            String value,
            int number,
            int referenceYear) {
        return new Replacer(referenceYear).text(replacement, category, meaning, value, number);
    }
}
