package io.github.safeharbor.report;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static io.github.safeharbor.recognition.IdentifierCategory.URL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuditReportTest {
    private static final AuditEntry ANN =
            new AuditEntry(new Span(0, 3), 0, 8, NAME, Confidence.CERTAIN, "name.cue", "numbered label");
    private static final AuditEntry DAY =
            new AuditEntry(new Span(10, 18), 15, 19, DATE, Confidence.LIKELY, "a \"rule\" \\ \n\u0001", "year only");
    private static final Set<IdentifierCategory> ALL = EnumSet.allOf(IdentifierCategory.class);

    @Test
    void countsByCategory() {
        AuditReport report = report(List.of(ANN, DAY, ANN), Set.of(), ALL);
        assertEquals(Map.of(NAME, 2, DATE, 1), report.counts());
        assertEquals("AuditReport{NAME=2, DATE=1}", report.toString());
        assertEquals(List.of(ANN, DAY, ANN), report.entries());
        assertThrows(UnsupportedOperationException.class, () -> report.counts().clear());
    }

    @Test
    void isSafeHarborOnlyWithARecognizerForEachCategoryAndNothingKept() {
        assertTrue(report(List.of(), Set.of(), ALL).isSafeHarbor());
        AuditReport kept = report(List.of(), Set.of(URL), ALL);
        assertFalse(kept.isSafeHarbor());
        assertEquals(List.of("keeps (N) Web addresses (URLs)"), kept.departures());
        EnumSet<IdentifierCategory> some = EnumSet.complementOf(EnumSet.of(URL, NAME));
        AuditReport unchecked = report(List.of(), Set.of(URL), some);
        assertEquals(List.of("keeps (N) Web addresses (URLs)", "no recognizer for (A) Names"), unchecked.departures());
    }

    @Test
    void writesJson() {
        AuditReport report = report(List.of(ANN, DAY), Set.of(URL), ALL);
        Map<?, ?> json = (Map<?, ?>) Json.parse(report.toJson());
        assertEquals(
                List.of(
                        "statement",
                        "policy",
                        "safeHarbor",
                        "departures",
                        "version",
                        "referenceYear",
                        "zipTable",
                        "checklist",
                        "redactions",
                        "residualRisks",
                        "recognizers"),
                List.copyOf(json.keySet()));
        assertEquals(TextReport.statement(report), json.get("statement"));
        assertEquals("custom", json.get("policy"));
        assertEquals(false, json.get("safeHarbor"));
        assertEquals(List.of("keeps (N) Web addresses (URLs)"), json.get("departures"));
        assertEquals("1.2", json.get("version"));
        assertEquals(2026, json.get("referenceYear"));
        assertEquals("census", json.get("zipTable"));
        assertEquals(List.of("names", "dates"), json.get("recognizers"));
        assertEquals(18, ((List<?>) json.get("checklist")).size());
        assertEquals(
                Map.of(
                        "letter",
                        "A",
                        "category",
                        "NAME",
                        "title",
                        "Names",
                        "citation",
                        "45 CFR 164.514(b)(2)(i)(A)",
                        "status",
                        "REMOVED",
                        "count",
                        1),
                ((List<?>) json.get("checklist")).get(0));
        assertEquals(
                Map.of(
                        "start",
                        10,
                        "end",
                        18,
                        "outputStart",
                        15,
                        "outputEnd",
                        19,
                        "category",
                        "DATE",
                        "confidence",
                        "LIKELY",
                        "rule",
                        DAY.rule(),
                        "replacement",
                        "year only"),
                ((List<?>) json.get("redactions")).get(1));
        assertEquals(
                List.of(Map.of("id", "CONSENT", "question", ResidualRisk.CONSENT.question())),
                json.get("residualRisks"));
    }

    @Test
    void writesTheSameInEveryCountry() {
        Locale before = Locale.getDefault();
        AuditReport report = report(List.of(ANN, DAY), Set.of(), ALL);
        String json = report.toJson();
        String text = report.toText();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(json, report.toJson());
            assertEquals(text, report.toText());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void writesTextForPeople() {
        String text = report(List.of(ANN), Set.of(URL), ALL).toText();
        List<String> lines = text.lines().toList();
        assertEquals(
                "Redacted under a policy that departs from Safe Harbor (safeharbor 1.2): 1 recognized and removed."
                        + " What no rule recognized is still in the text.",
                lines.get(0));
        assertEquals("  departs from Safe Harbor: keeps (N) Web addresses (URLs)", lines.get(1));
        assertEquals("", lines.get(2));
        assertEquals("The eighteen identifiers of 45 CFR 164.514(b)(2)(i)", lines.get(3));
        assertEquals("  (A) Names                                                        removed 1", lines.get(4));
        assertTrue(lines.contains("  (D) Telephone numbers                                            none found"));
        assertTrue(lines.contains("       0-3      NAME        CERTAIN  name.cue (numbered label)"), text);
        assertEquals("  [ ] " + ResidualRisk.CONSENT.question(), lines.get(lines.size() - 1));
        assertFalse(text.contains("\r"));
        assertFalse(report(List.of(), Set.of(), ALL).toText().contains("Removed, by place"));
    }

    @Test
    void neverSaysThatATextIsSafe() {
        for (AuditReport report : List.of(
                report(List.of(), Set.of(), ALL),
                report(List.of(ANN), Set.of(), ALL),
                report(List.of(), Set.of(NAME), Set.of()))) {
            for (String word : List.of("compliant", "anonym", "de-identified", "safe to")) {
                assertFalse(report.toText().contains(word), word);
                assertFalse(report.toJson().contains(word), word);
            }
        }
        assertEquals(
                "Redacted under the custom policy (safeharbor 1.2): no listed identifier recognized."
                        + " What no rule recognized is still in the text.",
                TextReport.statement(report(List.of(), Set.of(), ALL)));
        AuditReport.Settings settings =
                new AuditReport.Settings("1.2", "safe harbor", List.of(), Set.of(), ALL, List.of(), 2026, "census");
        assertTrue(TextReport.statement(new AuditReport(List.of(), settings, List.of()))
                .startsWith("Redacted under the Safe Harbor policy (safeharbor 1.2)"));
    }

    @Test
    void keepsCopiesOfWhatItIsGiven() {
        List<AuditEntry> entries = new ArrayList<>(List.of(ANN));
        Set<IdentifierCategory> kept = EnumSet.noneOf(IdentifierCategory.class);
        AuditReport report = report(entries, kept, ALL);
        entries.clear();
        kept.add(NAME);
        assertEquals(1, report.entries().size());
        assertEquals(Set.of(), report.settings().kept());
        assertThrows(
                UnsupportedOperationException.class,
                () -> report.settings().kept().add(NAME));
        assertThrows(
                UnsupportedOperationException.class,
                () -> report.residualRisks().clear());
    }

    private static AuditReport report(
            List<AuditEntry> entries, Set<IdentifierCategory> kept, Set<IdentifierCategory> recognized) {
        List<String> departures = kept.stream()
                .map(c -> "keeps (" + c.letter() + ") " + c.title())
                .toList();
        return new AuditReport(
                entries,
                new AuditReport.Settings(
                        "1.2", "custom", departures, kept, recognized, List.of("names", "dates"), 2026, "census"),
                List.of(ResidualRisk.CONSENT));
    }
}
