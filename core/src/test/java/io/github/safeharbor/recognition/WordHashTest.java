package io.github.safeharbor.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.safeharbor.text.WordHash;
import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordHashTest {

    @Test
    void isBlindToCaseAndAccents() {
        assertEquals(WordHash.of("jose"), WordHash.of("José"));
        assertEquals(WordHash.of("nguyen thi dao"), WordHash.of("NGUYỄN Thị Đào"));
        assertEquals(WordHash.of("soren lukasz"), WordHash.of("Søren Łukasz"));
    }

    @Test
    void tellsAnagramsApart() {
        assertNotEquals(WordHash.of("amy"), WordHash.of("may"));
        assertNotEquals(WordHash.of("amy"), WordHash.of("mya"));
    }

    @Test
    void joinsWords() {
        assertEquals(WordHash.of("okeefe"), WordHash.append(WordHash.of("O"), WordHash.of("Keefe"), 5));
        assertEquals(WordHash.of("okeefe"), WordHash.append(WordHash.of("okeef"), 'e'));
        assertEquals(WordHash.of("ann"), WordHash.append(WordHash.of("ann"), WordHash.of(""), 0));
    }

    @Test
    void hashesByTheFixedPolynomial() {
        assertEquals(0, WordHash.of(""));
        assertEquals('a' * 0x9E3779B97F4A7C15L + 'b', WordHash.of("ab"));
    }

    @Test
    void foldsWhateverUnicodeTakesApart() {
        for (char c = 0; c < 0x2000; c++) {
            String parts = Normalizer.normalize(String.valueOf(c).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
            boolean latinLetterWithMarks = parts.length() > 1 && parts.charAt(0) >= 'a' && parts.charAt(0) <= 'z';
            if (latinLetterWithMarks) {
                assertEquals(parts.charAt(0), WordHash.fold(c), () -> "U+" + Integer.toHexString(parts.charAt(0)));
            }
        }
    }

    @Test
    void foldsWhatIsFoldedToItself() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            char folded = WordHash.fold((char) c);
            assertEquals(folded, WordHash.fold(folded));
        }
    }
}
