package io.github.safeharbor.examples.cli;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.examples.cli.Main.Redactors;
import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
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
        return of(input.getBytes(StandardCharsets.UTF_8), args);
    }

    static Call of(byte[] input, String... args) {
        return of(Call::redactor, input, args);
    }

    static Call of(Redactors redactors, byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(redactors, new ByteArrayInputStream(input), out, out, args);
    }

    static Call run(
            Redactors redactors, InputStream in, OutputStream out, ByteArrayOutputStream written, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        int exitCode = new Main(redactors, in, out, errors, false).run(args);
        return new Call(exitCode, written.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Redactor redactor(Policy policy, int maxLength) {
        return Redactor.builder()
                .withoutDiscovery()
                .policy(policy)
                .maxLength(maxLength)
                .recognizer(Recognizer.pattern("phone", IdentifierCategory.PHONE, "\\b\\d{3}-\\d{3}-\\d{4}\\b"))
                .recognizer(Recognizer.phrases("name", IdentifierCategory.NAME, List.of("Maria", "José", "Zoë")))
                .build();
    }
}
