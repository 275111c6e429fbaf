package io.github.safeharbor.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindCommandTest {
    @TempDir
    Path folder;

    @Test
    void answersEachLineInItsOrder() {
        Call call = Call.of("""
                {"id":"b","text":"ask Maria 415-555-2671","spans":[{}],"x":null}
                {"text":"nobody","id":1.0}
                """, "find", "--jsonl");
        assertEquals(new Call(0, """
                        {"id":"b","spans":[\
                        {"start":4,"end":9,"category":"NAME","confidence":"CERTAIN","rule":"name"},\
                        {"start":10,"end":22,"category":"PHONE","confidence":"LIKELY","rule":"phone"}]}
                        {"id":1.0,"spans":[]}
                        """, ""), call);
    }

    @Test
    void countsUtf16CodeUnits() {
        assertTrue(lines("{\"id\":1,\"text\":\"😀 Maria\"}").contains("{\"start\":3,\"end\":8,"));
        assertTrue(lines("{\"id\":1,\"text\":\"\\ud83d\\ude00 Maria\"}").contains("{\"start\":3,\"end\":8,"));
        assertTrue(lines("{\"id\":1,\"text\":\"\\ud83d Maria\"}").contains("{\"start\":2,\"end\":7,"));
        assertTrue(lines("{\"id\":1,\"text\":\"ñ \\u004daria\"}").contains("{\"start\":2,\"end\":7,"));
    }

    @Test
    void givesIdsBackAsTheyWere() {
        assertTrue(
                lines("{\"id\":\"\\ud83d\\u0000é\\\"\",\"text\":\"\"}").startsWith("{\"id\":\"\\ud83d\\u0000é\\\"\","));
        assertTrue(lines("{\"id\":12345678901234567890,\"text\":\"\"}").startsWith("{\"id\":12345678901234567890,"));
    }

    @Test
    void passesOverByteOrderMarkBlankLinesAndCarriageReturns() {
        assertEquals(
                "{\"id\":1,\"spans\":[]}\n{\"id\":2,\"spans\":[]}\n",
                lines("\uFEFF{\"id\":1,\"text\":\"\"}\r\n\r\n   \n{\"id\":2,\"text\":\"\"}\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maria",
                "{\"id\":2,\"text\":\"Maria\"",
                "[\"Maria\"]",
                "{\"id\":2}",
                "{\"text\":\"Maria\"}",
                "{\"id\":2,\"text\":7}",
                "{\"id\":null,\"text\":\"Maria\"}",
                "{\"id\":[2],\"text\":\"Maria\"}",
                "{\"id\":2,\"text\":\"Maria\"}x",
                "{\"id\":2,\"text\":\"Maria\",\"text\":\"\"}",
                "{\"id\":true,\"text\":\"Maria\"}",
                "{\"id\":2,\"text\":\"Maria\",\"x\":"
                        + "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "{\"id\":2,\"text\":\"Maria\\x\"}"
            })
    void endsAtABadLineAfterWholeLines(String bad) {
        Call call = Call.of("{\"id\":1,\"text\":\"a\"}\n\n" + bad + "\n{\"id\":3,\"text\":\"c\"}\n", "find", "--jsonl");
        assertEquals(ExitCode.BAD_INPUT, call.exitCode());
        assertEquals("{\"id\":1,\"spans\":[]}\n", call.out());
        assertTrue(call.err().startsWith("safeharbor: standard input, line 3: "), call.err());
        assertFalse(call.err().contains("Maria"));
        assertEquals(1, call.err().lines().count());
    }

    @Test
    void endsAtALineThatIsNotUtf8() throws IOException {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.writeBytes("{\"id\":1,\"text\":\"a\"}\n".getBytes(StandardCharsets.UTF_8));
        input.writeBytes("{\"id\":2,\"text\":\"José\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        Call call = Call.of(input.toByteArray(), "find", "--jsonl");
        assertEquals(
                new Call(
                        ExitCode.BAD_INPUT,
                        "{\"id\":1,\"spans\":[]}\n",
                        "safeharbor: standard input, line 2: not UTF-8 at byte 39; if it is in another encoding, name it: --encoding"
                                + " windows-1252\n"),
                call);
    }

    @Test
    void findsInLongLinesAndManyLines() {
        Random random = new Random(1);
        StringBuilder input = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            int length = random.nextInt(i % 500 == 0 ? 200_000 : 200);
            input.append("{\"id\":" + i + ",\"text\":\"" + "é".repeat(length) + " Maria\"}\n");
            expected.append("{\"id\":" + i + ",\"spans\":[{\"start\":" + (length + 1) + ",\"end\":" + (length + 6)
                    + ",\"category\":\"NAME\",\"confidence\":\"CERTAIN\",\"rule\":\"name\"}]}\n");
        }
        assertEquals(expected.toString(), lines(input.toString()));
    }

    /** A program may send a line and wait for its answer before it sends the next. */
    @Test
    void answersBeforeTheNextLineComes() throws Exception {
        PipedOutputStream toProgram = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(toProgram);
        PipedOutputStream fromProgram = new PipedOutputStream();
        PipedInputStream answers = new PipedInputStream(fromProgram);
        ByteArrayOutputStream none = new ByteArrayOutputStream();
        Thread program =
                new Thread(() -> Call.run(Call::redactor, in, fromProgram, none, "find", "--jsonl"), "program");
        program.start();
        for (int i = 0; i < 3; i++) {
            toProgram.write(("{\"id\":" + i + ",\"text\":\"\"}\n").getBytes(StandardCharsets.UTF_8));
            toProgram.flush();
            String answer = "{\"id\":" + i + ",\"spans\":[]}\n";
            assertEquals(answer, new String(answers.readNBytes(answer.length()), StandardCharsets.UTF_8));
        }
        toProgram.close();
        program.join();
    }

    @Test
    void printsATableWithoutValues() {
        assertEquals("""
                   start      end  category     conf.      rule
                       4        9  NAME         CERTAIN    name
                      10       22  PHONE        LIKELY     phone
                2 findings
                """, Call.of("ask Maria 415-555-2671", "find").out());
    }

    @Test
    void showsValuesOnRequestOnOneLine() {
        String table = Call.of("ask Zoë and Maria", "find", "--show-values").out();
        assertTrue(table.contains("rule  value\n"), table);
        assertTrue(table.contains("name  Zoë\n"), table);
        assertTrue(table.endsWith("2 findings\n"), table);
    }

    @Test
    void namesTheFilesOfSeveralTables() throws IOException {
        String file = Files.writeString(folder.resolve("note.txt"), "Maria").toString();
        String table = Call.of("nobody", "find", file, "-").out();
        assertTrue(table.startsWith(file + "\n"), table);
        assertTrue(table.contains("1 finding\nstandard input\n"), table);
        assertTrue(table.endsWith("0 findings\n"), table);
    }

    @Test
    void leavesOutWhatIsKept() {
        assertEquals(
                "{\"id\":1,\"spans\":[]}\n",
                Call.of("{\"id\":1,\"text\":\"Maria\"}", "find", "--jsonl", "--keep", "NAME")
                        .out());
    }

    private static String lines(String input) {
        Call call = Call.of(input, "find", "--jsonl");
        assertEquals(0, call.exitCode(), call.err());
        return call.out();
    }
}
