package io.github.safeharbor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
    @Test
    void holdsItsWordsInAnyCaseAndNoOthers() {
        WordList list = WordList.of(List.of("harbor", "Größe"));
        assertTrue(list.contains(WordHash.of("harbor")));
        assertTrue(list.contains(WordHash.of("HARBOR")));
        assertFalse(list.contains(WordHash.of("harbors")));
        assertFalse(list.contains(0));
        assertFalse(WordList.of(List.of()).contains(WordHash.of("harbor")));
    }

    @Test
    void addsUpTheBitsOfAWord() {
        WordList list =
                new WordList.Builder().add(5, 1).add(7, 2).add(5, 1L << 63).build();
        assertEquals(1 | 1L << 63, list.bits(5));
        assertEquals(2, list.bits(7));
        assertEquals(0, list.bits(6));
    }

    @Test
    void holdsThousands() {
        WordList.Builder builder = new WordList.Builder();
        for (int i = 1; i <= 5000; i++) {
            builder.add(i * 31L, i);
        }
        WordList list = builder.build();
        for (int i = 1; i <= 5000; i++) {
            assertEquals(i, list.bits(i * 31L));
            assertFalse(list.contains(i * 31L + 1));
        }
    }

    @Test
    void refusesAWordWithoutBits() {
        WordList.Builder builder = new WordList.Builder();
        assertThrows(IllegalArgumentException.class, () -> builder.add(5, 0));
    }
}
