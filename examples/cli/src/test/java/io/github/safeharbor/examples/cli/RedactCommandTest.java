package io.github.safeharbor.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedactCommandTest {
    @TempDir
    Path folder;

    @Test
    void redactsStandardInput() {
        assertEquals(
                new Call(0, "[NAME-1] asks for CBT;\r\ncall [PHONE-1] – 😀", ""),
                Call.of("Maria asks for CBT;\r\ncall 415-555-2671 – 😀", "redact"));
    }

    @Test
    void redactsNothingOfAnEmptyText() {
        assertEquals(new Call(0, "", ""), Call.of("", "redact"));
    }

    @Test
    void redactsFilesOneByOneInTheirOrder() throws IOException {
        String first = file("first.txt", "Maria and José\n");
        String second = file("second.txt", "José\n");
        assertEquals(
                new Call(0, "[NAME-1]\n[NAME-1] and [NAME-2]\n[NAME-1]!", ""),
                Call.of("Zoë!", "redact", second, first, "-"));
    }

    @Test
    void keepsCategories() {
        String text = "Maria 415-555-2671";
        assertEquals(
                "Maria [PHONE-1]", Call.of(text, "redact", "--keep", "NAME").out());
        assertEquals(text, Call.of(text, "redact", "--keep", "name,phone").out());
        assertEquals(
                text,
                Call.of(text, "redact", "--keep=NAME", "--keep=PHONE,NAME,health-plan")
                        .out());
    }

    @Test
    void takesThePolicy() throws IOException {
        String known = file("known.txt", "date-of-birth = 1987-03-14");
        assertEquals(
                "DOB 1987", Call.of("DOB 3/14/1987", "redact", "--known", known).out());
        assertEquals(
                "DOB [DATE-1]",
                Call.of("DOB 3/14/1987", "redact", "--policy", "strict", "--known", known)
                        .out());
    }

    @Test
    void removesWhatIsKnown() throws IOException {
        String known = file("known.txt", "# the client\nname = Ada Okafor\nemployer = Harbor Bakery\n");
        assertEquals(
                "[NAME-1] of [OTHER-1]",
                Call.of("okafor of Harbor  Bakery", "redact", "--known", known).out());
    }

    @Test
    void readsKnownIdentifiersThatAreNotTheText() {
        Call call = Call.of("x", "redact", "--known", folder.resolve("none.txt").toString());
        assertEquals(ExitCode.BAD_INPUT, call.exitCode());
        assertTrue(call.err().endsWith("none.txt: no such file\n"), call.err());
    }

    @Test
    void writesReportsByTheNameOfTheFile() throws IOException {
        Path json = folder.resolve("report.json");
        Path text = folder.resolve("report.txt");
        Call.of("Maria", "redact", "--report", json.toString());
        Call.of("Maria", "redact", "--report", text.toString());
        assertTrue(Files.readString(json).startsWith("{\"format\":\"safeharbor-audit/1\","));
        assertTrue(Files.readString(text).contains("(A) Names"));
        assertFalse(Files.readString(json).contains("Maria"));
    }

    @Test
    void writesTheReportToStandardError() {
        Call call = Call.of("Maria", "redact", "--report", "-");
        assertEquals("[NAME-1]", call.out());
        assertTrue(call.err().contains("1 recognized and removed"), call.err());
    }

    @Test
    void numbersTheReportsOfSeveralFilesInsteadOfNamingThem() throws IOException {
        String first = file("maria.txt", "Maria");
        String second = file("nobody.txt", "nobody");
        Call call = Call.of("", "redact", "--report", "-", first, second);
        assertTrue(call.err().startsWith("Text 1 of 2\n"), call.err());
        assertTrue(call.err().contains("\n\nText 2 of 2\n"), call.err());
        assertFalse(call.err().contains("maria"));
        Path json = folder.resolve("report.json");
        Call.of("", "redact", "--report", json.toString(), first, second);
        String[] reports = Files.readString(json).split(",\n", -1);
        assertEquals(2, reports.length);
        JsonLine.of("first", reports[0].substring(2)); // behind "["
    }

    @Test
    void refusesAReportOverItsInput() throws IOException {
        String file = file("note.txt", "Maria");
        Call call = Call.of("", "redact", file, "--report", file);
        assertEquals(ExitCode.USAGE, call.exitCode());
        assertEquals("Maria", Files.readString(Path.of(file)));
    }

    @Test
    void failsWhenTheReportCannotBeWritten() {
        Call call = Call.of(
                "Maria", "redact", "--report", folder.resolve("no/such/folder").toString());
        assertEquals(ExitCode.FAILURE, call.exitCode());
        assertTrue(call.err().endsWith("the report cannot be written\n"), call.err());
    }

    @Test
    void refusesTextThatIsNotUtf8() throws IOException {
        Path latin1 = folder.resolve("latin1.txt");
        Files.write(latin1, "José".getBytes(StandardCharsets.ISO_8859_1));
        Call call = Call.of("", "redact", latin1.toString());
        assertEquals(ExitCode.BAD_INPUT, call.exitCode());
        assertEquals("", call.out());
        assertEquals(
                "safeharbor: " + latin1
                        + ": not UTF-8 at byte 3; if it is in another encoding, name it: --encoding windows-1252\n",
                call.err());
        assertEquals(new Call(0, "[NAME-1]", ""), Call.of("", "redact", "--encoding", "iso-8859-1", latin1.toString()));
    }

    @Test
    void refusesUtf16AndBinaryFiles() {
        byte[] utf16 = "Maria".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(
                new Call(
                        ExitCode.BAD_INPUT,
                        "",
                        "safeharbor: standard input: a NUL at byte 1: not a text, or one for --encoding utf-16le\n"),
                Call.of(utf16, "redact"));
        byte[] binary = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
        assertEquals(ExitCode.BAD_INPUT, Call.of(binary, "redact").exitCode());
    }

    @Test
    void namesAFileThatCannotBeRead() {
        String missing = folder.resolve("missing.txt").toString();
        assertEquals(
                new Call(ExitCode.BAD_INPUT, "", "safeharbor: " + missing + ": no such file\n"),
                Call.of("", "redact", missing));
        assertEquals(
                new Call(ExitCode.BAD_INPUT, "", "safeharbor: not a file name on this machine: a\0b\n"),
                Call.of("", "redact", "a\0b"));
    }

    @Test
    void redactsABigText() {
        String big = "Maria called. ".repeat(100_000);
        Call call = Call.of(big, "redact");
        assertEquals(0, call.exitCode());
        assertEquals("[NAME-1] called. ".repeat(100_000), call.out());
    }

    @Test
    void redactsLines() {
        Call call = Call.of(
                "{\"id\":\"a\",\"text\":\"Maria \\\"x\\\"\"}\n\n{\"text\":\"none\",\"id\":7,\"x\":[1]}",
                "redact",
                "--jsonl");
        assertEquals(0, call.exitCode(), call.err());
        String[] lines = call.out().split("\n", -1);
        assertEquals(3, lines.length);
        assertTrue(
                lines[0].startsWith("{\"id\":\"a\",\"text\":\"[NAME-1] \\\"x\\\"\",\"report\":{\"format\":"), lines[0]);
        assertTrue(lines[1].startsWith("{\"id\":7,\"text\":\"none\",\"report\":{"), lines[1]);
        JsonLine.of("first", lines[0]);
        JsonLine.of("second", lines[1]);
    }

    @Test
    void writesUnpairedSurrogatesOfLinesAsEscapes() {
        Call call = Call.of("{\"id\":1,\"text\":\"\\ud83d Maria \\ude00\"}", "redact", "--jsonl");
        assertTrue(call.out().startsWith("{\"id\":1,\"text\":\"\\ud83d [NAME-1] \\ude00\","), call.out());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aReportNeverOverwritesWhatItIsMadeOf() throws IOException {
        String note = file("note.txt", "Zoqar Bexley called.");
        String known = file("known.json", "{\"client\":{\"name\":\"Zoqar Bexley\"}}");
        for (String report : List.of(note, known)) {
            Call call = Call.of("", "redact", note, "--known", known, "--report", report);
            assertEquals(64, call.exitCode(), call.err());
        }
        assertEquals("Zoqar Bexley called.", Files.readString(Path.of(note)));
        assertEquals("{\"client\":{\"name\":\"Zoqar Bexley\"}}", Files.readString(Path.of(known)));
    }
}
