package io.github.safeharbor.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class LinearTimeTest {
    private int sink;

    @Test
    void passesCodeThatReadsEachCharacterAFewTimes() {
        LinearTime.holds("ab ", 200_000, text -> read(text, 50));
    }

    @Test
    void failsCodeThatReadsTheWholeTextForEachCharacter() {
        assertThrows(
                AssertionFailedError.class, () -> LinearTime.holds("ab ", 3_000, text -> read(text, text.length())));
    }

    private void read(String text, int times) {
        for (int i = 0; i < times; i++) {
            for (int k = 0; k < text.length(); k++) {
                sink = 31 * sink + text.charAt(k);
            }
        }
    }
}
