package io.github.safeharbor.evaluation;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One call of the program in this process, with a redactor that knows telephone numbers and three names.
 *
 * @param exitCode how it ended
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Call(int exitCode, String out, String err) {
    static Call of(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main main = new Main(
                policy -> Redactor.builder()
                        .withoutDiscovery()
                        .policy(policy)
                        .recognizer(Recognizer.pattern("phone", IdentifierCategory.PHONE, "\\b\\d{3}-\\d{3}-\\d{4}\\b"))
                        .recognizer(
                                Recognizer.phrases("name", IdentifierCategory.NAME, List.of("Maria", "José", "Zoë")))
                        .build(),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        int exitCode = Main.run(main, new PrintStream(err, true, StandardCharsets.UTF_8), args);
        return new Call(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
