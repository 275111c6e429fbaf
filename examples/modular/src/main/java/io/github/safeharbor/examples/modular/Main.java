package io.github.safeharbor.examples.modular;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.recognizers.BuiltInRecognizers;
import java.nio.charset.StandardCharsets;

/** Redacts standard input from within a named module. */
public final class Main {
    private static final Redactor REDACTOR = Redactor.safeHarbor();

    private Main() {}

    /** Writes the redacted text of standard input to standard output. */
    public static void main(String[] args) throws java.io.IOException {
        String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        System.out.write(redact(text).getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    /** Returns the text without its identifiers. */
    static String redact(String text) {
        return REDACTOR.redact(text).text();
    }

    /** Returns how many recognizers come with the library, to show that its packages are open to this module. */
    static int builtIn() {
        return new BuiltInRecognizers().recognizers().size();
    }
}
