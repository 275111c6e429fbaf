package io.github.safeharbor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.advice.Advice;
import io.github.safeharbor.advice.Level;
import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.policy.Replacement;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
    private static final String OUTPUT = "[NAME-1] says \"<script>alert(1)</script> & more\", 34, near [GEO-1].";

    private static String page(Locale locale) {
        List<AuditEntry> entries = List.of(
                entry(0, 8, IdentifierCategory.NAME, "name.title"), entry(58, 65, IdentifierCategory.GEO, "city.slot"));
        List<Advice> advice = List.of(
                Advice.of("quote", Level.STOP, 14, 47),
                Advice.of("place-left", Level.WIDEN, 53, 65),
                Advice.of("exact-age", Level.WIDEN, 49, 51),
                Advice.of("identity-stack", Level.WIDEN, 49, 51),
                Advice.of("consent", Level.NOTE, OUTPUT.length(), OUTPUT.length()));
        AuditReport.Settings settings = AuditReport.Settings.of(
                "1.0",
                Policy.safeHarbor(),
                List.of("x"),
                EnumSet.allOf(IdentifierCategory.class),
                List.of("kept <by> decision"),
                "census");
        return HtmlReport.of(locale).write(OUTPUT, new AuditReport(entries, settings, List.of()), advice);
    }

    private static AuditEntry entry(int start, int end, IdentifierCategory category, String rule) {
        return AuditEntry.of(
                new Span(start, end),
                start,
                end,
                category,
                Confidence.LIKELY,
                rule,
                Replacement.Kind.NUMBERED_LABEL,
                "[" + category + "-1]");
    }

    @Test
    void theOutputIsTextAndNeverMarkup() {
        String page = page(Locale.ENGLISH);
        assertFalse(page.contains("<script"), page);
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more"));
        assertTrue(page.contains("kept &lt;by&gt; decision"));
    }

    @Test
    void loadsNothing() {
        String page = page(Locale.ENGLISH);
        assertFalse(Pattern.compile("(?i)https?:|src=|@import|url\\(|<link|<iframe|javascript:")
                .matcher(page)
                .find());
        assertTrue(page.contains("default-src 'none'"));
    }

    @Test
    void marksByWordsAsWellAsColour() {
        String page = page(Locale.ENGLISH);
        assertTrue(page.contains(">[NAME-1]</mark>"));
        assertTrue(page.contains("<strong>Stop</strong> A person&#39;s own words"), page);
        assertTrue(page.contains("A name behind a title"));
        assertTrue(page.contains("<code>name.title</code>"));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        String page = page(Locale.ENGLISH);
        Matcher links = Pattern.compile("href=\"#(\\w+)\"").matcher(page);
        int count = 0;
        while (links.find()) {
            assertEquals(2, page.split(" id=\"" + links.group(1) + "\"", -1).length, links.group());
            count++;
        }
        assertEquals(8, count, "four there and four back");
    }

    @Test
    void hasAllEighteenRowsAndTheDepartures() {
        String page = page(Locale.ENGLISH);
        for (IdentifierCategory category : IdentifierCategory.values()) {
            assertTrue(page.contains("<td>(" + category.letter() + ")</td>"), category.name());
        }
    }

    @Test
    void speaksSpanish() {
        String page = page(Locale.forLanguageTag("es"));
        assertTrue(page.contains("<html lang=\"es\">") && page.contains("<strong>Alto</strong> Las palabras"), page);
        assertTrue(
                page.contains(
                        "Redactado según una política que se aparta de Safe Harbor (safeharbor 1.0): 2 reconocidos y"),
                page);
        assertTrue(page(Locale.FRENCH).contains("<html lang=\"en\">"));
    }

    @Test
    void hasATitleForEachCategoryInSpanish() {
        Departures spanish = Departures.of(Locale.forLanguageTag("es"));
        Departures english = Departures.of(Locale.GERMAN);
        for (IdentifierCategory category : IdentifierCategory.values()) {
            assertEquals(category.title(), english.title(category));
            assertFalse(spanish.title(category).equals(category.title()), category.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"page", "reasons"})
    void bothLanguagesHaveTheSameKeys(String bundle) {
        ResourceBundle english = ResourceBundle.getBundle("io.github.safeharbor.report." + bundle, Locale.ROOT);
        ResourceBundle spanish = ResourceBundle.getBundle("io.github.safeharbor.report." + bundle + "_es", Locale.ROOT);
        assertEquals(
                new TreeSet<>(Collections.list(english.getKeys())), new TreeSet<>(Collections.list(spanish.getKeys())));
    }

    @Test
    void everyCategoryAndStatusHasWords() {
        ResourceBundle words = ResourceBundle.getBundle("io.github.safeharbor.report.page", Locale.ROOT);
        for (SafeHarborChecklist.Status status : SafeHarborChecklist.Status.values()) {
            assertTrue(words.containsKey(
                    "status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        for (IdentifierCategory category : IdentifierCategory.values()) {
            assertEquals(category.name(), Reasons.key(category, "unheard.of"));
            assertTrue(
                    !Reasons.of(Locale.ENGLISH).reason(category, "unheard.of").isEmpty());
        }
        assertEquals("age", Reasons.key(IdentifierCategory.DATE, "age.turned"));
        assertEquals("name.title", Reasons.key(IdentifierCategory.NAME, "name.title"));
    }

    /** WCAG 2: at least 4.5 to 1 between each ink and its ground, in both themes. */
    @Test
    void everyInkStandsOutFromItsGround() throws Exception {
        String css;
        try (InputStream in = HtmlReport.class.getResourceAsStream("page.css")) {
            css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String[][] pairs = {
            {"ink", "page"},
            {"soft", "page"},
            {"link", "page"},
            {"ink", "card"},
            {"link", "card"},
            {"label-ink", "label"},
            {"stop-ink", "stop"},
            {"widen-ink", "widen"},
            {"note-ink", "note"},
            {"stop-ink", "page"},
            {"widen-ink", "page"}
        };
        String[] themes = css.split("@media \\(prefers-color-scheme: dark\\)", 2);
        for (String theme : themes) {
            Map<String, String> colors = new HashMap<>();
            Matcher matcher = Pattern.compile("--([a-z-]+): #([0-9a-f]{6})").matcher(theme);
            while (matcher.find()) {
                colors.putIfAbsent(matcher.group(1), matcher.group(2));
            }
            for (String[] pair : pairs) {
                double contrast = contrast(colors.get(pair[0]), colors.get(pair[1]));
                assertTrue(contrast >= 4.5, pair[0] + " on " + pair[1] + ": " + contrast);
            }
        }
    }

    private static double contrast(String first, String second) {
        double a = luminance(first);
        double b = luminance(second);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String color) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(color.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
