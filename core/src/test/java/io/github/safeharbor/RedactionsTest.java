package io.github.safeharbor;

import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static io.github.safeharbor.recognition.IdentifierCategory.PHONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RedactionsTest {
    private static final Text SOURCE = Text.of("Ann Bob Cyd Dee");
    private static final KnownIdentifierMatcher NOBODY = KnownIdentifierMatcher.of(KnownIdentifiers.none(), Set.of());

    @Test
    void aStretchHasTheFindingsThatBeginInIt() {
        List<Finding> findings =
                List.of(Sample.finding(0, 3, NAME), Sample.finding(4, 7, NAME), Sample.finding(8, 11, NAME));
        Redactions.Found found = new Redactions.Found(SOURCE, findings, NOBODY);
        assertEquals(findings.subList(1, 2), found.within(4, 8));
        assertEquals(findings.subList(0, 2), found.within(0, 5));
        assertEquals(List.of(), found.within(5, 8));
    }

    @Test
    void whatGoesBesidesIsAddedInTheOrderOfTheText() {
        Redactions.Additions additions = new Redactions.Additions();
        assertTrue(additions.isEmpty());
        additions.add(redaction(0, 3, NAME, Confidence.LIKELY), "Ann");
        additions.add(redaction(12, 15, NAME, Confidence.LIKELY), "Dee");
        assertFalse(additions.isEmpty());
        Redactions all = redactions(4, 7).with(additions);
        assertEquals(List.of("Ann", "Bob", "Dee"), all.values());
        assertEquals(List.of(new Span(0, 3), new Span(4, 7), new Span(12, 15)), spans(all));
    }

    @Test
    void ofThoseThatOverlapTheUnionGoesUnderTheSurerOnesLabel() {
        Redactions.Additions surer = new Redactions.Additions();
        surer.add(redaction(6, 11, PHONE, Confidence.CERTAIN), "b Cyd");
        Redactions all = redactions(4, 7).with(surer);
        assertEquals(List.of(new Span(4, 11)), spans(all));
        assertEquals(PHONE, all.list().get(0).category());
        assertEquals(List.of("b Cyd"), all.values());

        Redactions.Additions asSure = new Redactions.Additions();
        asSure.add(redaction(0, 5, PHONE, Confidence.LIKELY), "Ann B");
        all = redactions(4, 7).with(asSure);
        assertEquals(List.of(new Span(0, 7)), spans(all));
        assertEquals(List.of("Ann B"), all.values());
    }

    @Test
    void tellsWhereSomethingKnownStands() {
        KnownIdentifiers known = KnownIdentifiers.builder().name("Zora Quill").build();
        assertEquals(
                "{7, 8, 9, 10}",
                Sample.redactor().redactions("client Zora", known).knownPlaces().toString());
    }

    private static Redactions redactions(int start, int end) {
        Finding finding = Sample.finding(start, end, NAME);
        return new Redactions(
                SOURCE, List.of(new Union(finding, false)), RepeatedValues.of(SOURCE, List.of(finding)), NOBODY);
    }

    private static Redaction redaction(int start, int end, IdentifierCategory category, Confidence confidence) {
        Span span = new Span(start, end);
        return new Redaction(span, new Finding(span, category, confidence, "x"), false);
    }

    private static List<Span> spans(Redactions redactions) {
        return redactions.list().stream().map(Redaction::span).toList();
    }
}
