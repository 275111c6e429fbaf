package io.github.safeharbor.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void isNotThereBeforeItIsWhole() throws IOException {
        Path path = folder.resolve("a.txt");
        WholeFile file = new WholeFile(path, Files::newOutputStream);
        file.write("one ", StandardCharsets.UTF_8);
        assertEquals(false, Files.exists(path));
        file.write("two", StandardCharsets.UTF_8);
        file.commit();
        assertEquals("one two", Files.readString(path));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void leavesNothingWhenItIsGivenUp() throws IOException {
        WholeFile file = new WholeFile(folder.resolve("a.txt"), Files::newOutputStream);
        file.write("one", StandardCharsets.UTF_8);
        file.discard();
        assertEquals(List.of(), names());
    }

    @Test
    void leavesNothingOnAFullDiskAndSaysSo() throws IOException {
        WholeFile file = new WholeFile(folder.resolve("a.txt"), path -> full(Files.newOutputStream(path)));
        CommandException error =
                assertThrows(CommandException.class, () -> file.write("x".repeat(1 << 20), StandardCharsets.UTF_8));
        assertEquals(folder.resolve("a.txt") + ": cannot be written: No space left on device", error.getMessage());
        assertEquals(ExitCode.FAILURE, error.exitCode());
        assertEquals(List.of(), names());
    }

    private static OutputStream full(OutputStream out) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
