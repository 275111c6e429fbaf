package io.github.safeharbor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.Verification.Remainder;
import io.github.safeharbor.Verification.Verdict;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.KnownIdentifiers.WeakKnown;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierTest {
    private static final Verifier VERIFIER = Verifier.of(Sample.redactor());
    private static final KnownIdentifiers KNOWN = KnownIdentifiers.builder()
            .name("Grace Okafor")
            .medicalRecordNumber("CL-204417")
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "asks for CBT after 5 pm",
                "[NAME-1] (DOB 1987) asks for CBT; call [PHONE-1].",
                "<PERSON> asks; call <PHONE_NUMBER>, *** or REDACTED",
                "[Client 1] was XXX years at ████"
            })
    void passesATextInWhichNothingIsLeft(String output) {
        Verification verification = VERIFIER.verify(output);
        assertEquals(Verdict.PASS, verification.verdict());
        assertEquals(List.of(), verification.remaining());
    }

    @Test
    void failsATextInWhichAnIdentifierIsLeft() {
        Verification verification = VERIFIER.verify("<PERSON> asks; call 415-555-2671");
        assertEquals(Verdict.FAIL, verification.verdict());
        Remainder phone = verification.remaining().get(0);
        assertEquals("20..32 PHONE FOUND", place(phone) + " " + phone.category() + " " + phone.origin());
        assertEquals(1, verification.remaining().size());
    }

    @Test
    void failsATextInWhichAKnownValueIsLeftAndNamesTheDisguise() {
        Verification verification = VERIFIER.verify("[NAME-1], chart two oh four four one seven, and G. Okafor", KNOWN);
        assertEquals(Verdict.FAIL, verification.verdict());
        assertEquals(
                List.of("16..42 MRN KNOWN known.number", "48..57 NAME KNOWN known.name"),
                verification.remaining().stream()
                        .map(r -> place(r) + " " + r.category() + " " + r.origin() + " " + r.rule())
                        .toList());
    }

    @Test
    void asksForAPersonWhereAWeakKnownValueOrAPossibleIdentifierStands() {
        Verification weak = VERIFIER.verify("by the grace of her mother", KNOWN);
        assertEquals(Verdict.REVIEW, weak.verdict());
        assertEquals(List.of(new WeakKnown("client.name", 1, WeakKnown.Reason.ORDINARY_WORD)), weak.weakKnown());
        assertEquals(Verdict.PASS, VERIFIER.verify("asks for CBT", KNOWN).verdict());
        Verifier unsure = Verifier.of(
                Sample.redactor(Sample.literal(IdentifierCategory.NAME, Confidence.POSSIBLE, "maybe", "Quill")));
        assertEquals(Verdict.REVIEW, unsure.verify("a Quill").verdict());
    }

    @Test
    void findsWhatStandsInTheTextBeforeWithoutItsCue() {
        Verification verification =
                VERIFIER.verify("[NAME-1] or Okafor, 204417", "Maria Okafor, chart CL-204417", KnownIdentifiers.none());
        assertEquals(Verdict.FAIL, verification.verdict());
        assertEquals(
                List.of("12..18 NAME BEFORE", "20..26 MRN BEFORE"),
                verification.remaining().stream()
                        .map(r -> place(r) + " " + r.category() + " " + r.origin())
                        .toList());
        assertEquals(
                Verdict.PASS,
                VERIFIER.verify("[NAME-1], chart [MRN-1]", "Maria Okafor, chart CL-204417", KnownIdentifiers.none())
                        .verdict());
    }

    @Test
    void findsADateOfTheTextBefore() {
        Redactor dates =
                Sample.redactor(Sample.literal(IdentifierCategory.DATE, Confidence.LIKELY, "dob", "3/14/1987\n"));
        assertEquals(
                List.of("2..11 DATE BEFORE before.date"),
                Verifier.of(dates)
                        .verify("x 3-14-1987", "DOB 3/14/1987\n", KnownIdentifiers.none())
                        .remaining()
                        .stream()
                        .map(r -> place(r) + " " + r.category() + " " + r.origin() + " " + r.rule())
                        .toList());
    }

    @Test
    void whatItRedactedItselfPasses() {
        String note = "Maria Okafor (03/14/1987) called 415-555-2671; chart CL-204417. Maria left.";
        String output = Sample.redactor().redact(note, KNOWN).text();
        assertEquals(Verdict.PASS, VERIFIER.verify(output, note, KNOWN).verdict(), output);
    }

    @Test
    void writesJsonAndTextWithoutAValue() {
        Verification verification = VERIFIER.verify("call 415-555-2671, by the grace", "415-555-2671", KNOWN);
        assertEquals(
                "{\"format\":1,\"verdict\":\"FAIL\",\"remaining\":[{\"start\":5,\"end\":17,\"letter\":\"D\","
                        + "\"category\":\"PHONE\",\"confidence\":\"LIKELY\",\"origin\":\"FOUND\",\"rule\":\"phone\"}],"
                        + "\"weakKnown\":[{\"field\":\"client.name\",\"person\":1,\"reason\":\"ORDINARY_WORD\"}],"
                        + "\"advice\":[]}",
                verification.toJson());
        assertTrue(verification.toText().startsWith("FAIL: 1 identifier is left.\n"), verification.toText());
        assertTrue(verification.toText().contains("A word of the known value client.name is an ordinary word"));
        assertFalse((verification.toText() + verification + verification.toJson()).contains("2671"));
        assertEquals("Verification[FAIL, 1 left]", verification.toString());
    }

    @Test
    void namesTheNullParameter() {
        assertEquals(
                "output",
                assertThrows(NullPointerException.class, () -> VERIFIER.verify(null))
                        .getMessage());
        assertEquals(
                "before",
                assertThrows(NullPointerException.class, () -> VERIFIER.verify("", null, KNOWN))
                        .getMessage());
        assertEquals(
                "known",
                assertThrows(NullPointerException.class, () -> VERIFIER.verify("", (KnownIdentifiers) null))
                        .getMessage());
        assertEquals(
                "redactor",
                assertThrows(NullPointerException.class, () -> Verifier.of(null))
                        .getMessage());
    }

    private static String place(Remainder remainder) {
        return remainder.span().start() + ".." + remainder.span().end();
    }
}
