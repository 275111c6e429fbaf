package io.github.safeharbor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.KnownValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller may enter by mistake as a name that is known: an error that quotes nothing, or a value that harms nothing. */
class KnownBadInputTest {
    private static KnownIdentifiers name(String value) {
        return KnownIdentifiers.builder().client(person -> person.name(value)).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD835", "Zoq\uD835", "Zo\uDC00qar"})
    void halfASurrogatePairIsRefused(String value) {
        KnownValueException refused = assertThrows(KnownValueException.class, () -> name(value));
        assertEquals("the known value client.name holds half a surrogate pair", refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tove Brisk 415-555-0171", "415-555 Tove", "Tove 7-8-9 Brisk"})
    void wordsWithoutLettersHarmNothing(String value) {
        String output = Sample.redactor()
                .redact("seen: " + value + " again", name(value))
                .text();
        assertFalse(output.contains("Tove"), output);
    }

    @ParameterizedTest
    @ValueSource(strings = {"   ", "\u200B", "\u3164", "\uD83D\uDE00", "---"})
    void aValueWithoutLettersAndDigitsIsRefused(String value) {
        assertThrows(KnownValueException.class, () -> name(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD835\uDC00",
                "\uD835\uDCDC\uD835\uDCF2\uD835\uDCEA",
                "\uAE40\uBBFC\uC900",
                "NAME",
                "[NAME-1]",
                "I",
                "a",
                "\u00E9"
            })
    void aValueThatStandsInALabelIsNoReasonToRefuseAText(String value) {
        String output = Sample.redactor()
                .redact("client Zora Quill and [NAME-3] in Miami, a \uD835\uDC00", name(value))
                .text();
        assertFalse(output.contains("Zora"), output);
    }

    @Test
    void lettersOfAScriptArePlainOnesAndGlueIntoNoWord() {
        KnownIdentifiers known = name("\uD835\uDCDC\uD835\uDCF2\uD835\uDCEA");
        assertEquals(
                "Miami is warm, [NAME-1] says.",
                Sample.redactor().redact("Miami is warm, Mia says.", known).text());
    }
}
