package io.github.safeharbor.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final String GOLD = """
            {"id": 1, "text": "Maria met Ruth", "spans": [{"start": 0, "end": 5, "category": "NAME", "text": "Maria"}, \
            {"start": 10, "end": 14, "category": "NAME"}]}
            {"id": 2, "text": "code 415-555-2671 of José, 91", "spans": [{"start": 21, "end": 25, "category": "NAME"}, \
            {"start": 27, "end": 29, "category": "AGE"}], "ignore": [{"start": 0, "end": 4}]}
            {"id": 3, "text": "nobody", "spans": []}
            """;

    @TempDir
    Path folder;

    private Path gold;

    @BeforeEach
    void writeGold() throws IOException {
        gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
    }

    @Test
    void scoresWhatItFinds() {
        assertEquals(new Call(0, gold + """
                                : 3 texts
                                category       gold  leaked  untouched   leak %  letter right %
                                NAME              3       1          1    33.33           66.67
                                AGE               1       1          1   100.00            0.00
                                ALL               4       2          2    50.00           50.00
                                texts that leaked: 2 of 2 that hold an identifier
                                over-redaction: 476.19 per 1,000 letters and digits outside gold (10 of 21)
                                precision 66.67 % of 3 findings (0 neutral left out), recall (touched) 50.00 %, F1 57.14
                                findings outside gold by category: {PHONE=1}
                                """, ""), Call.of("", "evaluate", gold.toString()));
    }

    @Test
    void takesTheCompleteCategories() {
        assertTrue(evaluate("--complete", "NAME").contains("over-redaction: 0.00 per 1,000"));
        assertTrue(evaluate("--complete", "name,phone").contains("over-redaction: 476.19 per 1,000"));
        assertTrue(evaluate("--complete", "none").contains("over-redaction: not scored"));
    }

    @Test
    void readsTheCompleteCategoriesBesideTheGold() throws IOException {
        Path meta = folder.resolve("meta.json");
        Files.writeString(meta, "{\"gold.jsonl\": {\"complete\": [\"NAME\"]}}");
        assertTrue(evaluate().contains("over-redaction: 0.00 per 1,000"));
        assertTrue(evaluate("--complete", "all").contains("over-redaction: 476.19 per 1,000"));
        Files.writeString(meta, "{\"other.jsonl\": {\"complete\": [\"NAME\"]}}");
        assertTrue(evaluate().contains("over-redaction: 476.19 per 1,000"));
        Files.writeString(meta, "{\"gold.jsonl\": {\"complete\": \"all\"}}");
        assertEquals(2, Call.of("", "evaluate", gold.toString()).exitCode());
        Files.writeString(meta, "{");
        assertEquals(2, Call.of("", "evaluate", gold.toString()).exitCode());
    }

    @Test
    void readsTheGoldFromStandardInput() {
        assertTrue(Call.of(GOLD, "evaluate", "-").out().startsWith("standard input: 3 texts\n"));
    }

    @Test
    void scoresThePredictionsOfAFile() throws IOException {
        Path predictions = Files.writeString(folder.resolve("predictions.jsonl"), """
                {"id": 1, "spans": [{"start": 0, "end": 14, "category": "NAME"}]}
                {"id": 2, "spans": [{"start": 21, "end": 25, "category": "NAME"}]}
                {"id": 2, "spans": [{"start": 27, "end": 29}]}
                {"id": 9}
                """);
        String table = evaluate("--predictions", predictions.toString());
        assertTrue(table.contains("ALL               4       0          0     0.00           75.00\n"), table);
        assertTrue(
                table.contains("over-redaction: 142.86 per 1,000 letters and digits outside gold (3 of 21)\n"), table);
    }

    @Test
    void refusesGoldThatIsNone() {
        assertEquals(
                new Call(2, "", "evaluation: standard input, line 1: a gold span of an unknown category\n"),
                Call.of(
                        "{\"id\":1,\"text\":\"Mia\",\"spans\":[{\"start\":0,\"end\":3,\"category\":\"X\"}]}",
                        "evaluate",
                        "-"));
        for (String spans : new String[] {
            "7",
            "[7]",
            "[{}]",
            "[{\"start\":0,\"end\":\"3\",\"category\":\"NAME\"}]",
            "[{\"start\":0.5,\"end\":3,\"category\":\"NAME\"}]",
            "[{\"start\":0,\"end\":3}]"
        }) {
            Call call = Call.of("{\"id\":1,\"text\":\"Mia\",\"spans\":" + spans + "}", "evaluate", "-");
            assertEquals(2, call.exitCode(), spans);
            assertTrue(call.err().startsWith("evaluation: standard input, line 1: \"spans\" "), call.err());
        }
    }

    @Test
    void scoresManyFilesOneByOneAndTogether() throws IOException {
        Path other = Files.writeString(folder.resolve("other.jsonl"), """
                {"id": 1, "text": "call 415-555-2671", "spans": [{"start": 5, "end": 17, "category": "PHONE"}]}
                {"id": 2, "text": "code 415-555-2671", "spans": []}
                """);
        assertEquals(
                new Call(0, gold + """
                                : 2 of 4 leaked (50.00 %), in 2 of 2 texts; over-redaction 476.19 per 1,000; letter right 50.00 %; precision 66.67 %
                                """ + other + """
                                : 0 of 1 leaked (0.00 %), in 0 of 1 texts; over-redaction 555.56 per 1,000; letter right 100.00 %; precision 50.00 %
                                2 files: 5 texts
                                category       gold  leaked  untouched   leak %  letter right %
                                NAME              3       1          1    33.33           66.67
                                AGE               1       1          1   100.00            0.00
                                PHONE             1       0          0     0.00          100.00
                                ALL               5       2          2    40.00           60.00
                                texts that leaked: 2 of 3 that hold an identifier
                                over-redaction: 512.82 per 1,000 letters and digits outside gold (20 of 39)
                                precision 60.00 % of 5 findings (0 neutral left out), recall (touched) 60.00 %, F1 60.00
                                findings outside gold by category: {PHONE=2}
                                """, ""), Call.of("", "evaluate", gold.toString(), other.toString()));
    }

    @Test
    void takesFilesThatExistAndKnownCategories() {
        assertEquals(64, Call.of("", "evaluate").exitCode());
        assertEquals(
                2, Call.of("", "evaluate", gold.toString(), "missing.jsonl").exitCode());
        assertEquals(2, Call.of("", "evaluate", "-", "--complete", "NAMES").exitCode());
    }

    private String evaluate(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "evaluate";
        args[1] = gold.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        Call call = Call.of("", args);
        assertEquals(0, call.exitCode(), call.err());
        return call.out();
    }
}
