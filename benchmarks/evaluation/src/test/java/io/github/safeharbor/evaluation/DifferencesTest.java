package io.github.safeharbor.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Findings are given as {@code "NAME:Wren"}, the first place where that stands. */
class DifferencesTest {
    private static final String TEXT = "Ask Wren Holloway by May 3, 2024.";

    @Test
    void seesNoDifferenceInEqualFindings() {
        assertEquals(List.of(), differences(List.of("NAME:Wren"), List.of("NAME:Wren")));
    }

    @Test
    void callsAGoldSpanThatIsNoLongerCoveredANewLeak() {
        assertEquals(Set.of(Kind.NEW_LEAK), kinds(List.of("NAME:Wren Holloway"), List.of("NAME:Wren")));
        assertEquals(Set.of(Kind.NEW_LEAK), kinds(List.of("NAME:Wren Holloway"), List.of()));
    }

    @Test
    void callsAGoldSpanThatIsNowCoveredAMendedLeak() {
        assertEquals(Set.of(Kind.MENDED_LEAK), kinds(List.of("NAME:Wren"), List.of("NAME:Wren Holloway")));
        assertEquals(Set.of(Kind.MENDED_LEAK), kinds(List.of(), List.of("NAME:Wren Holloway")));
    }

    @Test
    void callsLettersOutsideGoldInnocent() {
        assertEquals(Set.of(Kind.NEW_INNOCENT), kinds(List.of(), List.of("NAME:Ask")));
        assertEquals(Set.of(Kind.MENDED_INNOCENT), kinds(List.of("NAME:Ask"), List.of()));
    }

    @Test
    void seesALeakAndAnInnocentWordInOneDifference() {
        assertEquals(
                Set.of(Kind.NEW_LEAK, Kind.MENDED_INNOCENT),
                kinds(List.of("NAME:Ask Wren Holloway"), List.of("NAME:Wren")));
    }

    @Test
    void callsTheSameLettersInOtherPartsTheSameUnion() {
        assertEquals(Set.of(Kind.SAME), kinds(List.of("NAME:Wren Holloway"), List.of("NAME:Wren", "NAME:Holloway")));
    }

    @Test
    void seesThatTheLetterIsNoLongerRight() {
        assertEquals(Set.of(Kind.LETTER_LOST), kinds(List.of("NAME:Wren Holloway"), List.of("GEO:Wren Holloway")));
    }

    @Test
    void callsAYearThatMayStayNoLeak() {
        assertEquals(Set.of(Kind.LESS), kinds(List.of("DATE:May 3, 2024"), List.of("DATE:May 3")));
    }

    @Test
    void seesAFindingThatIsReportedOnceInsteadOfTwice() {
        assertEquals(Set.of(Kind.SAME), kinds(List.of("NAME:Ask", "NAME:Ask"), List.of("NAME:Ask")));
    }

    @Test
    void tellsOnlyMoreAndLessWithoutMarks() {
        GoldText plain = new GoldText("1", TEXT, false, List.of(), List.of());
        assertEquals(
                List.of(Set.of(Kind.LESS)),
                Differences.of(plain, spans("NAME:Wren"), List.of()).stream()
                        .map(Difference::kinds)
                        .toList());
        assertEquals(
                List.of(Set.of(Kind.MORE)),
                Differences.of(plain, List.of(), spans("NAME:Wren")).stream()
                        .map(Difference::kinds)
                        .toList());
    }

    @Test
    void printsThePlaceAndWhatEachFinds() {
        String printed = differences(List.of("NAME:Wren Holloway"), List.of("NAME:Wren"))
                .get(0)
                .print();
        assertTrue(printed.startsWith("7  Ask ⟦Wren Holloway⟧ by May"), printed);
        assertTrue(printed.contains("base NAME \"Wren Holloway\""), printed);
        assertTrue(printed.contains("head NAME \"Wren\""), printed);
    }

    private static Set<Kind> kinds(List<String> base, List<String> head) {
        List<Difference> differences = differences(base, head);
        assertEquals(1, differences.size());
        return differences.get(0).kinds();
    }

    private static List<Difference> differences(List<String> base, List<String> head) {
        GoldText text = new GoldText("7", TEXT, true, spans("NAME:Wren Holloway", "DATE:May 3, 2024"), List.of());
        return Differences.of(text, spans(base.toArray(String[]::new)), spans(head.toArray(String[]::new)));
    }

    private static List<MarkedSpan> spans(String... findings) {
        List<MarkedSpan> spans = new ArrayList<>();
        for (String finding : findings) {
            String value = finding.substring(finding.indexOf(':') + 1);
            int start = TEXT.indexOf(value);
            spans.add(new MarkedSpan(start, start + value.length(), finding.substring(0, finding.indexOf(':'))));
        }
        return spans;
    }
}
