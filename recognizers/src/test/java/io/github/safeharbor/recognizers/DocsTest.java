package io.github.safeharbor.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.safeharbor.recognition.Recognizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocsTest {
    @Test
    void everyRecognizerHasItsParagraph() throws IOException {
        StringBuilder docs = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("..", "docs", "recognizers"))) {
            for (Path file : files.toList()) {
                docs.append(Files.readString(file));
            }
        }
        List<String> missing = new ArrayList<>();
        for (Recognizer recognizer : new BuiltInRecognizers().recognizers()) {
            String name = recognizer.getClass().getSimpleName();
            // By its class, or by its id in a heading or in bold.
            Pattern heading = Pattern.compile(
                    "(?m)(?:^#+ (?:.*[, ])?|\\*\\*)(?:" + name + "|`?" + recognizer.id() + "`?)(?![\\w-])");
            if (!heading.matcher(docs).find()) {
                missing.add(name);
            }
        }
        assertEquals(List.of(), missing, "in docs/recognizers");
    }
}
