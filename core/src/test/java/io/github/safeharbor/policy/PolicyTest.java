package io.github.safeharbor.policy;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;
import static io.github.safeharbor.recognition.IdentifierCategory.GEO;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static io.github.safeharbor.recognition.IdentifierCategory.URL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyTest {

    @Test
    void removesEverythingUnlessToldOtherwise() {
        Policy policy = Policy.safeHarbor();
        assertEquals("safe harbor", policy.name());
        assertTrue(policy.isSafeHarbor());
        assertEquals(Set.of(), policy.kept());
        assertEquals(List.of(), policy.departures());
        assertEquals(2026, policy.referenceYear());
        assertEquals("Policy[safe harbor]", policy.toString());
        for (IdentifierCategory category : IdentifierCategory.values()) {
            assertSame(
                    category == DATE ? Replacements.yearOnly() : Replacements.numberedLabel(),
                    policy.replacement(category));
            assertEquals(1, policy.select(List.of(finding(category, "rule"))).size());
        }
    }

    @Test
    void theStrictPolicyKeepsNoYearAndNoSeason() {
        assertEquals("strict", Policy.strict().name());
        assertTrue(Policy.strict().isSafeHarbor());
        assertSame(Replacements.numberedLabel(), Policy.strict().replacement(DATE));
        List<Finding> season = List.of(finding(DATE, "any").withMeaning(Finding.Meaning.SEASON));
        assertEquals(season, Policy.strict().select(season));
        assertEquals(List.of(), Policy.safeHarbor().select(season));
        assertEquals(List.of(), Policy.builder().referenceYear(2020).build().select(season));
    }

    @Test
    void aKeptCategoryDropsOutAndIsADeparture() {
        Policy policy = Policy.builder().keep(URL).keep(GEO).build();
        assertEquals(
                List.of(finding(NAME, "a")),
                policy.select(List.of(finding(URL, "a"), finding(NAME, "a"), finding(GEO, "b"))));
        assertFalse(policy.isSafeHarbor());
        assertEquals(
                List.of("keeps (B) Geographic subdivisions smaller than a state", "keeps (N) Web addresses (URLs)"),
                policy.departures());
        assertEquals("custom", policy.name());
        assertEquals("Policy[custom, keeps [GEO, URL]]", policy.toString());
        assertThrows(UnsupportedOperationException.class, () -> policy.kept().add(NAME));
    }

    @Test
    void theOrderOfCallsIsIrrelevant() {
        Policy one = Policy.builder()
                .keep(URL)
                .replace(GEO, Replacements.zip3())
                .referenceYear(2020)
                .replace(NAME, Replacements.label())
                .build();
        Policy other = Policy.builder()
                .replace(NAME, Replacements.label())
                .referenceYear(2020)
                .replace(GEO, Replacements.zip3())
                .keep(URL)
                .build();
        assertEquals(one.toString(), other.toString());
        assertEquals(one.departures(), other.departures());
        assertEquals(2020, one.referenceYear());
        assertEquals(2020, other.referenceYear());
        for (IdentifierCategory category : IdentifierCategory.values()) {
            assertSame(one.replacement(category), other.replacement(category));
        }
        assertSame(Replacements.zip3(), one.replacement(GEO));
    }

    @Test
    void settingACategoryTwiceIsAnError() {
        assertEquals(
                "NAME is set already", twice(() -> Policy.builder().keep(NAME).keep(NAME)));
        assertEquals(
                "NAME is set already", twice(() -> Policy.builder().keep(NAME).replace(NAME, Replacements.label())));
        assertEquals(
                "NAME is set already",
                twice(() -> Policy.builder().replace(NAME, Replacements.label()).keep(NAME)));
        assertEquals(
                "NAME is set already",
                twice(() -> Policy.builder().replace(NAME, Replacements.label()).replace(NAME, Replacements.label())));
        assertEquals(
                "the reference year is set already",
                twice(() -> Policy.builder().referenceYear(2020).referenceYear(2020)));
    }

    @Test
    void aGeneralizationIsForItsOwnCategory() {
        assertEquals(
                "'year only' is no replacement for NAME",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Policy.builder().replace(NAME, Replacements.yearOnly()))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Policy.builder().replace(DATE, Replacements.zip3()));
        assertThrows(IllegalArgumentException.class, () -> Policy.builder().replace(GEO, Replacements.yearOnly()));
        assertSame(
                Replacements.yearOnly(),
                Policy.builder().replace(DATE, Replacements.yearOnly()).build().replacement(DATE));
    }

    @Test
    void aRefusedCallChangesNothing() {
        Policy.Builder builder = Policy.builder();
        assertThrows(IllegalArgumentException.class, () -> builder.replace(NAME, Replacements.zip3()));
        assertEquals("safe harbor", builder.build().name());
    }

    @Test
    void anyOwnSettingMakesThePolicyCustom() {
        assertEquals("custom", Policy.builder().referenceYear(2026).build().name());
        assertEquals(
                "custom",
                Policy.builder().replace(NAME, Replacements.label()).build().name());
        assertTrue(Policy.builder().replace(NAME, Replacements.label()).build().isSafeHarbor());
        assertEquals("safe harbor", Policy.builder().build().name());
    }

    @Test
    void aBuiltPolicyDoesNotChangeWithItsBuilder() {
        Policy.Builder builder = Policy.builder();
        Policy policy = builder.build();
        builder.keep(NAME).replace(GEO, Replacements.remove());
        assertEquals(Set.of(), policy.kept());
        assertSame(Replacements.numberedLabel(), policy.replacement(GEO));
    }

    @Test
    void aReferenceYearIsOfOurTime() {
        assertEquals(1900, Policy.builder().referenceYear(1900).build().referenceYear());
        assertEquals(2200, Policy.builder().referenceYear(2200).build().referenceYear());
        assertEquals(
                "not a reference year: 1899",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Policy.builder().referenceYear(1899))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Policy.builder().referenceYear(2201));
    }

    @Test
    void namesTheNullParameter() {
        assertNull("category", () -> Policy.builder().keep(null));
        assertNull("category", () -> Policy.builder().replace(null, Replacements.label()));
        assertNull("replacement", () -> Policy.builder().replace(NAME, null));
        assertNull("category", () -> Policy.safeHarbor().replacement(null));
    }

    private static String twice(Runnable call) {
        return assertThrows(IllegalStateException.class, call::run).getMessage();
    }

    private static void assertNull(String parameter, Runnable call) {
        assertEquals(
                parameter, assertThrows(NullPointerException.class, call::run).getMessage());
    }

    private static Finding finding(IdentifierCategory category, String rule) {
        return new Finding(new Span(0, 1), category, Confidence.POSSIBLE, rule);
    }
}
