package io.github.safeharbor.recognizers.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.WordHash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class CuesTest {

    @Test
    void theCitiesAreSortedAndDistinct() throws IOException {
        try (InputStream resource = Cues.class.getResourceAsStream("world-cities.txt")) {
            List<String> cities = new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertEquals(List.copyOf(new TreeSet<>(cities)), cities);
        }
    }

    @Test
    void aWordHasAllOfItsMeanings() {
        int court = Cues.of(WordHash.of("court"));
        assertTrue((court & Cues.WEAK_STREET) != 0 && (court & Cues.WEAK_HEAD) != 0);
        assertEquals(0, Cues.of(WordHash.of("zzyzx")));
    }

    @Test
    void findsCitiesOfSeveralWords() {
        Text text = Text.of("from Port-au-Prince to Addis Ababa by boat");
        assertEquals(6, Cues.worldCity(text, 1));
        assertEquals(9, Cues.worldCity(text, 7));
        assertEquals(10, Cues.worldCity(text, 10));
    }
}
