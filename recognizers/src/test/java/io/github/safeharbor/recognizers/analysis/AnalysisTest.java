package io.github.safeharbor.recognizers.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.PhraseKind;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import org.junit.jupiter.api.Test;

final class AnalysisTest {

    @Test
    void isMadeOnceAText() {
        Text text = Text.of("in Boise");
        assertSame(Analysis.of(text), Analysis.of(text));
    }

    @Test
    void aWordHasAllOfItsCues() {
        Analysis court = Analysis.of(Text.of("Court"));
        assertTrue(court.is(0, PlaceCue.WEAK_STREET));
        assertTrue(court.is(0, PlaceCue.WEAK_HEAD));
        assertFalse(court.is(0, PlaceCue.COUNTY));
        assertEquals(0, Analysis.of(Text.of("zzyzx")).cues(0));
    }

    @Test
    void answersNoOutsideTheText() {
        Analysis analysis = Analysis.of(Text.of("Dr"));
        assertTrue(analysis.is(0, NameCue.TITLE));
        assertFalse(analysis.is(-1, NameCue.TITLE));
        assertFalse(analysis.is(1, NameCue.TITLE));
        assertFalse(analysis.has(7, WordInfo.DICTIONARY));
        assertEquals(3, analysis.phraseEnd(3, -1));
    }

    @Test
    void findsTheLongestPhraseOfAKind() {
        Analysis analysis = Analysis.of(Text.of("St. Louis, New York City and New Hampshire"));
        assertEquals(3, analysis.phraseEnd(0, -1));
        assertTrue(PhraseKind.place(analysis.phraseKind(0, 3)) > 0);
        assertEquals(7, analysis.phraseEnd(4, -1));
        assertEquals(6, analysis.phraseEnd(4, PhraseKind.STATE));
        assertEquals(8, analysis.phraseEnd(8, PhraseKind.COUNTRY));
    }

    @Test
    void aPhraseEndsWithItsLine() {
        assertEquals(0, Analysis.of(Text.of("San\nDiego")).phraseEnd(0, -1));
        assertEquals(0, Analysis.of(Text.of("New, York")).phraseEnd(0, -1));
    }

    @Test
    void findsCitiesOfSeveralWords() {
        Analysis analysis = Analysis.of(Text.of("from Port-au-Prince to Addis Ababa by boat"));
        assertEquals(6, analysis.worldCityEnd(1));
        assertEquals(9, analysis.worldCityEnd(7));
        assertEquals(10, analysis.worldCityEnd(10));
    }

    @Test
    void onlyAStateGoesOnInTheNextLine() {
        assertEquals(2, Analysis.of(Text.of("West\nVirginia")).phraseEnd(0, PhraseKind.STATE));
        assertEquals(2, Analysis.of(Text.of("new\n  mexico")).phraseEnd(0, -1));
        assertEquals(0, Analysis.of(Text.of("West\n\nVirginia")).phraseEnd(0, -1));
        assertEquals(0, Analysis.of(Text.of("Eau\nClaire")).phraseEnd(0, -1));
        assertEquals(2, Analysis.of(Text.of("Eau Claire")).phraseEnd(0, -1));
    }
}
