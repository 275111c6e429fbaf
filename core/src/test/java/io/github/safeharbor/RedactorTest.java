package io.github.safeharbor;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;
import static io.github.safeharbor.recognition.IdentifierCategory.EMAIL;
import static io.github.safeharbor.recognition.IdentifierCategory.GEO;
import static io.github.safeharbor.recognition.IdentifierCategory.MRN;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static io.github.safeharbor.recognition.IdentifierCategory.OTHER;
import static io.github.safeharbor.recognition.IdentifierCategory.PHONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.policy.Replacements;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {
    private static final ClassLoader LOADER = RedactorTest.class.getClassLoader();

    private static final String NOTE =
            "Maria Okafor (DOB 03/14/1987) asks for CBT after 5 pm; call 415-555-2671. Maria's chart is CL-204417.";

    @Test
    void removesWhatIsRecognizedAndLeavesTheRest() {
        RedactionResult result = Sample.redactor().redact(NOTE);
        assertEquals(
                "[NAME-1] (DOB 1987) asks for CBT after 5 pm; call [PHONE-1]. [NAME-1]'s chart is CL-[MRN-1].",
                result.text());
        assertEquals(Map.of(NAME, 2, DATE, 1, PHONE, 1, MRN, 1), result.report().counts());
    }

    @Test
    void findsWhatItWouldRemove() {
        List<Redaction> found = Sample.redactor().find(NOTE);
        assertEquals(
                List.of("Maria Okafor", "03/14/1987", "415-555-2671", "Maria", "204417"),
                found.stream()
                        .map(f -> NOTE.substring(f.span().start(), f.span().end()))
                        .toList());
        assertEquals(
                Sample.redactor().redact(NOTE).report().entries().stream()
                        .map(entry -> entry.span())
                        .toList(),
                found.stream().map(Redaction::span).toList());
        assertEquals(
                List.of(new Redaction(
                        new Span(0, 5), Sample.finding(0, 5, NAME, Confidence.CERTAIN, "known.name"), false)),
                Sample.redactor(Sample.MRN)
                        .find(
                                "Maria left",
                                KnownIdentifiers.builder().name("Maria").build()));
    }

    @Test
    void removesWhatTheCallerKnows() {
        KnownIdentifiers client = KnownIdentifiers.builder()
                .name("Maria Elena Okafor")
                .alias("Mia")
                .relative("Tom Okafor")
                .employer("Harbor Bakery")
                .dateOfBirth(LocalDate.of(1987, 3, 14))
                .phone("415-555-2671")
                .medicalRecordNumber("CL-204417")
                .build();
        String note = "Mia (born March 14th, '87) works at harbor bakery. Tom: (415) 555.2671, chart cl 204417.";
        assertEquals(
                "[NAME-1] (born [DATE-1]) works at [OTHER-1]. [NAME-2]: [PHONE-1], chart [MRN-1].",
                Sample.redactor().redact(note, client).text());
    }

    @Test
    void onePersonIsOneLabelAndTwoPersonsAreTwo() {
        KnownIdentifiers okafors = KnownIdentifiers.builder()
                .client(p -> p.name("Maria Okafor"))
                .relative(p -> p.name("Tom Okafor"))
                .build();
        Redactor redactor = Sample.redactor();
        assertEquals(
                "[NAME-1], [NAME-2].",
                redactor.redact("Maria Okafor, Tom Okafor.", okafors).text());
        assertEquals(
                "[NAME-1]; [NAME-2] or [NAME-2] and [NAME-1].",
                redactor.redact("Okafor, Maria; Okafor, Tom or TOM and M. Okafor.", okafors)
                        .text());
        assertEquals(
                "seen by Mr. [NAME-1]. [NAME-1] came",
                redactor.redact("seen by Mr. Okafor. Maria came", okafors).text());
    }

    @Test
    void aKnownPersonHasOneLabelInWhateverFormTheNameStands() {
        KnownIdentifiers tanisha = KnownIdentifiers.builder()
                .client(p -> p.name("Tanisha Q. Broussard").alias("Tee"))
                .build();
        assertEquals(
                "[NAME-1] is called [NAME-1], signs [NAME-1] or [NAME-1]; Mrs [NAME-1] and [NAME-1], #[NAME-1]",
                Sample.redactor()
                        .redact(
                                "Tanisha Q. Broussard is called Tee, signs TB or T.Q.B.; Mrs B and Broussard, T.,"
                                        + " #TanishaBroussard",
                                tanisha)
                        .text()
                        .replace("[NAME-1].", "[NAME-1]")
                        .replace(".,", ","));
    }

    @Test
    void aRecognizedNameThatReachesOverTwoKnownPersonsIsCutBetweenThem() {
        Recognizer greedy = Sample.literal(NAME, Confidence.CERTAIN, "list", "Okafor, Tom Okafor");
        KnownIdentifiers okafors = KnownIdentifiers.builder()
                .name("Maria Okafor")
                .relative("Tom Okafor")
                .build();
        assertEquals(
                "[NAME-1], [NAME-2]!",
                Sample.redactor(greedy)
                        .redact("Maria Okafor, Tom Okafor!", okafors)
                        .text());
    }

    @Test
    void aCoupleAndTheirSonAreThreePersons() {
        Recognizer lee = Sample.literal(NAME, Confidence.CERTAIN, "lee", "Lee");
        Recognizer son = Sample.literal(NAME, Confidence.CERTAIN, "son", "Tom Lee");
        assertEquals(
                "Mr. [NAME-1] and Mrs. [NAME-2]; their son [NAME-3], Mrs [NAME-2]",
                Sample.redactor(lee, son)
                        .redact("Mr. Lee and Mrs. Lee; their son Tom Lee, Mrs Lee")
                        .text());
        assertEquals(
                "[NAME-1] came; Mr. [NAME-1] left",
                Sample.redactor(lee, son).redact("Tom Lee came; Mr. Lee left").text());
    }

    @Test
    void tellsWhichKnownValuesAreSomethingElseAsWell() {
        KnownIdentifiers known = KnownIdentifiers.builder()
                .client(p -> p.name("Will Okafor").alias("K"))
                .relative(p -> p.name("Ed Okafor"))
                .employer("Fjordmark")
                .place("Reading")
                .school("Quill School")
                .build();
        assertEquals(
                List.of(
                        "client.name ORDINARY_WORD",
                        "client.alias ONE_LETTER",
                        "relative.name SHORT_WORD",
                        "client.employer ONE_WORD",
                        "client.place ONE_WORD"),
                Sample.redactor().weakKnown(known).stream()
                        .map(weak -> weak.field() + " " + weak.reason())
                        .toList());
        assertEquals(List.of(), Sample.redactor().weakKnown(KnownIdentifiers.none()));
    }

    @Test
    void aKnownWordThatALabelBringsIntoThePositionOfAPersonFailsNothing() {
        KnownIdentifiers grace = KnownIdentifiers.builder().name("Grace Zyx").build();
        Recognizer the = Sample.literal(NAME, Confidence.LIKELY, "the", "the");
        assertEquals(
                "so [NAME-1] grace was late",
                Sample.redactor(the).redact("so the grace was late", grace).text());
    }

    @Test
    void aNewLabelNeverSharesTheNumberOfOneThatStandsThere() {
        assertEquals(
                "[NAME-3] met [NAME-2], [PHONE]: [PHONE-1]",
                Sample.redactor()
                        .redact("Maria Okafor met [NAME-2], [PHONE]: 415-555-2671")
                        .text());
    }

    @Test
    void aNumberInBracketsThatOnlyLooksLikeALabelGoes() {
        assertEquals("[SSN-[OTHER-1]]", digits().redact("[SSN-512403377]").text());
        assertEquals("[MRN-[OTHER-1]]", digits().redact("[MRN-2044]").text());
        assertEquals("[MRN-044]", digits().redact("[MRN-044]").text());
        assertEquals(
                "[MRN-999] [MRN-1000]", digits().redact("[MRN-999] [MRN-1000]").text());
    }

    @Test
    void numbersLabelsBeyondAThousandAndLeavesThemAlone() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1100; i++) {
            text.append("call 415-555-").append(2000 + i).append(i % 2 == 0 ? ", " : " on 3/4/2020, ");
        }
        String output = Sample.redactor().redact(text.toString()).text();
        assertTrue(output.endsWith("call [PHONE-1100] in 2020, "), output);
        assertEquals(output, Sample.redactor().redact(output).text());
    }

    @Test
    void keepsWhatThePolicyKeepsEvenIfItIsKnown() {
        Policy policy = Policy.builder().keep(PHONE).build();
        Redactor redactor = Sample.redactor(policy, Sample.ALL);
        assertEquals(
                "[NAME-1], 415-555-2671",
                redactor.redact(
                                "Maria Okafor, 415-555-2671",
                                KnownIdentifiers.builder().phone("4155552671").build())
                        .text());
    }

    @Test
    void aValueOfAKeptCategoryIsRemovedWhereAnotherCategoryClaimsIt() {
        Policy policy = Policy.builder().keep(GEO).build();
        Recognizer both = Sample.literal(GEO, Confidence.CERTAIN, "place", "Oakland");
        Recognizer person = Sample.recognizer(
                "person", NAME, source -> List.of(Sample.finding(0, 7, NAME, Confidence.LIKELY, "person")));
        assertEquals(
                "[NAME-1] likes [NAME-1]",
                Sample.redactor(policy, List.of(both, person))
                        .redact("Oakland likes Oakland")
                        .text());
        assertEquals(
                "[FAX-1]",
                Sample.redactor(Policy.builder().keep(PHONE).build(), List.of(Sample.MRN))
                        .redact(
                                "4155552671",
                                KnownIdentifiers.builder()
                                        .phone("4155552671")
                                        .fax("4155552671")
                                        .build())
                        .text());
    }

    @Test
    void textsOfAThreadShareNamesAndNumbers() {
        Redactor redactor = Sample.redactor();
        List<RedactionResult> thread = redactor.redactAll(List.of(
                "Xandra came; call 415-555-2671.", "client Xandra called 503-555-0142.", "", "Tom: 415-555-2671"));
        assertEquals("[NAME-1] came; call [PHONE-1].", thread.get(0).text());
        assertEquals("client [NAME-1] called [PHONE-2].", thread.get(1).text());
        assertEquals("", thread.get(2).text());
        assertEquals("Tom: [PHONE-1]", thread.get(3).text());
        assertEquals(Map.of(NAME, 1, PHONE, 1), thread.get(1).report().counts());
        assertEquals(List.of(), redactor.redactAll(List.of()));
    }

    @Test
    void aThreadCountsOnFromTheLabelsOfAnyOfItsTexts() {
        assertEquals(
                "client [NAME-5] came",
                Sample.redactor()
                        .redactAll(List.of("client Xandra came", "[NAME-4] came"))
                        .get(0)
                        .text());
    }

    @Test
    void aFullNameInAnyPostOfAThreadIsThePersonOfTheFirstName() {
        List<RedactionResult> thread =
                Sample.redactor().redactAll(List.of("client Maria came", "Tom Okafor", "Maria Okafor"));
        assertEquals("client [NAME-1] came", thread.get(0).text());
        assertEquals("[NAME-2]", thread.get(1).text());
        assertEquals("[NAME-1]", thread.get(2).text());
    }

    @Test
    void namesTheNullParameter() {
        Redactor redactor = Sample.redactor();
        assertNull("text", () -> redactor.redact(null));
        assertNull("text", () -> redactor.find(null));
        assertNull("known", () -> redactor.redact("", null));
        assertNull("known", () -> redactor.redactAll(List.of(), null));
        assertNull("known", () -> redactor.find("", null));
        Redactor.Builder builder = Redactor.builder();
        assertNull("recognizer", () -> builder.recognizer(null));
        assertNull("id", () -> builder.without(null));
        assertNull("policy", () -> builder.policy(null));
    }

    @Test
    void takesATextOfTheLimitAndRefusesALongerOne() {
        Redactor redactor = Redactor.builder()
                .withoutDiscovery()
                .recognizer(Sample.MRN)
                .maxLength(9)
                .build();
        assertEquals("CL-[MRN-1]", redactor.redact("CL-204417").text());
        TextTooLongException e = assertThrows(TextTooLongException.class, () -> redactor.redact("CL-204417 "));
        assertEquals("the text has 10 UTF-16 code units, the limit is 9", e.getMessage());
        assertEquals(10, e.length());
        assertEquals(9, e.limit());
        assertThrows(TextTooLongException.class, () -> redactor.find("CL-204417 "));
    }

    @Test
    void aSettingIsMadeOnce() {
        Redactor.Builder builder = Redactor.builder().maxLength(5).policy(Policy.strict());
        for (Runnable twice : List.<Runnable>of(
                () -> Redactor.builder().withoutDiscovery().withoutDiscovery(),
                () -> Redactor.builder().withoutDiscovery().discoverWith(LOADER),
                () -> Redactor.builder().discoverWith(LOADER).discoverWith(LOADER))) {
            assertEquals(
                    "discovery is set already",
                    assertThrows(IllegalStateException.class, twice::run).getMessage());
        }
        assertEquals(
                "the limit is set already",
                assertThrows(IllegalStateException.class, () -> builder.maxLength(5))
                        .getMessage());
        assertEquals(
                "the policy is set already",
                assertThrows(IllegalStateException.class, () -> builder.policy(Policy.strict()))
                        .getMessage());
        assertEquals(
                "not a limit: 0",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Redactor.builder().maxLength(0))
                        .getMessage());
    }

    @Test
    void withoutAnyRecognizerThereIsNoRedactor() {
        assertThrows(IllegalStateException.class, Redactor::safeHarbor);
    }

    @Test
    void describesItselfByPolicyAndNumberOfRecognizers() {
        Redactor redactor = Sample.redactor(Sample.MRN, Sample.PHONE);
        assertEquals("Redactor[Policy[safe harbor], 2 recognizers]", redactor.toString());
        assertEquals(List.of("mrn", "phone"), redactor.recognizers());
        assertEquals(Policy.safeHarbor(), redactor.policy());
    }

    @Test
    void noResultShowsTheText() {
        RedactionResult result = Sample.redactor().redact(NOTE);
        assertEquals(
                "RedactionResult[length=" + result.text().length() + ", AuditReport{NAME=2, DATE=1, PHONE=1, MRN=1}]",
                result.toString());
        for (String value : List.of("Maria", "Okafor", "03/14", "2671", "204417", "CBT")) {
            assertFalse(result.report().toJson().contains(value), value);
            assertFalse(result.report().toText().contains(value), value);
            assertFalse(Sample.redactor().find(NOTE).toString().contains(value), value);
        }
        assertNull("text", () -> new RedactionResult(null, result.report()));
        assertNull("report", () -> new RedactionResult("", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "\u0000\u0001\u0002\u007F\u0080",
                "\uD800",
                "\uDC00\uD800",
                "a\uD800b\uDFFF",
                "\uFFFF\uFFFE\uFEFF",
                "\u200B\u200B",
                "\uDB40\uDC41",
                "[NAME-1]",
                "[NAME-1] ",
                "((((("
            })
    void leavesATextWithoutIdentifiersAsItIs(String text) {
        assertEquals(text, Sample.redactor().redact(text).text());
    }

    @Test
    void removesAcrossCharactersThatNobodySees() {
        String text = "Ma\u200Bria\uDB40\uDC41 Oka\u00ADfor\uFE0F, \uD835\uDFDC\uD835\uDFD91\u2060-40-3377\u200D!";
        assertEquals("[NAME-1], [SSN-1]!", Sample.redactor().redact(text).text());
    }

    @Test
    void aMatchThatFillsItsWindowGoesOnToTheNextSpace() {
        Recognizer url = RuleRecognizer.of(
                "url",
                Rule.of("url", IdentifierCategory.URL).at(Start.words("http")).value(Shape.regex("http://\\S+")));
        String path = "/maria".repeat(200);
        assertEquals(
                "see [URL-1] and [URL-2]",
                Sample.redactor(url)
                        .redact("see http://x.org" + path + " and http://y.org" + path)
                        .text());
    }

    @Test
    void failsRatherThanGivingOutAValueThatRemovalPutsTogether() {
        Policy policy = Policy.builder().replace(EMAIL, Replacements.remove()).build();
        Redactor redactor = Sample.redactor(policy, Sample.ALL);
        ResidualIdentifierException e = assertThrows(
                ResidualIdentifierException.class, () -> redactor.redact("Maria Okafor; 204 m@x.org 417 is CL-204417"));
        assertEquals(MRN, e.category());
        assertEquals("a removed value of category MRN recurs in the output; nothing is given out", e.getMessage());
        assertThrows(
                ResidualIdentifierException.class,
                () -> redactor.redact(
                        "3 m@x.org 14 87",
                        KnownIdentifiers.builder()
                                .date(LocalDate.of(1987, 3, 14))
                                .build()));
    }

    @Test
    void aYearThatWouldCompleteAKnownDateGoesAsWell() {
        KnownIdentifiers known =
                KnownIdentifiers.builder().date(LocalDate.of(1987, 3, 14)).build();
        Redactor redactor = Sample.redactor();
        assertEquals("born 1987", redactor.redact("born 3/14/1987", known).text());
        assertEquals(
                "born in March [DATE-1]",
                redactor.redact("born in March 3/14/1987", known).text());
        assertEquals(
                "3 14 [DATE-1], [NAME-1]",
                redactor.redact("3 14 3/14/1987, Maria Okafor", known).text());
    }

    @Test
    void aWordThatOnlyLooksLikeANameBehindALabelFailsNothing() {
        Recognizer initials = Sample.literal(NAME, Confidence.LIKELY, "initials", "J.D.");
        assertEquals(
                "[NAME-1] and [NAME-2]. Will call",
                Sample.redactor(Sample.NAMES, initials)
                        .redact("Will Smith and J.D. Will call")
                        .text());
    }

    @Test
    void noTokenIsCutInTwo() {
        KnownIdentifiers zora = KnownIdentifiers.builder()
                .name("Zora Quill")
                .date(LocalDate.of(1987, 3, 14))
                .build();
        Redactor redactor = Sample.redactor();
        assertEquals("[NAME-1]", redactor.redact("ZoraZQ", zora).text());
        assertEquals("[DATE-1][NAME-1]", redactor.redact("3/14Zora", zora).text());
        assertEquals(
                "[PHONE-1], [PHONE-1] Xandra \uD835\u200B\uDC00",
                redactor.redact("415-555-2671, 415-555-2671client Xandra \uD835\u200B\uDC00")
                        .text());
    }

    @Test
    void theRegulationsOwnWordsAreNoSurvivingValue() {
        assertEquals(
                "CL-[MRN-1], born 1936 or earlier",
                Sample.redactor().redact("CL-1936, born 3/4/1929").text());
    }

    private static Redactor digits() {
        return Sample.redactor(RuleRecognizer.of(
                "digits", Rule.of("digits", OTHER).at(Start.digits(4, 12)).value(Shape.regex("\\d{4,12}"))));
    }

    private static void assertNull(String parameter, Runnable call) {
        assertEquals(
                parameter, assertThrows(NullPointerException.class, call::run).getMessage());
    }
}
