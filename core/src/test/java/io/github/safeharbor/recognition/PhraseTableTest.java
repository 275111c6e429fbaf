package io.github.safeharbor.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTableTest {

    @Test
    void ignoresCaseAccentsAndWhatStandsBetweenWords() {
        PhraseTable<String> table = table("Mary-Ann O'Keefe");
        assertEquals(
                List.of("Mary-Ann O'Keefe", "mary ann okeefe", "MARYANN O. KEEFE", "Máry_Ann_O’Keefe"),
                find(table, "Mary-Ann O'Keefe, mary ann okeefe; MARYANN O. KEEFE. Máry_Ann_O’Keefe! Mary Ann"));
    }

    @Test
    void aPhraseReachesAcrossThreeCharactersAtMost() {
        assertEquals(List.of("a - b"), find(table("a b"), "a - b, a -- b, a \n\t b"));
        assertEquals(List.of("a . b"), find(table("a b"), "a . b"));
    }

    @Test
    void aPhraseReachesAcrossNoLabel() {
        assertEquals(List.of("a b"), find(table("a b"), "a[IP]b; a b"));
        assertEquals(List.of("b"), find(table("a b", "b"), "a[IP]b"));
        assertEquals(List.of(), find(table("ip"), "[IP]"));
    }

    @Test
    void reportsTheLongestPhraseAtEachWord() {
        assertEquals(List.of("new york city"), find(table("new york", "new york city", "york"), "new york city"));
        assertEquals(List.of("new york", "york"), find(table("new york", "york"), "new york; york"));
    }

    @Test
    void reportsPhrasesThatOverlap() {
        assertEquals(List.of("ab cd", "cd ef"), find(table("ab cd", "cd ef"), "ab cd ef"));
    }

    @Test
    void neverBeginsOrEndsInsideAWord() {
        assertEquals(List.of("maria"), find(table("maria"), "maria marian xmaria maria2 Pray4maria forMaria"));
        assertEquals(List.of("maria"), find(table("maria"), "_maria_ maria_2 2_maria"));
    }

    @Test
    void insideATokenPartsBeginAtDigitsUnderscoresAndCapitals() {
        PhraseTable<String> table = table("maria", "2019", "ann");
        assertEquals(
                List.of("maria", "2019", "Maria", "maria", "ann", "2019", "ann"),
                findInside(table, "maria_2019 PrayForMaria 4maria ann T2019 xmaria ann2 __ann__ 20191"));
        assertEquals(List.of("maria"), findInside(table, "mariaNna"));
    }

    @Test
    void insideATokenPhrasesMayReachFromPartToPart() {
        assertEquals(List.of("204417A", "204417-A"), findInside(table("204417a"), "MRN_204417A 204417-A 204417AB"));
        assertEquals(List.of("2024-08-27"), findInside(table("2024 08 27"), "on 2024-08-27T17:30"));
    }

    @Test
    void aLongPhraseOfOneWordIsFoundWhateverItsParts() {
        String word = "a1".repeat(100);
        assertEquals(List.of(word), findInside(table(word), "x " + word + " " + word + "b"));
        assertEquals(List.of(word), find(table(word), "x " + word));
    }

    @Test
    void aPhraseOfManyWordsIsFound() {
        String phrase = "w ".repeat(40).trim();
        assertEquals(List.of(phrase), find(table(phrase), "see " + phrase));
        String spelled = "5 1 2 4 0 3 3 7 7";
        assertEquals(List.of(spelled), find(table("512-40-3377"), spelled));
    }

    @Test
    void aPhraseThatDoesNotCountHidesNoOther() {
        PhraseTable<String> table = table("a b c", "a", "b c", "abcd");
        List<String> found = new ArrayList<>();
        table.findInside(
                Text.of("a b c; abcd"), (span, value) -> value.length() < 4, (span, value) -> found.add(value));
        assertEquals(List.of("a", "b c"), found);
    }

    @Test
    void addsAStretchThatCutsATokenInTwo() {
        PhraseTable<String> table = new PhraseTable<>();
        Text source = Text.of("MRN204417 [IP]");
        assertTrue(table.add(source, new Span(3, 9), "x"));
        assertEquals(List.of("204417"), find(table, "204417"));
        assertFalse(table.add(source, new Span(9, 10), "x"));
        assertFalse(table.add(source, new Span(10, 14), "x"));
        assertTrue(table.add(source, 0, 1, "x"));
        assertEquals(List.of("MRN-204417"), find(table, "MRN-204417"));
    }

    @Test
    void takesNoPhraseWithoutLetterOrDigit() {
        PhraseTable<String> table = new PhraseTable<>();
        assertTrue(table.isEmpty());
        for (String phrase : List.of("", " ", "!?", "_", "[NAME]")) {
            assertFalse(table.add(phrase, "x"), phrase);
        }
        assertTrue(table.isEmpty());
        assertEquals(List.of(), find(table, "a ! _ "));
    }

    @Test
    void theFirstValueOfAPhraseStays() {
        PhraseTable<String> table = new PhraseTable<>();
        table.add("a b", "first");
        table.add("AB", "second");
        List<String> values = new ArrayList<>();
        table.find(Text.of("ab a-b"), (span, value) -> values.add(value));
        assertEquals(List.of("first", "first"), values);
    }

    private static PhraseTable<String> table(String... phrases) {
        PhraseTable<String> table = new PhraseTable<>();
        for (String phrase : phrases) {
            assertTrue(table.add(phrase, phrase));
        }
        return table;
    }

    private static List<String> find(PhraseTable<String> table, String text) {
        List<String> found = new ArrayList<>();
        Text source = Text.of(text);
        table.find(source, (span, value) -> found.add(original(source, span)));
        return found;
    }

    private static List<String> findInside(PhraseTable<String> table, String text) {
        List<String> found = new ArrayList<>();
        Text source = Text.of(text);
        table.findInside(source, (span, value) -> true, (span, value) -> found.add(original(source, span)));
        return found;
    }

    private static String original(Text source, Span span) {
        Span original = source.toOriginal(span);
        return source.original().substring(original.start(), original.end());
    }
}
