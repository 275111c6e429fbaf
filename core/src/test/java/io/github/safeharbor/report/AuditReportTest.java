package io.github.safeharbor.report;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static io.github.safeharbor.recognition.IdentifierCategory.URL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.advice.Advice;
import io.github.safeharbor.advice.Advisers;
import io.github.safeharbor.advice.Level;
import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.policy.Replacement.Kind;
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
            AuditEntry.of(new Span(0, 3), 0, 8, NAME, Confidence.CERTAIN, "name.cue", Kind.NUMBERED_LABEL, "[NAME-1]");
    private static final AuditEntry DAY = AuditEntry.of(
            new Span(10, 18), 15, 19, DATE, Confidence.LIKELY, "a \"rule\" \\ \n\u0001", Kind.YEAR_ONLY, null);
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
                        "format",
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
        assertEquals("safeharbor-audit/1", json.get("format"));
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
                        "YEAR_ONLY"),
                ((List<?>) json.get("redactions")).get(1));
        assertEquals("[NAME-1]", ((Map<?, ?>) ((List<?>) json.get("redactions")).get(0)).get("label"));
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
        assertTrue(
                lines.contains("  (N) Web addresses (URLs)                                         kept by the policy"),
                text);
        assertTrue(
                lines.contains("  none recognized: (B) (C) (D) (E) (F) (G) (H) (I) (J) (K) (L) (M) (O) (P) (Q) (R)"),
                text);
        assertTrue(
                lines.contains(
                        "       0-3      [NAME-1]         It reads as the name of a person. (certain, name.cue)"),
                text);
        String day = report(List.of(DAY), Set.of(), Set.of()).toText();
        assertTrue(
                day.contains(
                        "      10-18     DATE, year only  It reads as a date that says more than a year. (likely, "),
                day);
        assertFalse(day.contains("none recognized"), day);
        assertTrue(day.contains("  (R) "), day);
        assertEquals("  [ ] " + ResidualRisk.CONSENT.question(), lines.get(lines.size() - 1));
        assertFalse(text.contains("\r"));
        assertFalse(report(List.of(), Set.of(), ALL).toText().contains("Removed, by place"));
    }

    @Test
    void theTextPointsAtThePhrasesOfAdvice() {
        Advice age = Advice.of("exact-age", Level.WIDEN, 12, 23);
        Advice question = Advice.of(Advisers.CONSENT, Level.NOTE, 40, 40);
        String text = report(List.of(ANN), Set.of(), ALL).toText(List.of(age, question));
        assertTrue(
                text.contains(
                        "\nAdvice on what stays, by place in the output\n      12-23     widen            An exact age"),
                text);
        assertTrue(text.contains(" (exact-age)\n"), text);
        assertFalse(text.contains("(consent)"), text);
        assertFalse(report(List.of(ANN), Set.of(), ALL).toText().contains("Advice on"));
    }

    @Test
    void everyDepartureIsSaidInSpanish() {
        Policy policy = Policy.builder().keep(URL).build();
        List<String> others = List.of(
                "leaves out the recognizer 'x'",
                "without the built-in recognizers",
                "kept by decision: 2 of (B) Geographic subdivisions smaller than a state",
                "of one's own");
        AuditReport.Settings settings =
                AuditReport.Settings.of("1.2", policy, List.of(), EnumSet.of(NAME), others, "census");
        AuditReport report = new AuditReport(List.of(), settings, List.of());
        assertEquals(report.departures(), report.departures(Locale.FRENCH));
        List<String> spanish = report.departures(Locale.forLanguageTag("es-MX"));
        assertEquals(
                List.of(
                        "conserva (N) Direcciones web (URL)",
                        "no usa el reconocedor 'x'",
                        "sin los reconocedores incorporados",
                        "conservado por decisión: 2 de (B) Subdivisiones geográficas menores que un estado",
                        "of one's own"),
                spanish.subList(0, 5));
        assertEquals(
                16,
                spanish.stream()
                        .filter(words -> words.startsWith("sin reconocedor para ("))
                        .count());
        for (String english : report.departures()) {
            assertEquals(!english.startsWith("of one's"), !spanish.contains(english), english);
        }
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
        AuditReport.Settings settings = settings(Policy.safeHarbor(), ALL);
        assertTrue(TextReport.statement(new AuditReport(List.of(), settings, List.of()))
                .startsWith("Redacted under the Safe Harbor policy (safeharbor 1.2)"));
    }

    @Test
    void whatIsMissingOfTheBuiltInSetIsADeparture() {
        AuditReport.Settings settings = AuditReport.Settings.of(
                "1.2", Policy.safeHarbor(), List.of("names"), ALL, List.of("leaves out the recognizer 'x'"), "census");
        AuditReport report = new AuditReport(List.of(), settings, List.of());
        assertFalse(report.isSafeHarbor());
        assertEquals(List.of("leaves out the recognizer 'x'"), report.departures());
        assertTrue(report.toText().startsWith("Redacted under a policy that departs from Safe Harbor"));
    }

    @Test
    void twoReportsOfTheSameAreEqual() {
        AuditReport report = report(List.of(ANN, DAY), Set.of(URL), ALL);
        AuditReport same = report(List.of(ANN, DAY), Set.of(URL), ALL);
        assertEquals(report, same);
        assertEquals(report.hashCode(), same.hashCode());
        assertNotEquals(report, report(List.of(ANN), Set.of(URL), ALL));
        assertNotEquals(report, report(List.of(ANN, DAY), Set.of(), ALL));
        assertNotEquals(report, report(List.of(ANN, DAY), Set.of(URL), Set.of()));
        assertNotEquals(report, new AuditReport(report.entries(), report.settings(), List.of()));
        assertNotEquals((Object) report, "AuditReport");
    }

    @Test
    void twoSettingsAreEqualIfEveryOneIs() {
        AuditReport.Settings one = settings(Policy.safeHarbor(), ALL);
        assertEquals(one, settings(Policy.safeHarbor(), ALL));
        assertEquals(one.hashCode(), settings(Policy.safeHarbor(), ALL).hashCode());
        assertEquals("Settings[1.2, safe harbor]", one.toString());
        Policy policy = Policy.safeHarbor();
        List<String> ids = List.of("names", "dates");
        for (AuditReport.Settings other : List.of(
                settings(Policy.strict(), ALL),
                settings(Policy.safeHarbor(), Set.of(NAME)),
                AuditReport.Settings.of("1.3", policy, ids, ALL, List.of(), "census"),
                AuditReport.Settings.of("1.2", policy, List.of("names"), ALL, List.of(), "census"),
                AuditReport.Settings.of("1.2", policy, ids, ALL, List.of("x"), "census"),
                AuditReport.Settings.of("1.2", policy, ids, ALL, List.of(), "other"))) {
            assertNotEquals(one, other);
        }
        Policy early = Policy.builder().referenceYear(2000).build();
        Policy late = Policy.builder().referenceYear(2001).build();
        assertNotEquals(settings(early, ALL), settings(late, ALL));
        Policy kept = Policy.builder().keep(URL).referenceYear(2000).build();
        assertNotEquals(settings(early, ALL), settings(kept, ALL));
        assertNotEquals((Object) one, "Settings");
    }

    @Test
    void twoEntriesAreEqualIfAllTheirPartsAre() {
        Span span = new Span(0, 3);
        assertEquals(
                ANN, AuditEntry.of(span, 0, 8, NAME, Confidence.CERTAIN, "name.cue", Kind.NUMBERED_LABEL, "[NAME-1]"));
        for (AuditEntry other : List.of(
                AuditEntry.of(
                        new Span(1, 3), 0, 8, NAME, Confidence.CERTAIN, "name.cue", Kind.NUMBERED_LABEL, "[NAME-1]"),
                AuditEntry.of(span, 1, 8, NAME, Confidence.CERTAIN, "name.cue", Kind.NUMBERED_LABEL, "[NAME-1]"),
                AuditEntry.of(span, 0, 9, NAME, Confidence.CERTAIN, "name.cue", Kind.NUMBERED_LABEL, "[NAME-1]"),
                AuditEntry.of(span, 0, 8, URL, Confidence.CERTAIN, "name.cue", Kind.NUMBERED_LABEL, "[NAME-1]"),
                AuditEntry.of(span, 0, 8, NAME, Confidence.LIKELY, "name.cue", Kind.NUMBERED_LABEL, "[NAME-1]"),
                AuditEntry.of(span, 0, 8, NAME, Confidence.CERTAIN, "name", Kind.NUMBERED_LABEL, "[NAME-1]"),
                AuditEntry.of(span, 0, 8, NAME, Confidence.CERTAIN, "name.cue", Kind.LABEL, "[NAME-1]"),
                AuditEntry.of(span, 0, 8, NAME, Confidence.CERTAIN, "name.cue", Kind.NUMBERED_LABEL, null))) {
            assertNotEquals(ANN, other);
        }
        assertNotEquals((Object) ANN, "AuditEntry");
        assertEquals("AuditEntry[0..3 -> 0..8 NAME CERTAIN name.cue NUMBERED_LABEL [NAME-1]]", ANN.toString());
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
        Policy.Builder policy = Policy.builder().referenceYear(2026);
        kept.forEach(policy::keep);
        return new AuditReport(entries, settings(policy.build(), recognized), List.of(ResidualRisk.CONSENT));
    }

    private static AuditReport.Settings settings(Policy policy, Set<IdentifierCategory> recognized) {
        return AuditReport.Settings.of("1.2", policy, List.of("names", "dates"), recognized, List.of(), "census");
    }
}
