package io.github.safeharbor;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;
import static io.github.safeharbor.recognition.IdentifierCategory.DEVICE;
import static io.github.safeharbor.recognition.IdentifierCategory.MRN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RereadingTest {
    private final AtomicInteger reads = new AtomicInteger();

    private final Redactor redactor = Redactor.builder()
            .withoutDiscovery()
            .recognizer(new Certain("date", DATE, "\\d{1,2}/\\d{1,2}/\\d{4}"))
            .recognizer(new Certain("device", DEVICE, "(?<!\\d-)\\bD\\d{3}\\b"))
            .recognizer(new Certain("mrn", MRN, "(?<=MRN )\\d{4}(?!\\d|/)"))
            .build();

    /** Finds what a pattern matches, and counts how often a text is read. */
    private final class Certain implements Recognizer {
        private final String id;
        private final IdentifierCategory category;
        private final Pattern pattern;

        Certain(String id, IdentifierCategory category, String pattern) {
            this.id = id;
            this.category = category;
            this.pattern = Pattern.compile(pattern);
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Set<IdentifierCategory> categories() {
            return Set.of(category);
        }

        @Override
        public List<Finding> recognize(Text source) {
            reads.incrementAndGet();
            List<Finding> findings = new ArrayList<>();
            Matcher matcher = pattern.matcher(source.view());
            while (matcher.find()) {
                findings.add(
                        new Finding(new Span(matcher.start(), matcher.end()), category, Confidence.CERTAIN, id + ".x"));
            }
            return findings;
        }
    }

    private void becomes(String expected, String text) {
        String once = redactor.redact(text).text();
        assertEquals(expected, once);
        assertEquals(expected, redactor.redact(once).text());
    }

    @Test
    void whatStoodBehindAValueGoesWithIt() {
        becomes("[DEVICE-1]-[DEVICE-2]-[DEVICE-3] works", "D110-D221-D332 works");
    }

    @Test
    void aYearThatReadsAsAnotherNumberIsNotLeft() {
        becomes("MRN [DATE-1], seen in 2024", "MRN 3/14/1987, seen on 5/6/2024");
    }

    @Test
    void aYearThatNothingMakesANumberStays() {
        becomes("born 1987, MRN [MRN-1]", "born 3/14/1987, MRN 4711");
    }

    @Test
    void whatIsFoundIsWhatGoes() {
        String text = "MRN 3/14/1987 and D110-D221.";
        List<Span> found = redactor.find(text).stream().map(Redaction::span).toList();
        assertEquals(List.of(new Span(4, 13), new Span(18, 22), new Span(23, 27)), found);
        assertEquals(
                found,
                redactor.redact(text).report().entries().stream()
                        .map(entry -> entry.span())
                        .toList());
    }

    @Test
    void placesOfALongTextLeadBack() {
        String prose = "nothing to see here. ".repeat(400);
        String text = "D110-D221 " + prose + "MRN 3/14/1987 ok " + prose + "on 5/6/2024 we met. " + prose + "D110-D221";
        becomes(
                "[DEVICE-1]-[DEVICE-2] " + prose + "MRN [DATE-1] ok " + prose + "in 2024 we met. " + prose
                        + "[DEVICE-1]-[DEVICE-2]",
                text);
    }

    @Test
    void aTextInPiecesLosesTheSame() throws IOException {
        StringBuilder output = new StringBuilder();
        redactor.redact(new StringReader("MRN 3/14/1987 and D110-D221."), output, KnownIdentifiers.none());
        assertEquals("MRN [DATE-1] and [DEVICE-1]-[DEVICE-2].", output.toString());
    }

    @Test
    void aTextWithoutSuchAPlaceIsReadOnce() {
        redactor.redact("The scanner (D110), bought on 3/14/2024, is \"D221\". D332's battery died in D443.");
        assertEquals(3, reads.get(), "once by each of three recognizers");
    }

    @Test
    void aTextWithLabelsIsReadOnceMore() {
        redactor.redact("[NAME-1] said that the scanner D110 works.");
        assertEquals(6, reads.get(), "twice by each of three recognizers");
    }

    @Test
    void aKeptCategoryIsNoReasonToReadOn() {
        Policy policy = Policy.builder().keep(DATE).build();
        Redactor keeping = Redactor.builder()
                .withoutDiscovery()
                .recognizer(new Certain("date", DATE, "\\d{1,2}/\\d{1,2}/\\d{4}"))
                .policy(policy)
                .build();
        assertEquals("MRN 3/14/1987", keeping.redact("MRN 3/14/1987").text());
        assertEquals(1, reads.get());
    }

    @Test
    void aRowOfFreedValuesEnds() {
        String row = "D110-".repeat(50) + "D110";
        String once = redactor.redact(row).text();
        assertTrue(once.startsWith("[DEVICE-1]-[DEVICE-1]"), once);
        assertEquals(once, redactor.redact(once).text());
    }
}
