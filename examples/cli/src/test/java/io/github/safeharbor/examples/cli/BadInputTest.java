package io.github.safeharbor.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the machine refuses: the error names file and place, the rest goes on, and nothing is half written. The refusals hold for
 * root too, whom no permission stops.
 */
class BadInputTest {
    /** A file that opens, and that nobody can read from its start. */
    private static final Path UNREADABLE = Path.of("/proc/self/mem");

    /** A folder in which nobody can make a file. */
    private static final Path CLOSED = Path.of("/proc/self");

    private static final Path FULL = Path.of("/dev/full");

    private static final Path SHELL = Path.of("/bin/bash");

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void makeNotes() throws IOException {
        out = folder.resolve("out");
        Files.writeString(note("a.txt"), "Maria");
        Files.writeString(note("z.txt"), "José");
    }

    @Test
    void anUnreadableFileIsNamedAndTheRestGoesOn() throws IOException {
        assumeTrue(Files.exists(UNREADABLE));
        Call call = Call.of("", "redact", a(), UNREADABLE.toString(), z(), "--out", out.toString());
        assertEquals(ExitCode.PARTIAL, call.exitCode());
        assertTrue(call.err().contains("safeharbor: /proc/self/mem: cannot be read\n"), call.err());
        assertTrue(call.err().contains("2 files written, 1 failed; "), call.err());
        assertEquals(List.of("a.txt", "z.txt"), written());
    }

    @Test
    void anUnreadableFileEndsABatchThatFailsFast() throws IOException {
        assumeTrue(Files.exists(UNREADABLE));
        Call call = Call.of("", "redact", a(), UNREADABLE.toString(), z(), "--out", out.toString(), "--fail-fast");
        assertEquals(ExitCode.BAD_INPUT, call.exitCode());
        assertEquals("safeharbor: /proc/self/mem: cannot be read\n", call.err());
        assertEquals(List.of("a.txt"), written());
    }

    /** Folders in each other until no name is long enough for the last: nobody can list it. */
    @Test
    void aFolderThatCannotBeListedIsNamedAndTheRestGoesOn() throws Exception {
        String name = "f".repeat(250);
        Path notes = folder.resolve("notes");
        shell(notes, "for i in {1..17}; do mkdir " + name + " && cd " + name + " || exit 1; done");
        try {
            Call call = Call.of("", "redact", notes.toString(), "--out", out.toString());
            assertEquals(ExitCode.PARTIAL, call.exitCode());
            assertTrue(call.err().contains(name + ": cannot be read\n"), call.err());
            assertTrue(call.err().contains("2 files written, 1 failed; "), call.err());
            assertEquals(List.of("a.txt", "z.txt"), written());
        } finally {
            shell(notes, "rm -r " + name);
        }
    }

    private static void shell(Path in, String script) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SHELL));
        assertEquals(
                0,
                new ProcessBuilder(SHELL.toString(), "-c", script)
                        .directory(in.toFile())
                        .start()
                        .waitFor());
    }

    /** The file has holes in place of its bytes and costs no disk; the line is given up at the limit. */
    @Test
    void aLineOfTwoGigabytesIsNamedAndTheRestGoesOn() throws IOException {
        Path line = note("m.jsonl");
        try (RandomAccessFile file = new RandomAccessFile(line.toFile(), "rw")) {
            file.writeBytes("{\"id\":1,\"text\":\"Maria\"}\n");
            file.setLength(2L << 30);
        }
        Call call = Call.of("", "redact", a(), line.toString(), z(), "--out", out.toString(), "--max-length", "100000");
        assertEquals(ExitCode.PARTIAL, call.exitCode());
        assertTrue(call.err().contains(line + ", line 2: longer than 865536 bytes, see --max-length\n"), call.err());
        assertEquals(List.of("a.txt", "z.txt"), written());
    }

    @Test
    void aFolderWithoutRightToWriteIsNamed() {
        assumeTrue(Files.isDirectory(CLOSED));
        for (Path closed : List.of(CLOSED, CLOSED.resolve("new"))) {
            Call call = Call.of("", "redact", a(), "--out", closed.toString());
            assertEquals(
                    new Call(ExitCode.FAILURE, "", "safeharbor: " + closed + ": files cannot be written there\n"),
                    call);
        }
    }

    @Test
    void aFullStandardOutputIsAnError() throws IOException {
        assumeTrue(Files.exists(FULL));
        try (OutputStream full = new FileOutputStream(FULL.toFile())) {
            Call call = Call.run(
                    Call::redactor,
                    new ByteArrayInputStream("Maria".getBytes(StandardCharsets.UTF_8)),
                    full,
                    new ByteArrayOutputStream(),
                    "redact");
            assertEquals(ExitCode.FAILURE, call.exitCode());
            assertTrue(call.err().startsWith("safeharbor: standard output cannot be written: "), call.err());
        }
    }

    @Test
    void aFullDiskUnderAReportIsAnErrorThatNamesIt() {
        assumeTrue(Files.exists(FULL));
        Call call = Call.of("", "redact", a(), "--report", FULL.toString());
        assertEquals(ExitCode.FAILURE, call.exitCode());
        assertEquals("safeharbor: /dev/full: the report cannot be written\n", call.err());
    }

    /** A program that may write 64 KB to a file and no more: the machine refuses the rest as a full disk does. */
    @Test
    void aDiskThatFillsUpLosesThatFileAlone() throws Exception {
        Files.writeString(note("m.csv"), "id,note\n" + "1,nothing to see\n".repeat(10_000));
        Ended all = limited("redact", folder.resolve("notes").toString(), "--out", out.toString());
        assertEquals(ExitCode.PARTIAL, all.exitCode(), all.log());
        assertTrue(all.log().contains("safeharbor: " + out.resolve("m.csv") + ": cannot be written: "), all.log());
        assertTrue(all.log().contains("2 files written, 1 failed; "), all.log());
        assertEquals(List.of("a.txt", "z.txt"), written());
    }

    @Test
    void aDiskThatFillsUpEndsABatchThatFailsFast() throws Exception {
        Files.writeString(note("m.csv"), "id,note\n" + "1,nothing to see\n".repeat(10_000));
        Ended first = limited("redact", folder.resolve("notes").toString(), "--out", out.toString(), "--fail-fast");
        assertEquals(ExitCode.FAILURE, first.exitCode(), first.log());
        assertTrue(written().contains("a.txt") && !written().contains("m.csv"), written()::toString);
    }

    private record Ended(int exitCode, String log) {}

    private Ended limited(String... args) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SHELL));
        List<String> command = new ArrayList<>(List.of(
                SHELL.toString(),
                "-c",
                "ulimit -f 64 && exec \"$@\"",
                "bash",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        Path log = folder.resolve("log");
        int exitCode = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        return new Ended(exitCode, Files.readString(log));
    }

    private Path note(String name) throws IOException {
        return Files.createDirectories(folder.resolve("notes")).resolve(name);
    }

    private String a() {
        return folder.resolve("notes/a.txt").toString();
    }

    private String z() {
        return folder.resolve("notes/z.txt").toString();
    }

    /** Every file of the output folder but the journal, so that one half written would show. */
    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.equals(Journal.NAME))
                    .sorted()
                    .toList();
        }
    }
}
