package io.github.safeharbor.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Counts that need no quiet machine: what the rules of a post try, most of which finds nothing. */
class AttemptsTest {
    /** Values looked for a post; the aim is 15. Codes that nothing announces are looked for at every long number. */
    private static final double READS = 19;

    /** Regexes tried a post; the aim is 5. */
    private static final double REGEXES = 6.5;

    @Test
    void rulesLookForFewValuesAndTryFewRegexesInAPost() {
        Attempts attempts = new Attempts();
        BenchmarkTexts.posts(60_000).forEach(attempts::count);
        assertTrue(attempts.reads() <= READS, () -> attempts.reads() + " values looked for a post");
        assertTrue(attempts.regexes() <= REGEXES, () -> attempts.regexes() + " regexes tried a post");
    }
}
