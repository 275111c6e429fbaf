package io.github.safeharbor;

import static io.github.safeharbor.Sample.finding;
import static io.github.safeharbor.recognition.Confidence.CERTAIN;
import static io.github.safeharbor.recognition.Confidence.LIKELY;
import static io.github.safeharbor.recognition.Confidence.POSSIBLE;
import static io.github.safeharbor.recognition.Finding.Meaning.BIRTH_YEAR;
import static io.github.safeharbor.recognition.Finding.Meaning.SEASON;
import static io.github.safeharbor.recognition.Finding.Meaning.ZIP;
import static io.github.safeharbor.recognition.IdentifierCategory.DATE;
import static io.github.safeharbor.recognition.IdentifierCategory.GEO;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.safeharbor.recognition.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapMergerTest {

    @Test
    void leavesFindingsThatMerelyTouchApart() {
        assertMerged(
                List.of(finding(0, 3, NAME), finding(3, 5, NAME)),
                new Union(finding(0, 3, NAME), false),
                new Union(finding(3, 5, NAME), false));
    }

    @Test
    void nothingMergesToNothing() {
        assertEquals(List.of(), OverlapMerger.merge(List.of()));
    }

    @Test
    void removesTheWholeUnionUnderTheNameOfTheSurer() {
        assertMerged(
                List.of(finding(0, 9, NAME, LIKELY, "a"), finding(8, 12, GEO, CERTAIN, "b")),
                new Union(finding(0, 12, GEO, CERTAIN, "b"), true));
    }

    @Test
    void amongEquallySureTheLongerNamesTheLabel() {
        assertMerged(
                List.of(finding(0, 4, NAME, LIKELY, "a"), finding(3, 8, GEO, LIKELY, "b")),
                new Union(finding(0, 8, GEO, LIKELY, "b"), true));
    }

    @Test
    void amongEquallyLongTheEarlierCategoryNamesTheLabel() {
        assertMerged(
                List.of(finding(0, 4, DATE, LIKELY, "a"), finding(2, 6, GEO, LIKELY, "b")),
                new Union(finding(0, 6, GEO, LIKELY, "b"), true));
    }

    @Test
    void amongEqualCategoriesTheRuleThatSortsFirstCounts() {
        assertMerged(
                List.of(finding(0, 4, DATE, LIKELY, "b"), finding(2, 6, DATE, LIKELY, "a")),
                new Union(finding(0, 6, DATE, LIKELY, "a"), false));
    }

    @Test
    void aWinnersLengthIsItsOwnNotTheUnions() {
        assertMerged(
                List.of(
                        finding(0, 4, NAME, LIKELY, "a"),
                        finding(3, 7, NAME, LIKELY, "a"),
                        finding(6, 11, GEO, LIKELY, "b")),
                new Union(finding(0, 11, GEO, LIKELY, "b"), true));
    }

    @Test
    void whatOneFindingTellsOfAStretchHoldsForTheSurerOne() {
        assertMerged(
                List.of(
                        finding(0, 5, GEO, CERTAIN, "known"),
                        finding(0, 5, GEO, POSSIBLE, "zip").withMeaning(ZIP)),
                new Union(finding(0, 5, GEO, CERTAIN, "known").withMeaning(ZIP), false));
        assertMerged(
                List.of(
                        finding(0, 6, GEO, CERTAIN, "known"),
                        finding(0, 5, GEO, POSSIBLE, "zip").withMeaning(ZIP)),
                new Union(finding(0, 6, GEO, CERTAIN, "known"), false));
        assertMerged(
                List.of(
                        finding(0, 5, DATE, CERTAIN, "known"),
                        finding(0, 5, GEO, POSSIBLE, "zip").withMeaning(ZIP)),
                new Union(finding(0, 5, DATE, CERTAIN, "known"), true));
        assertMerged(
                List.of(
                        finding(0, 5, DATE, LIKELY, "a").withMeaning(SEASON),
                        finding(0, 5, DATE, LIKELY, "b").withMeaning(BIRTH_YEAR),
                        finding(0, 5, DATE, LIKELY, "c")),
                new Union(finding(0, 5, DATE, LIKELY, "a").withMeaning(SEASON), false));
    }

    @Test
    void aChainOfOverlapsIsOneUnion() {
        assertMerged(
                List.of(
                        finding(0, 10, NAME, POSSIBLE, "a"),
                        finding(2, 4, NAME, POSSIBLE, "b"),
                        finding(9, 12, NAME, POSSIBLE, "c"),
                        finding(11, 14, NAME, POSSIBLE, "d"),
                        finding(14, 15, NAME, POSSIBLE, "e")),
                new Union(finding(0, 14, NAME, POSSIBLE, "a"), false),
                new Union(finding(14, 15, NAME, POSSIBLE, "e"), false));
    }

    @Test
    void aUnionIsMixedEvenIfTheWinnerIsOfTheFirstCategoryAgain() {
        assertMerged(
                List.of(
                        finding(0, 3, NAME, LIKELY, "a"),
                        finding(1, 2, GEO, POSSIBLE, "b"),
                        finding(2, 9, NAME, CERTAIN, "c")),
                new Union(finding(0, 9, NAME, CERTAIN, "c"), true));
    }

    /** Whatever the order of the findings. */
    private static void assertMerged(List<Finding> findings, Union... expected) {
        List<Finding> shuffled = new ArrayList<>(findings);
        assertEquals(List.of(expected), OverlapMerger.merge(shuffled));
        Collections.reverse(shuffled);
        assertEquals(List.of(expected), OverlapMerger.merge(shuffled));
        Collections.rotate(shuffled, 1);
        assertEquals(List.of(expected), OverlapMerger.merge(shuffled));
    }
}
