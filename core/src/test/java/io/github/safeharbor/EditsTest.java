package io.github.safeharbor;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;
import static io.github.safeharbor.recognition.IdentifierCategory.GEO;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static io.github.safeharbor.recognition.IdentifierCategory.PHONE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.policy.Replacements;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditsTest {

    @Test
    void oneValueHasOneNumberHoweverItIsWritten() {
        assertEquals(
                List.of("[PHONE-1]", "[PHONE-2]", "[PHONE-1]"),
                labels(
                        "415-555-2671, 415-555-2672, (415) 555 2671",
                        PHONE,
                        "415-555-2671",
                        "415-555-2672",
                        "(415) 555 2671"));
        assertEquals(
                List.of("[NAME-1]", "[NAME-1]", "[NAME-1]"),
                labels("José, JOSE, jose\u0301", NAME, "José", "JOSE", "jose\u0301"));
    }

    @Test
    void aPartOfANameKeepsItsNumber() {
        assertEquals(
                List.of("[NAME-1]", "[NAME-1]", "[NAME-2]", "[NAME-1]"),
                labels("Maria Okafor, Maria, Bob, Okafor", NAME, "Maria Okafor", "Maria", "Bob", "Okafor"));
    }

    @Test
    void aPartBeforeTheWholeNameHasItsNumberAlready() {
        assertEquals(
                List.of("[NAME-1]", "[NAME-2]", "[NAME-1]"),
                labels("Maria, Bob, Maria Okafor", NAME, "Maria", "Bob", "Maria Okafor"));
    }

    @Test
    void aReversedNameIsTheSamePersons() {
        assertEquals(
                List.of("[NAME-1]", "[NAME-1]"),
                labels("Maria Okafor; Okafor, Maria", NAME, "Maria Okafor", "Okafor, Maria"));
    }

    @Test
    void aSharedFamilyNameStaysWithTheFirstOfTwoPersons() {
        assertEquals(
                List.of("[NAME-1]", "[NAME-2]", "[NAME-1]", "[NAME-2]", "[NAME-3]"),
                labels(
                        "Maria Okafor, Tom Okafor, Okafor, Tom, Maria Tom",
                        NAME,
                        "Maria Okafor",
                        "Tom Okafor",
                        "Okafor",
                        "Tom",
                        "Maria Tom"));
    }

    @Test
    void initialsAreNumberedByThemselves() {
        assertEquals(
                List.of("[NAME-1]", "[NAME-2]", "[NAME-2]"),
                labels("Mary O. Bell; M.O.; MO", NAME, "Mary O. Bell", "M.O.", "MO"));
    }

    @Test
    void valuesWithoutLettersAndDigitsAreOne() {
        assertEquals(List.of("[NAME-1]", "[NAME-1]"), labels("?? !!", NAME, "??", "!!"));
    }

    @Test
    void categoriesCountApart() {
        Text source = Text.of("Ann 5551 Bob 5552");
        assertEquals(
                List.of("[NAME-1]", "[PHONE-1]", "[NAME-2]", "[PHONE-2]"),
                texts(
                        List.of(
                                redaction(0, 3, NAME),
                                redaction(4, 8, PHONE),
                                redaction(9, 12, NAME),
                                redaction(13, 17, PHONE)),
                        source,
                        Policy.safeHarbor()));
    }

    @Test
    void aDateThatBecomesItsYearUsesUpNoNumber() {
        assertEquals(
                List.of("2020", "[DATE-1]", "2020", "[DATE-2]", "[DATE-1]"),
                labels("3/4/2020, 3/4, 3/5/2020, 3/6, 3-4", DATE, "3/4/2020", "3/4", "3/5/2020", "3/6", "3-4"));
    }

    @Test
    void aMixedUnionGetsALabelInsteadOfAGeneralization() {
        Text source = Text.of("3/4/2020 x");
        assertEquals(
                List.of("[DATE-1]"),
                texts(List.of(new Union(Sample.finding(0, 8, DATE), true)), source, Policy.safeHarbor()));
        Policy fixed =
                Policy.builder().replace(NAME, Replacements.fixed("somebody")).build();
        assertEquals(List.of("somebody"), texts(List.of(new Union(Sample.finding(0, 8, NAME), true)), source, fixed));
    }

    @Test
    void aYearBehindFiguresWouldGoOnWithThem() {
        for (String text : List.of("213-3/4/2020", "3.3/4/2020", "x 764 3/4/2020", "764  3/4/2020")) {
            assertEquals(List.of("[DATE-1]"), labels(text, DATE, "3/4/2020"), text);
        }
        for (String text : List.of("764   3/4/2020", "14:30 3/4/2020", "on 3/4/2020", "no.3/4/2020", " 3/4/2020")) {
            assertEquals(List.of("2020"), labels(text, DATE, "3/4/2020"), text);
        }
        for (String text : List.of("3/4/2020-3/5/2020", "3/4/2020 3/5/2020")) {
            assertEquals(List.of("2020", "2020"), labels(text, DATE, "3/4/2020", "3/5/2020"), text);
        }
    }

    @Test
    void whatBeginsBehindAStretchUsesUpNoNumber() {
        Redactions first = redactions(List.of(redaction(0, 3, NAME), redaction(4, 7, NAME)), Text.of("Ann Bob"));
        Redactions second = redactions(List.of(redaction(0, 3, NAME)), Text.of("Cyd"));
        Edits edits = new Edits(Policy.safeHarbor(), Integer.MAX_VALUE);
        edits.learn(List.of(first, second), 0, Integer.MAX_VALUE);
        edits.of(first, 0, 4);
        assertEquals("[NAME-2]", edits.of(second, 0, 3).get(0).text());
    }

    @Test
    void describesTheReplacementThatWasUsed() {
        Text source = Text.of("94110 and 3/4/2020");
        Policy policy = Policy.builder().replace(GEO, Replacements.zip3()).build();
        List<Edit> edits = edits(
                List.of(
                        new Union(Sample.finding(0, 5, GEO).withMeaning(Finding.Meaning.ZIP), false),
                        new Union(Sample.finding(10, 18, DATE), true)),
                source,
                policy);
        assertEquals(
                List.of("941** first three digits of the ZIP", "[DATE-1] numbered label"),
                edits.stream().map(e -> e.text() + " " + e.replacement()).toList());
    }

    @Test
    void placesAreThoseOfTheCallersText() {
        Text source = Text.of("\u200BA\u200Bnn\u200B!");
        List<Edit> edits = edits(List.of(redaction(0, 3, NAME)), source, Policy.safeHarbor());
        assertEquals(1, edits.get(0).redaction().span().start());
        assertEquals(6, edits.get(0).redaction().span().end());
    }

    private static Union redaction(int start, int end, IdentifierCategory category) {
        return new Union(Sample.finding(start, end, category), false);
    }

    /** Returns the replacements of values that stand in the text in this order. */
    private static List<String> labels(String text, IdentifierCategory category, String... values) {
        Text source = Text.of(text);
        List<Union> redactions = new ArrayList<>();
        int at = 0;
        for (String value : values) {
            String view = Text.of(value).view();
            at = source.view().indexOf(view, at);
            redactions.add(redaction(at, at + view.length(), category));
            at += view.length();
        }
        redactions.sort(Comparator.comparing(union -> union.winner().span()));
        return texts(redactions, source, Policy.safeHarbor());
    }

    private static List<String> texts(List<Union> redactions, Text source, Policy policy) {
        return edits(redactions, source, policy).stream().map(Edit::text).toList();
    }

    private static List<Edit> edits(List<Union> unions, Text source, Policy policy) {
        return Edits.of(redactions(unions, source), policy);
    }

    private static Redactions redactions(List<Union> unions, Text source) {
        RepeatedValues repeated =
                RepeatedValues.of(source, unions.stream().map(Union::winner).toList());
        KnownIdentifierMatcher nobody = KnownIdentifierMatcher.of(KnownIdentifiers.none(), Set.of());
        return new Redactions(source, unions, repeated, nobody);
    }
}
