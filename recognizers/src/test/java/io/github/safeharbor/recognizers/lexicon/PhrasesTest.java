package io.github.safeharbor.recognizers.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.text.WordHash;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    private static int kind(String phrase) {
        String[] words = phrase.split(" ", -1);
        long hash = Phrases.start(WordHash.of(words[0]));
        for (int i = 1; i < words.length; i++) {
            hash = Phrases.extend(hash, WordHash.of(words[i]));
        }
        return Phrases.get().kind(hash);
    }

    @ParameterizedTest
    @CsvSource({
        "new york, 5",
        "St Louis, 5",
        "Saint Louis, 5",
        "ann arbor, 4",
        "winston salem, 5",
        "coeur d alene, 4",
        "Canon City, 3",
        "capitol hill, 4",
        "the hill, 4"
    })
    void knowsPlaces(String phrase, int grade) {
        assertEquals(grade, PhraseKind.place(kind(phrase)));
    }

    @Test
    void knowsWhatElseAPhraseIs() {
        assertTrue(PhraseKind.has(kind("cook county"), PhraseKind.COUNTY));
        assertTrue(PhraseKind.has(kind("orleans parish"), PhraseKind.COUNTY));
        assertTrue(PhraseKind.has(kind("prince george s county"), PhraseKind.COUNTY));
        assertTrue(PhraseKind.has(kind("prince georges county"), PhraseKind.COUNTY));
        assertTrue(PhraseKind.has(kind("queen anne"), PhraseKind.NEIGHBORHOOD));
        assertTrue(PhraseKind.has(kind("st mary s hospital"), PhraseKind.HOSPITAL));
        assertTrue(PhraseKind.has(kind("stanford university"), PhraseKind.COLLEGE));
        assertTrue(PhraseKind.has(kind("university of california los angeles"), PhraseKind.COLLEGE));
        assertTrue(PhraseKind.has(kind("university of california"), PhraseKind.COLLEGE));
        assertTrue(PhraseKind.has(kind("blue cross of idaho"), PhraseKind.INSURER));
        assertTrue(PhraseKind.has(kind("kaiser permanente"), PhraseKind.INSURER));
        assertTrue(PhraseKind.has(kind("costa rica"), PhraseKind.COUNTRY));
        assertTrue(PhraseKind.has(kind("new york"), PhraseKind.STATE));
        assertTrue(PhraseKind.has(kind("gender affirming"), PhraseKind.MENTAL_HEALTH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"school of nursing", "community hospital", "last chance", "york new", "newyork", "portland"})
    void knowsNoPhraseIn(String words) {
        assertFalse(PhraseKind.isPhrase(kind(words)));
    }

    @Test
    void goesOnAsLongAsSomePhraseDoes() {
        assertTrue(Phrases.get().mayStart(WordHash.of("Blue")));
        assertTrue(PhraseKind.has(kind("blue cross of"), PhraseKind.CONTINUES));
        assertFalse(PhraseKind.isPhrase(kind("blue cross of")));
        assertFalse(PhraseKind.has(kind("blue cross of idaho"), PhraseKind.CONTINUES));
        assertEquals(0, kind("blue client"));
        assertFalse(Phrases.get().mayStart(WordHash.of("xqzzt")));
    }

    @Test
    void theLexiconMarksEveryFirstWord() {
        String text = new String(ListFile.read("phrases.txt.gz"), StandardCharsets.US_ASCII);
        text.lines().skip(1).filter(line -> line.charAt(0) != ListFile.SECTION).forEach(line -> {
            String[] words = line.split(" ", -1);
            long info = Lexicon.get().info(WordHash.of(words[0]));
            assertTrue(WordInfo.has(info, WordInfo.STARTS_PHRASE), line);
            assertTrue(words.length <= Phrases.MAX_WORDS, line);
            assertNotEquals(0, kind(line), line);
        });
    }
}
