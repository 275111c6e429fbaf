package io.github.safeharbor.testing;

import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static io.github.safeharbor.recognition.IdentifierCategory.PHONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.Recognizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class RecognizerTesterTest {
    private static final Recognizer NAMES = Recognizer.phrases("names", NAME, List.of("Ann", "Ann Bell"));
    private static final Recognizer PHONES = Recognizer.pattern("phones", PHONE, "\\d{3}-\\d{4}");

    private final RecognizerTester tester = RecognizerTester.of(NAMES, PHONES);

    @Test
    void passesIfExactlyTheMarkedStretchesAreFound() {
        tester.finds("{{NAME:Ann Bell}}: {{PHONE:555-2671}}, {{NAME:A\u200Bnn}}");
        tester.findsNothing("Bell: 555 2671");
    }

    @Test
    void failsIfAStretchIsMissed() {
        AssertionFailedError e =
                assertThrows(AssertionFailedError.class, () -> tester.finds("{{NAME:Ann}} {{NAME:Bob}}"));
        assertTrue(e.getMessage().contains("NAME 4..7 \"Bob\""), e.getMessage());
    }

    @Test
    void failsIfMoreIsFound() {
        assertThrows(AssertionFailedError.class, () -> tester.finds("{{NAME:Ann}} 555-2671"));
        assertThrows(AssertionFailedError.class, () -> tester.findsNothing("Ann"));
    }

    @Test
    void failsIfAStretchIsLongerOrShorterOrOfAnotherCategory() {
        assertThrows(AssertionFailedError.class, () -> tester.finds("{{NAME:Ann B}}ell"));
        assertThrows(AssertionFailedError.class, () -> tester.finds("{{NAME:Ann Bell jr}}"));
        assertThrows(AssertionFailedError.class, () -> tester.finds("{{PHONE:Ann Bell}}"));
    }

    @Test
    void mergesOverlapsByTheirUnion() {
        RecognizerTester.of(Recognizer.pattern("left", NAME, "An"), Recognizer.phrases("whole", NAME, List.of("Ann")))
                .finds("{{NAME:Ann}}");
        RecognizerTester.of(
                        Recognizer.pattern("left", PHONE, "Ann B"), Recognizer.phrases("right", NAME, List.of("Bell")))
                .finds("{{NAME:Ann Bell}}");
    }

    @Test
    void aSampleForFindsHasAMark() {
        assertEquals(
                "no mark in the sample; use findsNothing",
                assertThrows(IllegalArgumentException.class, () -> tester.finds("Bob"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> tester.finds("{{NAMES:Ann}}"));
    }
}
