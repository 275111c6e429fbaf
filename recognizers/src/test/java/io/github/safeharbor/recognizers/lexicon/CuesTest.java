package io.github.safeharbor.recognizers.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.text.WordHash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CuesTest {

    @Test
    void everyClassSaysWhyAndIsSortedAndDistinct() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Cues.class.getResourceAsStream("cues.tsv"), StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                if (line.startsWith("=")) {
                    String[] parts = line.substring(1).split("\t", 2);
                    assertTrue(parts.length == 2 && parts[1].length() > 5, line);
                    List<String> entries = Cues.entries(parts[0]);
                    assertFalse(entries.isEmpty(), line);
                    assertEquals(List.copyOf(new TreeSet<>(entries)), entries, line);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lists/holidays.txt", "lists/world-cities.txt", "lists/never-persons.txt"})
    void listsAreSortedAndDistinct(String list) {
        List<String> entries = ListFile.lines(list);
        assertEquals(List.copyOf(new TreeSet<>(entries)), entries);
    }

    @Test
    void aPhraseIsHeldByTheHashOfItsWords() {
        assertEquals(Phrases.extend(Phrases.start(WordHash.of("next")), WordHash.of("to")), Cues.hash("next to"));
        assertTrue(Cues.words("outlet.spot-pair").contains(Cues.hash("next to")));
        assertFalse(Cues.words("outlet.spot-pair").contains(WordHash.of("next")));
    }

    @Test
    void refusesAClassThatIsMissing() {
        assertThrows(IllegalArgumentException.class, () -> Cues.words("no.such"));
    }
}
