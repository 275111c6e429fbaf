package io.github.safeharbor.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.Redactor;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BenchmarkTextsTest {
    @ParameterizedTest
    @ValueSource(ints = {100, 300, 3000, 100_000})
    void textsAreAsLongAsTheySay(int length) {
        List<String> texts = BenchmarkTexts.batch(length, Density.DENSE, Script.LATIN1);
        texts.forEach(text -> assertEquals(length, text.length()));
        assertTrue(texts.size() * length - BenchmarkTexts.BATCH < length);
    }

    @Test
    void almostAllTextsOfABatchDiffer() {
        List<String> texts = BenchmarkTexts.batch(300, Density.DENSE, Script.LATIN1);
        assertTrue(new HashSet<>(texts).size() > 0.99 * texts.size());
    }

    /** What a figure's density promises is what the library finds. */
    @ParameterizedTest
    @EnumSource
    void identifiersAreAsDenseAsStated(Density density) {
        Redactor redactor = Redactor.safeHarbor();
        for (Script script : Script.values()) {
            List<String> texts = BenchmarkTexts.texts(3000, density, script, 30_000);
            int findings =
                    texts.stream().mapToInt(text -> redactor.find(text).size()).sum();
            assertEquals(density.perThousand, findings / 30.0, 0.1 * density.perThousand + 0.2, script.name());
        }
    }

    @Test
    void onlyTheMixedScriptLeavesLatin1() {
        for (Script script : Script.values()) {
            boolean latin = BenchmarkTexts.texts(3000, Density.DENSE, script, 3000)
                    .get(0)
                    .chars()
                    .allMatch(c -> c < 256);
            assertEquals(script == Script.LATIN1, latin);
        }
    }

    @Test
    void theTextsAreTheOnesThatWereMeasured() {
        assertEquals(BenchmarkTexts.HASH, BenchmarkTexts.hash());
    }
}
