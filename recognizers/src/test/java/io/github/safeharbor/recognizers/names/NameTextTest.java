package io.github.safeharbor.recognizers.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.text.WordHash;
import org.junit.jupiter.api.Test;

/** Units and their letter case. */
final class NameTextTest {

    @Test
    void joinsApostrophesInsideNamesAndPartsEndings() {
        NameText text = NameText.of(Text.of("O'Keefe's don't I'm"));
        assertEquals(5, text.count());
        assertEquals(NameText.CAPITALIZED, text.shape(0));
        assertEquals(NameText.CLITIC, text.shape(1));
        assertTrue(text.is(2, NameCue.STOP));
        assertEquals(NameText.INITIAL, text.shape(3));
        assertEquals(NameText.CLITIC, text.shape(4));
    }

    @Test
    void takesAcronymsForCapitals() {
        NameText text = NameText.of(Text.of("CMEs McCoy OCD K"));
        assertEquals(NameText.UPPER, text.shape(0));
        assertEquals(NameText.CAPITALIZED, text.shape(1));
        assertEquals(NameText.UPPER, text.shape(2));
        assertEquals(NameText.INITIAL, text.shape(3));
    }

    @Test
    void judgesEachLine() {
        NameText text = NameText.of(Text.of("Progress Note\nhe was late again\nCALL ME NOW\nShe was late"));
        assertEquals(NameText.LineCase.TITLE, text.lineCase(0));
        assertEquals(NameText.LineCase.LOWER, text.lineCase(2));
        assertEquals(NameText.LineCase.UPPER, text.lineCase(6));
        assertEquals(NameText.LineCase.NORMAL, text.lineCase(9));
        assertFalse(text.isLowerCased());
    }

    @Test
    void answersOutsideTheText() {
        NameText text = NameText.of(Text.of("Ann"));
        assertFalse(text.isWord(-1));
        assertFalse(text.isWord(1));
        assertFalse(text.isMark(7, '.'));
        assertFalse(text.isCapital(1));
        assertFalse(text.isCaseless(-1));
        assertFalse(text.continues(0));
        assertEquals(0, text.info(5));
    }

    @Test
    void aContractionIsAStopWordAndNoArticle() {
        NameText text = NameText.of(Text.of("Why didn't Osvaldo call?"));
        assertTrue(text.is(1, NameCue.STOP));
        assertFalse(text.isHash(1, WordHash.of("the")));
        assertTrue(text.isHash(1, WordHash.of("didnt")));
    }
}
