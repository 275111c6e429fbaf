package io.github.safeharbor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.report.AuditEntry;
import io.github.safeharbor.testing.LinearTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EnginePropertiesTest {
    private static final Redactor REDACTOR = Sample.redactor();

    /** Plain labels only: a year that stays may make a new date with its neighbours. */
    private static final Redactor STRICT = Sample.redactor(Policy.strict(), Sample.ALL);

    private static final KnownIdentifiers KNOWN = KnownIdentifiers.builder()
            .name("Zora Quill")
            .dateOfBirth(LocalDate.of(1987, 3, 14))
            .phone("503-555-0171")
            .socialSecurityNumber("322-60-9104")
            .medicalRecordNumber("QX-778899")
            .email("zora@quill.example")
            .build();

    @Property
    void outsideRedactionsTheTextIsUnchanged(@ForAll("texts") String text) {
        RedactionResult result = REDACTOR.redact(text);
        StringBuilder rebuilt = new StringBuilder();
        StringBuilder kept = new StringBuilder();
        int from = 0;
        int outputFrom = 0;
        for (AuditEntry entry : result.report().entries()) {
            assertTrue(entry.span().start() >= from, "sorted and disjoint");
            kept.append(text, from, entry.span().start());
            rebuilt.append(result.text(), outputFrom, entry.outputStart());
            from = entry.span().end();
            outputFrom = entry.outputEnd();
        }
        kept.append(text, from, text.length());
        rebuilt.append(result.text(), outputFrom, result.text().length());
        assertEquals(kept.toString(), rebuilt.toString());
    }

    /** The places are those of the findings, but that a bracket or mark left over goes along, see {@link Phrasing}. */
    @Property
    void findTellsWhatRedactRemoves(@ForAll("texts") String text) {
        List<Redaction> found = REDACTOR.find(text, KNOWN);
        List<AuditEntry> removed = REDACTOR.redact(text, KNOWN).report().entries();
        assertEquals(
                found.stream()
                        .map(f -> f.category() + " " + f.confidence() + " " + f.rule())
                        .toList(),
                removed.stream()
                        .map(e -> e.category() + " " + e.confidence() + " " + e.rule())
                        .toList());
        for (int i = 0; i < found.size(); i++) {
            assertTrue(removed.get(i).span().contains(found.get(i).span()), removed.get(i)::toString);
        }
    }

    @Property
    void redactingTwiceChangesNothing(@ForAll("texts") String text) {
        String once = STRICT.redact(text).text();
        assertEquals(once, STRICT.redact(once).text());
    }

    @Property
    void redactingTwiceChangesNothingButAYearThatStandsAlone(@ForAll("words") String text) {
        String once = REDACTOR.redact(text, KNOWN).text();
        assertEquals(once, REDACTOR.redact(once, KNOWN).text());
    }

    @Property
    void noKnownValueSurvives(@ForAll("texts") String text) {
        String output = REDACTOR.redact(text, KNOWN).text();
        String plain = Text.of(output).view().toLowerCase(Locale.ROOT);
        for (String value :
                List.of("zora", "quill", "3/14/1987", "5035550171", "503-555-0171", "322609104", "778899")) {
            for (int at = plain.indexOf(value); at >= 0; at = plain.indexOf(value, at + 1)) {
                assertTrue(
                        isInsideAWord(plain, at, at + value.length()),
                        () -> "a known value is left in "
                                + output.codePoints().boxed().toList());
            }
        }
    }

    @Property
    void whatIsFoundOnceIsFoundEverywhere(@ForAll("texts") String text) {
        String output = REDACTOR.redact("client Xandra. " + text + " Xandra " + text + ", XANDRA;")
                .text();
        assertFalse(output.contains("Xandra"), output);
        assertFalse(output.contains("XANDRA"), output);
    }

    @Property
    void theOrderOfRecognizersIsIrrelevant(@ForAll("texts") String text, @ForAll Random random) {
        List<Recognizer> shuffled = new ArrayList<>(Sample.ALL);
        shuffled.add(Sample.capitals());
        Redactor one = Sample.redactor(Policy.safeHarbor(), shuffled);
        Collections.shuffle(shuffled, random);
        Redactor other = Sample.redactor(Policy.safeHarbor(), shuffled);
        assertEquals(one.redact(text, KNOWN).text(), other.redact(text, KNOWN).text());
        assertEquals(one.find(text, KNOWN), other.find(text, KNOWN));
    }

    @Property
    void everyFindingIsCovered(@ForAll("texts") String text, @ForAll("findings") List<Finding> findings) {
        Text source = Text.of(text);
        List<Finding> inside =
                findings.stream().filter(f -> f.span().end() <= source.length()).toList();
        Redactor redactor = Sample.redactor(
                Policy.strict(),
                List.of(Sample.recognizer(
                        "any",
                        EnumSet.allOf(IdentifierCategory.class),
                        reading -> inside.stream()
                                .filter(f -> f.span().end() <= reading.length()) // another reading may be shorter
                                .toList())));
        String output;
        try {
            output = redactor.redact(text).text();
        } catch (ResidualIdentifierException e) {
            return; // nothing is given out
        }
        List<Redaction> removed = redactor.find(text);
        List<Finding> counted = Labels.dropEchoes(source, Boundaries.trim(source, inside));
        for (Finding finding : Labels.exclude(source, counted)) {
            assertTrue(removed.stream().anyMatch(r -> r.span().contains(source.toOriginal(finding.span()))), output);
        }
    }

    @Property
    void anyStringIsTaken(@ForAll String text) {
        assertEquals(text.isEmpty(), REDACTOR.redact(text, KNOWN).text().isEmpty());
        Text source = Text.of(text);
        for (int i = 0; i < source.tokenCount(); i++) {
            assertTrue(source.start(i) < source.end(i));
            assertEquals(i, source.tokenAt(source.start(i)));
            assertEquals(i, source.tokenAt(source.end(i) - 1));
        }
    }

    @Property
    void anySequenceOfCodeUnitsIsTaken(@ForAll char[] units) {
        String text = new String(units);
        assertEquals(REDACTOR.redact(text).text(), REDACTOR.redact(text).text());
    }

    @Example
    void doublingTheInputAboutDoublesTheTime() {
        String part = "Maria Okafor, client Ann_2 (415-555-2671), CL-204417 a1b2 \u200B[NAME-1] m@x.org 3/14/1987 ((( ";
        LinearTime.holds(part, 400_000, text -> REDACTOR.redact(text, KNOWN));
    }

    private static boolean isInsideAWord(String text, int start, int end) {
        return start > 0
                        && Character.isLetterOrDigit(text.charAt(start - 1))
                        && Character.isLetterOrDigit(text.charAt(start))
                || end < text.length()
                        && Character.isLetterOrDigit(text.charAt(end))
                        && Character.isLetterOrDigit(text.charAt(end - 1));
    }

    /** Fragments run together: words, identifiers, labels, and characters that nobody sees or that look like others. */
    @Provide
    Arbitrary<String> texts() {
        return fragments().list().ofMaxSize(24).map(parts -> String.join("", parts));
    }

    /** Fragments with white space between them. */
    @Provide
    Arbitrary<String> words() {
        return fragments().list().ofMaxSize(24).map(parts -> String.join(" ", parts));
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        return Arbitraries.integers()
                .between(0, 40)
                .flatMap(start -> Arbitraries.integers()
                        .between(1, 12)
                        .flatMap(length -> Arbitraries.of(IdentifierCategory.values())
                                .map(category -> Sample.finding(start, start + length, category))))
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<String> fragments() {
        return Arbitraries.of(
                " ",
                " ",
                ", ",
                ". ",
                "\n",
                "-",
                "_",
                "/",
                "the",
                "will",
                "Will",
                "client",
                "client ",
                "Maria Okafor",
                "Okafor",
                "maria",
                "Ed",
                "José Núñez",
                "NUNEZ",
                "Zora",
                "zora quill",
                "Quill, Zora",
                "ZQ",
                "415-555-2671",
                "(415) 555 2671",
                "503-555-0171",
                "555-0171",
                "322-60-9104",
                "9104",
                "CL-204417",
                "CL204417",
                "204417",
                "QX-778899",
                "778899",
                "3/14/1987",
                "March 14",
                "3/14",
                "5/6/2020",
                "2020",
                "94110",
                "ann@x.org",
                "zora@quill.example",
                "[NAME-1]",
                "[PHONE]",
                "[MRN-204417]",
                "[",
                "]",
                "T17",
                "\u200B",
                "\u00AD",
                "\u0301",
                "\uD83D\uDE00",
                "\uD835\uDC00",
                "\uDB40\uDC41",
                "\uD800",
                "\uDC00",
                "\u0000",
                "\u043E",
                "\u0410",
                "\u5C71",
                "\uFF11",
                "\uFFFF");
    }
}
