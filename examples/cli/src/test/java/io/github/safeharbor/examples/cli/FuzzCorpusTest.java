package io.github.safeharbor.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the fuzzer starts from, and what it once failed on. */
class FuzzCorpusTest {
    @Test
    void linesAreRedactedOrRefused() throws IOException {
        each("jsonl", CommandFuzzer.Lines::fuzzerTestOneInput);
    }

    @Test
    void knownFilesAreReadOrRefused() throws IOException {
        each("known", CommandFuzzer.KnownFiles::fuzzerTestOneInput);
    }

    @Test
    void textsAreReported() throws IOException {
        each("report", CommandFuzzer.Reports::fuzzerTestOneInput);
    }

    private static void each(String folder, Consumer<byte[]> target) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/fuzz", folder))) {
            for (Path file : files.sorted().toList()) {
                target.accept(Files.readAllBytes(file));
            }
        }
    }
}
