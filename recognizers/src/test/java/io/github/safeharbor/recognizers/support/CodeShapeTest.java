package io.github.safeharbor.recognizers.support;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes for a code without an explicit label. */
final class CodeShapeTest {
    @ParameterizedTest
    @ValueSource(strings = {"23CR-40418", "4471", "SP-40817-C", "9400 1000 0000", "e40b17", "E44812"})
    void takesCodes(String value) {
        assertTrue(CodeShape.isCode(Text.of(value), new Span(0, value.length())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024",
                "3/14",
                "03-14-2024",
                "2019-2021",
                "90837",
                "PHQ-9",
                "DSM-5",
                "F33.1",
                "100mg",
                "12",
                "COVID-19",
                "NCT04512345"
            })
    void leavesYearsDatesDosesAndTests(String value) {
        assertFalse(CodeShape.isCode(Text.of(value), new Span(0, value.length())));
    }

    @Test
    void takesShortValuesOnlyAfterALabel() {
        Text source = Text.of("17");
        assertTrue(CodeShape.isLabelled(source, new Span(0, 2), 2));
        assertFalse(CodeShape.isCode(source, new Span(0, 2)));
    }

    @Test
    void leavesADiagnosisBehindALabel() {
        assertFalse(CodeShape.isLabelled(Text.of("F41.1"), new Span(0, 5), 2));
        assertTrue(CodeShape.isLabelled(Text.of("F4112"), new Span(0, 5), 2));
    }
}
