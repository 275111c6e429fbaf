package io.github.safeharbor.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.RedactionResult;
import io.github.safeharbor.Redactor;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.report.AuditReport;
import io.github.safeharbor.testing.LinearTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInRecognizersTest {
    private static final String REQUEST =
            "Looking for a therapist for my client Maria Okafor, 34, DOB 03/14/1987, in Duluth. She works at"
                    + " Harbor Bakery. PHQ-9 of 18, Zoloft 50 mg. Aetna, member ID YWX204417893. Call 415-555-2671 or write to"
                    + " maria.o@example.org. Her grandmother is 93. Thanks, Pat Nguyen, LCSW";

    private final List<Recognizer> recognizers = new BuiltInRecognizers().recognizers();
    private final Redactor redactor = Redactor.safeHarbor();

    @Test
    void standInTheOrderOfTheirNamesWithAnIdEach() {
        List<String> names = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Recognizer recognizer : recognizers) {
            names.add(recognizer.getClass().getSimpleName());
            assertTrue(ids.add(recognizer.id()), recognizer.id());
        }
        List<String> sorted = new ArrayList<>(names);
        sorted.sort(null);
        assertEquals(sorted, names);
    }

    @Test
    void coverAllEighteenCategories() {
        Set<IdentifierCategory> covered = EnumSet.noneOf(IdentifierCategory.class);
        recognizers.forEach(recognizer -> covered.addAll(recognizer.categories()));
        assertEquals(EnumSet.allOf(IdentifierCategory.class), covered);
        assertTrue(redactor.redact(REQUEST).report().isSafeHarbor());
    }

    @Test
    void onlyTheWholeSetIsSafeHarbor() {
        Recognizer own = Recognizer.pattern("clinic-ref", IdentifierCategory.MRN, "CL-\\d{6}");
        AuditReport more = Redactor.builder().recognizer(own).build().redact("").report();
        assertTrue(more.isSafeHarbor());
        AuditReport less = Redactor.builder().without("name").build().redact("").report();
        assertFalse(less.isSafeHarbor());
        assertEquals(List.of("leaves out the recognizer 'name'"), less.departures());
        Redactor.Builder byHand = Redactor.builder().withoutDiscovery();
        recognizers.forEach(byHand::recognizer);
        AuditReport report = byHand.build().redact("").report();
        assertFalse(report.isSafeHarbor());
        assertEquals(List.of("without the built-in recognizers"), report.departures());
    }

    @Test
    void aClassLoaderOfChoiceFindsThem() {
        ClassLoader loader = BuiltInRecognizers.class.getClassLoader();
        Redactor found = Redactor.builder().discoverWith(loader).build();
        assertEquals(redactor.recognizers(), found.recognizers());
        assertTrue(found.redact("").report().isSafeHarbor());
        Redactor.Builder nowhere = Redactor.builder().discoverWith(ClassLoader.getPlatformClassLoader());
        assertThrows(IllegalStateException.class, nowhere::build);
    }

    @Test
    void redactARequestWhole() {
        assertEquals(
                "Looking for a therapist for my client [NAME-1], 34, DOB 1987, in [GEO-1]. She works at [OTHER-1]. PHQ-9"
                        + " of 18, Zoloft 50 mg. Aetna, member ID [HEALTH_PLAN-1]. Call [PHONE-1] or write to [EMAIL-1]. Her"
                        + " grandmother is 90 or older. Thanks, [NAME-2], LCSW",
                redactor.redact(REQUEST).text());
    }

    @Test
    void redactingAnOutputAgainChangesNothing() {
        String once = redactor.redact(REQUEST).text();
        assertEquals(once, redactor.redact(once).text());
    }

    @Test
    void aHundredThreadsGetTheSameBytesAsOne() throws Exception {
        RedactionResult expected = redactor.redact(REQUEST);
        ExecutorService threads = Executors.newFixedThreadPool(100);
        try {
            List<Future<RedactionResult>> results = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                results.add(threads.submit(() -> redactor.redact(REQUEST)));
            }
            for (Future<RedactionResult> result : results) {
                assertEquals(expected.text(), result.get().text());
                assertEquals(expected.report().toJson(), result.get().report().toJson());
            }
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u0000", "\uD800", "\uDC00\uD800", "\uFEFF", "[NAME-1]", "(((", "@", "\n\n", "{}[]<>"})
    void textWithoutIdentifiersStaysAsItIs(String text) {
        assertEquals(text, redactor.redact(text).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7", "a@", "((((", "1/", "Ab ", "MRN ", "http://", "May ", "x1-", "\u0000\uD800", "mayor of "})
    void monotonousTextTakesNoLongerThanItsLengthAsks(String part) {
        LinearTime.holds(part, 60_000, redactor::redact);
    }
}
