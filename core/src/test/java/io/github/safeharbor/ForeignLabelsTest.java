package io.github.safeharbor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignLabelsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<PERSON>",
                "<US_SSN>",
                "<DATE_TIME_2>",
                "[PATIENT]",
                "[Client 2]",
                "[REDACTED]",
                "[redacted]",
                "{{NAME}}",
                "{first name}",
                "[**Hospital1 18**]",
                "[[NAME]]",
                "(phone number)",
                "***",
                "******",
                "____",
                "XXX",
                "xxxx",
                "█████",
                "...",
                "REDACTED",
                "[Doctor Last Name]",
                "<NAME/>"
            })
    void aLabelOfAnotherToolIsBlackedOut(String label) {
        assertEquals("a " + "\uFFFC".repeat(label.length()) + " b", ForeignLabels.blackOut("a " + label + " b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[NAME-1]",
                "[HEALTH_PLAN-12]",
                "[PHONE]",
                "[Maria Okafor]",
                "<Maria>",
                "(see below)",
                "[name: Okafor]",
                "(415) 555-2671",
                "[4155552671]",
                "[patient 204417]",
                "XXX-XX-3377",
                "xxXY",
                "axxx",
                "*",
                "__",
                "..",
                "()",
                "(",
                "[name",
                "Xx",
                "<name@example.org>",
                "{}"
            })
    void ourOwnLabelsAndAllElseStay(String text) {
        assertEquals("a " + text + " b", ForeignLabels.blackOut("a " + text + " b"));
    }

    @Test
    void placesStay() {
        String text = "Dr. <DOCTOR> saw [Client 1], 34, on ***.";
        assertEquals(text.length(), ForeignLabels.blackOut(text).length());
        assertEquals("", ForeignLabels.blackOut(""));
        assertEquals(100_000, ForeignLabels.blackOut("[".repeat(100_000)).length());
    }
}
