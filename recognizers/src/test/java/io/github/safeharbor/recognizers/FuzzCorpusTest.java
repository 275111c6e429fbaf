package io.github.safeharbor.recognizers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer starts from, and what it once failed on. */
class FuzzCorpusTest {
    @ParameterizedTest
    @MethodSource("files")
    void isTaken(Path file) throws IOException {
        RedactFuzzer.fuzzerTestOneInput(Files.readAllBytes(file));
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/fuzz/redact"))) {
            return files.sorted().toList();
        }
    }
}
