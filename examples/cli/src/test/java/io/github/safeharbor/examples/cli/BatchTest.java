package io.github.safeharbor.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code redact --out}: many inputs, each to a file of its own. */
class BatchTest {
    @TempDir
    Path folder;

    private Path notes;
    private Path out;

    @BeforeEach
    void makeFolders() throws IOException {
        notes = Files.createDirectories(folder.resolve("notes"));
        out = folder.resolve("out");
    }

    @Test
    void writesEachFileOfAFolderUnderItsRelativeName() throws IOException {
        note("a.txt", "Maria");
        note("deep/er/b.txt", "call 415-555-2671");
        note(".hidden/c.txt", "Maria");
        Call call = redact(notes);
        assertEquals(0, call.exitCode(), call.err());
        assertEquals("", call.out());
        assertTrue(call.err().startsWith("safeharbor: 2 files written; 2 texts, "), call.err());
        assertEquals(List.of("a.txt", "deep/er/b.txt"), written());
        assertEquals("[NAME-1]", read("a.txt"));
        assertEquals("call [PHONE-1]", read("deep/er/b.txt"));
    }

    @Test
    void takesPatterns() throws IOException {
        note("a.txt", "Maria");
        note("deep/b.txt", "Maria");
        note("deep/b.log", "Maria");
        assertEquals(0, redact(notes.resolve("**.txt")).exitCode());
        assertEquals(List.of("a.txt", "deep/b.txt"), written());
        Call none = redact(notes.resolve("*.docx"));
        assertEquals(ExitCode.BAD_INPUT, none.exitCode());
        assertTrue(none.err().endsWith("*.docx: matches no file\n"), none.err());
    }

    @Test
    void keepsTheOrderAndTheBytesOfManyLines() throws IOException {
        StringBuilder lines = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append("{\"id\":" + i + ",\"text\":\"Maria of " + "é".repeat(i % 50) + "\"}\n");
            expected.append("{\"id\":" + i + ",\"text\":\"[NAME-1] of " + "é".repeat(i % 50) + "\"}\n");
        }
        note("a.jsonl", lines.toString());
        Call call = redact(notes, "--no-report", "--threads", "7");
        assertEquals(0, call.exitCode(), call.err());
        assertEquals(expected.toString(), read("a.jsonl"));
    }

    @Test
    void redactsChosenColumnsOfTables() throws IOException {
        note("a.csv", "id,note,staff\r\n1,\"Maria, \"\"x\"\"\r\nsecond line\",Zoë\r\n\r\n2,none,José\r\n");
        note("b.tsv", "id\tnote\n1\tMaria\n");
        assertEquals(0, redact(notes, "--columns", "note").exitCode());
        assertEquals(
                "id,note,staff\r\n1,\"[NAME-1], \"\"x\"\"\r\nsecond line\",Zoë\r\n\r\n2,none,José\r\n", read("a.csv"));
        assertEquals("id\tnote\n1\t[NAME-1]\n", read("b.tsv"));
    }

    @Test
    void redactsEveryColumnUnlessToldOtherwise() throws IOException {
        note("a.csv", "note,staff\n\"Maria\",Zoë\n");
        assertEquals(0, redact(notes).exitCode());
        assertEquals("note,staff\n[NAME-1],[NAME-1]\n", read("a.csv"));
    }

    @Test
    void takesAKnownClientPerRecordAndWritesItNowhere() throws IOException {
        note("a.csv", "client,note\nAda Quill,Ada came\nname=Bo Reed; phone=503-555-0142,Bo: 503 555 0142\n");
        note("b.jsonl", """
                {"id":1,"client":{"name":"Ada Quill","alias":["Addie","Q."]},"text":"Addie and Bo","ward":7}
                {"id":2,"client":"Bo Reed","text":"Addie and Bo","ward":8}
                {"id":3,"client":null,"text":"Addie and Bo","ward":9}
                """);
        Call call = redact(notes, "--known-field", "client", "--pass-fields", "--no-report");
        assertEquals(0, call.exitCode(), call.err());
        assertEquals("client,note\n,[NAME-1] came\n,[NAME-1]: [PHONE-1]\n", read("a.csv"));
        assertEquals("""
                {"id":1,"text":"[NAME-1] and Bo","ward":7}
                {"id":2,"text":"Addie and [NAME-1]","ward":8}
                {"id":3,"text":"Addie and Bo","ward":9}
                """, read("b.jsonl"));
    }

    @Test
    void writesReportsIntoAFolder() throws IOException {
        note("a.txt", "Maria");
        note("b.jsonl", "\n{\"id\":1,\"text\":\"Maria\"}\n");
        Path reports = folder.resolve("reports");
        Call call = redact(notes, "--report", reports.toString());
        assertEquals(0, call.exitCode(), call.err());
        assertEquals("{\"id\":1,\"text\":\"[NAME-1]\"}\n", read("b.jsonl"));
        assertTrue(Files.readString(reports.resolve("b.jsonl.report.jsonl")).startsWith("{\"line\":2,\"report\":{"));
        String report = Files.readString(reports.resolve("a.txt.report.json"));
        assertFalse(report.contains("Maria"), report);
    }

    @Test
    void leavesOthersWholeWhenOneFails() throws IOException {
        note("a.txt", "Maria");
        Files.write(notes.resolve("b.txt"), "José".getBytes(StandardCharsets.ISO_8859_1));
        note("c.jsonl", "{\"id\":1,\"text\":\"Maria\"}\n{\"id\":2\n");
        note("d.csv", "id,note\n1,x\n2,Maria,more\n");
        note("e.csv", "id,note\n1,\"Maria\n");
        note("f.csv", "");
        note("g.txt", "José");
        Call call = redact(notes, "--no-report");
        assertEquals(ExitCode.PARTIAL, call.exitCode());
        assertEquals(List.of("a.txt", "g.txt"), written());
        assertTrue(call.err().contains("b.txt: not UTF-8 at byte 3; "), call.err());
        assertTrue(call.err().contains("c.jsonl, line 2: not JSON"), call.err());
        assertTrue(call.err().contains("d.csv, line 3: 3 fields, the header has 2"), call.err());
        assertTrue(call.err().contains("e.csv, behind line 1: a quote that is not closed"), call.err());
        assertTrue(call.err().contains("f.csv: no header"), call.err());
        assertTrue(call.err().contains("2 files written, 5 failed; "), call.err());
        assertFalse(call.err().contains("Maria"), call.err());
    }

    @Test
    void stopsAtTheFirstFailureOnRequest() throws IOException {
        note("a.txt", "Maria");
        note("b.jsonl", "{");
        note("c.txt", "Maria");
        Call call = redact(notes, "--fail-fast");
        assertEquals(ExitCode.BAD_INPUT, call.exitCode());
        assertTrue(written().contains("a.txt"));
        assertFalse(written().contains("b.jsonl"));
    }

    @Test
    void refusesALineThatNeverEnds() throws IOException {
        note("a.jsonl", "{\"id\":1,\"text\":\"" + "x".repeat(100_000) + "\"}\n");
        note("b.txt", "x".repeat(100_000));
        note("c.csv", "id\n" + "x".repeat(100_000) + "\n");
        note("d.txt", "Maria");
        Call call = redact(notes, "--max-length", "1000");
        assertEquals(ExitCode.PARTIAL, call.exitCode());
        assertTrue(call.err().contains("a.jsonl, line 1: longer than 73536 bytes, see --max-length"), call.err());
        assertTrue(call.err().contains("b.txt: longer than the limit for one text"), call.err());
        assertTrue(call.err().contains("c.csv, behind line 1: "), call.err());
        assertEquals(List.of("d.txt"), written());
    }

    @Test
    void keepsEncodingAndByteOrderMark() throws IOException {
        for (String encoding : List.of("UTF-8", "UTF-16LE", "UTF-16BE")) {
            Files.write(notes.resolve(encoding + ".txt"), "\uFEFFZoë, Maria".getBytes(Charset.forName(encoding)));
            Files.write(notes.resolve(encoding + ".csv"), "\uFEFFa,b\r\nZoë,é\r\n".getBytes(Charset.forName(encoding)));
        }
        assertEquals(0, redact(notes, "--columns", "a").exitCode());
        for (String encoding : List.of("UTF-8", "UTF-16LE", "UTF-16BE")) {
            Charset charset = Charset.forName(encoding);
            assertEquals("\uFEFF[NAME-1], [NAME-2]", Files.readString(out.resolve(encoding + ".txt"), charset));
            assertEquals("\uFEFFa,b\r\n[NAME-1],é\r\n", Files.readString(out.resolve(encoding + ".csv"), charset));
        }
    }

    @Test
    void namesTheWrongByteOfATable() throws IOException {
        String start = "id,note\n" + "1,x\n".repeat(30_000);
        Files.write(notes.resolve("a.csv"), (start + "2,é\n").getBytes(StandardCharsets.ISO_8859_1));
        Call call = redact(notes);
        assertEquals(ExitCode.PARTIAL, call.exitCode());
        assertTrue(call.err().contains("a.csv: not UTF-8 at byte " + (start.length() + 2)), call.err());
        assertEquals(0, redact(notes, "--encoding", "windows-1252").exitCode());
    }

    @Test
    void doesNotDoAgainWhatIsDone() throws IOException {
        note("a.txt", "Maria");
        note("b.txt", "Maria");
        assertEquals(0, redact(notes).exitCode());
        Files.writeString(out.resolve("a.txt"), "kept");
        Files.writeString(out.resolve("b.txt"), "kept");
        note("b.txt", "Maria and José"); // changed since
        note("c.txt", "Zoë");
        note("d.txt", "Zoë");
        Call call = redact(notes, "--resume");
        assertTrue(call.err().startsWith("safeharbor: 3 files written, 1 done before; "), call.err());
        Files.delete(out.resolve("d.txt"));
        assertTrue(redact(notes, "--resume").err().startsWith("safeharbor: 1 file written, 3 done before; "));
        assertEquals("kept", read("a.txt"));
        assertEquals("[NAME-1] and [NAME-2]", read("b.txt"));
        assertEquals("[NAME-1]", read("c.txt"));
        assertTrue(redact(notes, "--resume", "--keep", "NAME").err().contains("4 files written; "));
        assertFalse(Files.readString(out.resolve(Journal.NAME)).contains("Maria"));
    }

    @Test
    void doesNothingInADryRun() throws IOException {
        note("a.csv", "Maria");
        Call call = redact(notes, "--dry-run");
        assertEquals("csv  " + notes.resolve("a.csv") + " -> " + out.resolve("a.csv") + "\n", call.out());
        assertFalse(Files.exists(out));
    }

    @Test
    void refusesToWriteOverInputs() throws IOException {
        note("a.txt", "Maria");
        note("sub/a.txt", "Maria");
        assertUsage("--out lies inside a folder that is read", notes.toString(), "--out", notes.toString());
        assertUsage(
                "--out lies inside",
                notes.toString(),
                "--out",
                notes.resolve("out").toString());
        assertUsage(
                "--report lies inside",
                notes.toString(),
                "--out",
                out.toString(),
                "--report",
                notes.resolve("reports").toString());
        assertUsage("would write over", notes.resolve("a.txt").toString(), "--out", notes.toString());
        assertUsage(
                "two inputs would both be written to",
                notes.resolve("a.txt").toString(),
                notes.resolve("sub/a.txt").toString(),
                "--out",
                out.toString());
        assertEquals("Maria", Files.readString(notes.resolve("a.txt")));
    }

    @Test
    void refusesAReportOverAnInputOrAnOutputAndAnOutputOverWhatIsKnown() throws IOException {
        note("a.txt", "Maria");
        note("a.txt.report.json", "{}");
        String[] both = {
            notes.resolve("a.txt").toString(),
            notes.resolve("a.txt.report.json").toString()
        };
        assertUsage(
                "--report would write over an input",
                both[0],
                both[1],
                "--out",
                out.toString(),
                "--report",
                notes.toString());
        assertUsage(
                "two inputs would both be written to",
                both[0],
                both[1],
                "--out",
                out.toString(),
                "--report",
                out.toString());
        Path known = Files.writeString(Files.createDirectories(out).resolve("a.txt"), "name = Maria");
        assertUsage("--out would write over an input", both[0], "--out", out.toString(), "--known", known.toString());
        assertEquals("name = Maria", Files.readString(known));
    }

    @Test
    void namesLinksThatLeadNowhereAndWalksNoCircle() throws IOException {
        note("a.txt", "Maria");
        Files.createSymbolicLink(notes.resolve("circle"), notes);
        Files.createSymbolicLink(notes.resolve("lost.txt"), notes.resolve("gone.txt"));
        Files.createSymbolicLink(notes.resolve("self.txt"), notes.resolve("self.txt"));
        Call call = redact(notes);
        assertEquals(ExitCode.PARTIAL, call.exitCode());
        assertTrue(call.err().contains("lost.txt: a link that leads nowhere\n"), call.err());
        assertTrue(call.err().contains("self.txt: a link that leads in a circle\n"), call.err());
        assertEquals(List.of("a.txt"), written());
    }

    @Test
    void failsWhereNoFileCanBeMade() throws IOException {
        note("a.txt", "Maria");
        Files.writeString(out, "a file");
        Call call = redact(notes);
        assertEquals(ExitCode.FAILURE, call.exitCode());
        assertEquals("safeharbor: " + out + ": files cannot be written there\n", call.err());
    }

    /** Ended in the midst, a batch leaves whole files only. */
    @Test
    void leavesWholeFilesOnlyWhenItIsEnded() throws Exception {
        String text = "Maria called 415-555-2671. ".repeat(4_000);
        for (int i = 0; i < 200; i++) {
            note(i + ".txt", text);
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "redact",
                        notes.toString(),
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        while (process.isAlive() && written().size() < 3) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        process.destroy();
        process.waitFor();
        assertFalse(written().isEmpty());
        int length = read(written().get(0)).length();
        for (String name : written()) {
            assertEquals(length, read(name).length(), name);
        }
        Call rest = redact(notes, "--resume");
        assertEquals(200, written().size(), rest.err());
        assertTrue(rest.err().contains(" done before; "), rest.err());
    }

    private void assertUsage(String problem, String... args) {
        String[] all = Stream.concat(Stream.of("redact"), Stream.of(args)).toArray(String[]::new);
        Call call = Call.of("", all);
        assertEquals(ExitCode.USAGE, call.exitCode(), call.err());
        assertTrue(call.err().contains(problem), call.err());
    }

    private Call redact(Path input, String... options) {
        return Call.of(
                "",
                Stream.concat(Stream.of("redact", input.toString(), "--out", out.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private void note(String name, String text) throws IOException {
        Path file = notes.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String name) throws IOException {
        return Files.readString(out.resolve(name));
    }

    /** Every file in the output folder but the journal, so that one half written would show. */
    private List<String> written() throws IOException {
        if (!Files.isDirectory(out)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString())
                    .filter(name -> !name.equals(Journal.NAME))
                    .sorted()
                    .toList();
        }
    }
}
