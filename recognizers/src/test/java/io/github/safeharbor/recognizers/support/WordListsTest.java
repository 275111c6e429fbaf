package io.github.safeharbor.recognizers.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists that several lines of a resource make up. */
final class WordListsTest {
    private static final WordLists LISTS = WordLists.read(WordListsTest.class, "word-lists.txt");

    @Test
    void linesOfOneNameMakeOneListWithoutRepeats() {
        assertEquals(List.of("aunt", "great uncle", "niece"), List.copyOf(LISTS.words("kin")));
    }

    @Test
    void aTableHoldsTheWordsOfAllListsNamed() {
        WordTable table = LISTS.table("kin", "trade");
        assertTrue(table.contains("niece"));
        assertTrue(table.contains("cooper"));
        assertFalse(table.contains("kin"));
    }

    @Test
    void aMissingListIsAnError() {
        assertFalse(LISTS.has("place"));
        assertThrows(NullPointerException.class, () -> LISTS.words("place"));
    }

    @Test
    void aMissingResourceIsAnError() {
        assertThrows(NullPointerException.class, () -> WordLists.read(WordListsTest.class, "no-such-lists.txt"));
    }
}
