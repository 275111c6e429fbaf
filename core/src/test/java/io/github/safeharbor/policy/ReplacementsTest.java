package io.github.safeharbor.policy;

import static io.github.safeharbor.recognition.Finding.Meaning.PLAIN;
import static io.github.safeharbor.recognition.Finding.Meaning.SEASON;
import static io.github.safeharbor.recognition.Finding.Meaning.ZIP;
import static io.github.safeharbor.recognition.IdentifierCategory.DATE;
import static io.github.safeharbor.recognition.IdentifierCategory.GEO;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.Finding.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacementsTest {

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
        assertEquals(expected, Replacements.yearOnly().apply(DATE, PLAIN, value, 7, 2026));
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
        assertEquals(expected, Replacements.yearOnly().apply(DATE, meaning, value, 1, 2026));
    }

    @Test
    void theOldestYearFollowsTheReferenceYear() {
        assertEquals("1910", Replacements.yearOnly().apply(DATE, PLAIN, "5/5/1910", 1, 1999));
        assertEquals("1910 or earlier", Replacements.yearOnly().apply(DATE, PLAIN, "5/5/1910", 1, 2000));
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
        assertEquals(expected, Replacements.zip3().apply(GEO, ZIP, value, 3, 2026));
    }

    @Test
    void noOtherNumberPassesForAZipCode() {
        assertEquals("[GEO-3]", Replacements.zip3().apply(GEO, PLAIN, "94110", 3, 2026));
        assertEquals("[GEO-3]", Replacements.zip3().apply(GEO, SEASON, "94110", 3, 2026));
    }

    @Test
    void labelsAndFixedWordsSayNothingOfTheValue() {
        assertEquals("[NAME-4]", Replacements.numberedLabel().apply(NAME, PLAIN, "Ann", 4, 2026));
        assertEquals("[NAME]", Replacements.label().apply(NAME, PLAIN, "Ann", 4, 2026));
        assertEquals("", Replacements.remove().apply(NAME, PLAIN, "Ann", 4, 2026));
        assertEquals("the client", Replacements.fixed("the client").apply(NAME, PLAIN, "Ann", 4, 2026));
    }

    @Test
    void fixedWordsHoldNoDigits() {
        assertEquals(
                "a fixed replacement must not hold digits",
                assertThrows(IllegalArgumentException.class, () -> Replacements.fixed("X1"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Replacements.fixed("\u0661"));
        assertEquals(
                "words",
                assertThrows(NullPointerException.class, () -> Replacements.fixed(null))
                        .getMessage());
    }

    @Test
    void onlyGeneralizationsLookAtTheValue() {
        assertTrue(Replacements.yearOnly().isGeneralization());
        assertTrue(Replacements.zip3().isGeneralization());
        assertFalse(Replacements.numberedLabel().isGeneralization());
        assertFalse(Replacements.label().isGeneralization());
        assertFalse(Replacements.remove().isGeneralization());
        assertFalse(Replacements.fixed("x").isGeneralization());
    }

    @Test
    void describeThemselvesInWords() {
        assertEquals("year only", Replacements.yearOnly().toString());
        assertEquals("first three digits of the ZIP", Replacements.zip3().toString());
        assertEquals("numbered label", Replacements.numberedLabel().toString());
        assertEquals("label", Replacements.label().toString());
        assertEquals("removed", Replacements.remove().toString());
        assertEquals("fixed text", Replacements.fixed("secret").toString());
    }

    @Test
    void namesTheNullParameter() {
        Replacement label = Replacements.label();
        assertNull("category", () -> label.apply(null, PLAIN, "v", 1, 2026));
        assertNull("meaning", () -> label.apply(NAME, null, "v", 1, 2026));
        assertNull("value", () -> label.apply(NAME, PLAIN, null, 1, 2026));
    }

    private static void assertNull(String parameter, Runnable call) {
        assertEquals(
                parameter, assertThrows(NullPointerException.class, call::run).getMessage());
    }
}
