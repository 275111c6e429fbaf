package io.github.safeharbor.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void plainTextIsItsOwnView() {
        String text = "Call 415-555-2671.";
        assertSame(text, Text.of(text).view());
    }

    @Test
    void foldsDashesQuotesSpacesDigitsAndAccentsOneForOne() {
        assertEquals("Jose's +1 503-555", view("José’s +１ 503–555"));
        assertEquals("Tran Thi Huong, Zoe, Soren", view("Trần Thị Hương, Zoë, Søren"));
        assertEquals("123", view("١٢٣"));
    }

    @Test
    void leavesOutCharactersWithoutWidthAndMapsSpansBack() {
        Text source = Text.of("a J\u200Bane\u00AD b");
        assertEquals("a Jane b", source.view());
        assertEquals(new Span(2, 8), source.toOriginal(new Span(2, 6)));
        assertEquals(new Span(9, 10), source.toOriginal(new Span(7, 8)));
    }

    @Test
    void joinsDecomposedAccentsAndKeycaps() {
        assertEquals("Jose", view("Jose\u0301"));
        assertEquals("555", view("5\uFE0F\u20E35\uFE0F\u20E35\uFE0F\u20E3"));
        assertEquals("Ann 7", view("\uD835\uDC00nn \uD835\uDFD5"));
    }

    @Test
    void foldsLookAlikesOnlyInsideMixedWords() {
        assertEquals("John", view("J\u043Ehn"));
        assertEquals("\u041C\u0430\u0440\u0438\u044F", view("\u041C\u0430\u0440\u0438\u044F"));
    }

    @Test
    void readsLetterOAndLAmongDigitsAsDigits() {
        assertEquals("607 555 0188", view("607 555 o188"));
        assertEquals("404-51-2208", view("404-51-22O8"));
        assertEquals("100ml 20lo 1234a", view("100ml 20lo 1234a"));
    }

    @Test
    void keepsUnpairedSurrogatesAndNuls() {
        String text = "a\uD800 \u0000b\uDC00";
        Text source = Text.of(text);
        assertEquals(text, source.view());
        assertEquals(4, source.tokenCount());
    }

    @Test
    void tokensAreRunsOfWordCharactersOrSingleMarks() {
        Text source = Text.of("Dr. O'Keefe\n(34F)");
        assertEquals(8, source.tokenCount());
        assertEquals("Keefe", source.token(4 - 0));
        assertTrue(source.isMark(1, '.'));
        assertTrue((source.kind(5) & TokenKind.LINE_START) != 0);
        assertFalse(TokenKind.isNumber(source.kind(6)));
        assertTrue((source.kind(6) & TokenKind.DIGIT_FIRST) != 0);
    }

    @Test
    void sentenceStartsFollowFullStopsAndQuotes() {
        Text source = Text.of("Well. \"Jane left\"");
        assertTrue((source.kind(3) & TokenKind.SENTENCE_START) != 0);
        assertFalse((source.kind(4) & TokenKind.SENTENCE_START) != 0);
    }

    @Test
    void aLabelIsOneInertToken() {
        Text source = Text.of("[NAME-1] met [GEO] and [X-1]");
        assertEquals(TokenKind.LABEL, source.kind(0) & TokenKind.LABEL);
        assertEquals(TokenKind.LABEL, source.kind(2) & TokenKind.LABEL);
        assertTrue(source.isMark(4, '['));
    }

    @Test
    void hashIgnoresCaseAndAccentsAndComposes() {
        Text source = Text.of("JOSÉ");
        assertEquals(WordHash.of("jose"), source.hash(0));
        assertEquals(WordHash.of("okeefe"), WordHash.append(WordHash.of("o"), WordHash.of("keefe"), 5));
    }

    @Test
    void findsTheTokenAtAnOffset() {
        Text source = Text.of("ab cd");
        assertEquals(0, source.tokenAt(0));
        assertEquals(0, source.tokenAt(1));
        assertEquals(1, source.tokenAt(2));
        assertEquals(1, source.tokenAt(4));
        assertEquals(2, source.tokenAt(5));
    }

    @Test
    void aSpanCoversDroppedCharactersInsideAndDirectlyBehindIt() {
        String text = "\u200Ba\u200B\u200Bb\u200B c\u0301";
        Text source = Text.of(text);
        assertEquals("ab c", source.view());
        assertEquals(new Span(1, 6), source.toOriginal(new Span(0, 2)));
        assertEquals(new Span(1, 4), source.toOriginal(new Span(0, 1)));
        assertEquals(new Span(7, 9), source.toOriginal(new Span(3, 4)));
        assertThrows(IndexOutOfBoundsException.class, () -> source.toOriginal(new Span(3, 5)));
        assertThrows(IndexOutOfBoundsException.class, () -> Text.of("ab").toOriginal(new Span(0, 3)));
    }

    @Test
    void leavesOutTagsAndVariationSelectorsOutsideTheBasicPlane() {
        Text source = Text.of("J\uDB40\uDC41a\uDB40\uDD00ne\uD83D\uDE00");
        assertEquals("Jane\uD83D\uDE00", source.view());
        assertEquals(new Span(0, 8), source.toOriginal(new Span(0, 4)));
    }

    @Test
    void readsFillersAsBlanks() {
        assertEquals("Jane Doe", view("Jane\u3164Doe"));
        assertEquals("a b", view("a\u2800b"));
    }

    @Test
    void lettersOfOtherAlphabetsLoseTheirMarksInBothNormalForms() {
        assertEquals("\u0438", view("\u0439"));
        assertEquals("\u0438", view("\u0438\u0306"));
        assertEquals("\uAC00", view("\uAC00"));
        assertEquals("K", view("\u212A"));
    }

    @Test
    void aNumberThatNoLabelsCountUpToIsNoLabel() {
        assertEquals(1, Text.of("[MRN-999]").tokenCount());
        assertEquals(5, Text.of("[MRN-1000]").tokenCount());
        assertEquals(2, Text.of("[MRN-999][MRN-1000]").tokenCount());
        assertEquals(6, Text.of("[SSN-999][MRN-1000]").tokenCount());
        assertEquals(5, Text.of("[SSN-01]").tokenCount());
        assertEquals(5, Text.of("[SSN-512403377]").tokenCount());
        assertEquals(4, Text.of("[SSN-]").tokenCount());
        assertEquals(4, Text.of("[SSN-12").tokenCount());
        assertEquals(2, Text.of("[SSN").tokenCount());
        assertEquals(4, Text.of("[SSN 1]").tokenCount());
        assertEquals(1, Text.of("[HEALTH_PLAN-12]").tokenCount());
    }

    @Test
    void showsNothingOfTheText() {
        assertEquals("Text[length=5, tokens=1]", Text.of("Maria").toString());
    }

    @Test
    void derivesAValueOnce() {
        Text source = Text.of("ab cd");
        int[] calls = {0};
        for (int i = 0; i < 2; i++) {
            assertEquals(2, source.derived(Integer.class, s -> {
                calls[0]++;
                return s.tokenCount();
            }));
        }
        assertEquals(1, calls[0]);
    }

    private static String view(String text) {
        return Text.of(text).view();
    }
}
