package io.github.safeharbor.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading, comparing and printing what JMH writes. */
class ResultsTest {
    private static final String FILE = """
            [
                {
                    "jmhVersion" : "1.37",
                    "benchmark" : "io.github.safeharbor.benchmarks.RedactorBenchmark.redact",
                    "jvmArgs" : [ ],
                    "params" : {
                        "length" : "300",
                        "script" : "say \\"LATIN1\\""
                    },
                    "primaryMetric" : {
                        "score" : 21.5,
                        "scoreError" : "NaN",
                        "scoreConfidence" : [ NaN, 2.1E1 ],
                        "scorePercentiles" : { "0.0" : 19.5, "50.0" : P50, "99.0" : 30 },
                        "scoreUnit" : "ms/op",
                        "rawDataHistogram" : [ [ [ [1.0, 2], [-3.5, 4] ] ] ]
                    },
                    "secondaryMetrics" : {
                        "gc.time" : { "score" : 3 },
                        "gc.alloc.rate.norm" : { "score" : 30000000.0 }
                    }
                }
            ]
            """;

    @TempDir
    Path folder;

    private String twenty = "";
    private String twentyTwo = "";
    private String thirty = "";

    @BeforeEach
    void write() throws IOException {
        twenty = write("20.0");
        twentyTwo = write("22.0");
        thirty = write("30.0");
    }

    private String write(String p50) throws IOException {
        return Files.writeString(folder.resolve(p50 + ".json"), FILE.replace("P50", p50))
                .toString();
    }

    @Test
    void readsAResultOfJmh() throws IOException {
        Result result = Result.read(Path.of(twenty)).get(0);
        assertEquals("RedactorBenchmark.redact", result.benchmark());
        assertEquals(Map.of("length", "300", "script", "say \"LATIN1\""), result.params());
        assertEquals(20, result.percentile(50));
        assertEquals(30, result.percentile(99));
        assertEquals(30_000_000, result.allocated());
        assertEquals(BenchmarkTexts.BATCH, result.characters());
    }

    @Test
    void anotherFileIsAnError() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "[{\"name\": 1}]");
        assertThrows(IllegalArgumentException.class, () -> Result.read(other));
    }

    @Test
    void forksApartAreADifference() throws IOException {
        assertTrue(compare(List.of(twenty, twentyTwo), List.of(thirty))
                .contains("| 21.000 | 30.000 | ms/op | 1.429 | slower |"));
        assertTrue(compare(List.of(thirty), List.of(twenty, twentyTwo)).contains("| 0.700 | faster | 1.000 |"));
    }

    @Test
    void forksThatOverlapAreNoise() throws IOException {
        assertTrue(compare(List.of(twenty, thirty), List.of(twentyTwo)).contains("| 0.880 | noise |"));
        assertTrue(compare(List.of(twenty), List.of(twenty)).contains("| 1.000 | noise |"));
    }

    @Test
    void aTableTellsNanosecondsAndBytesOfACharacter() throws IOException {
        String tables = ResultTable.tables("size", Result.read(Path.of(twenty)));
        assertTrue(
                tables.startsWith("### size: RedactorBenchmark\n\n| length | script | method | ns/char, p0 |"), tables);
        assertTrue(tables.contains("| redact | 19.5 | 20.0 | 50.00 | 30.0 |"), tables);
    }

    @Test
    void theLibraryIsComparedWithItsYardsticks() throws IOException {
        List<Result> library = Result.read(Path.of(twenty));
        Path file = Path.of(thirty);
        Files.writeString(file, Files.readString(file).replace("RedactorBenchmark.redact", "LexerBenchmark.lex"));
        List<Result> both = List.of(library.get(0), Result.read(file).get(0));
        assertTrue(ResultTable.tables("yardsticks", both).contains("| 300 | LexerBenchmark.lex | 1.500 |"));
    }

    private static String compare(List<String> base, List<String> head) throws IOException {
        return CompareResults.table(CompareResults.read(base), CompareResults.read(head));
    }
}
