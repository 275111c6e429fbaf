package io.github.safeharbor.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarkTextsTest {
    @Test
    void theRequestIsAsLongAsItSays() {
        assertEquals(BenchmarkTexts.REQUEST_LENGTH, BenchmarkTexts.REQUEST.length());
    }

    @Test
    void theBatchIsAsLongAsItSays() {
        int length = BenchmarkTexts.batch().stream().mapToInt(String::length).sum();
        assertEquals(BenchmarkTexts.BATCH_LENGTH, length);
    }

    @Test
    void theTextsOfTheBatchDiffer() {
        List<String> texts = BenchmarkTexts.batch();
        assertTrue(texts.size() > 1500);
        assertEquals(texts.size(), new HashSet<>(texts).size());
    }

    /** Figures of two versions are comparable only over the same texts: whoever changes them measures both anew. */
    @Test
    void theTextsAreTheOnesThatWereMeasured() {
        assertEquals(825017571, BenchmarkTexts.batch().hashCode());
    }
}
