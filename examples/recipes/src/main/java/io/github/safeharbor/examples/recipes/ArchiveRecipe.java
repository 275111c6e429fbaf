package io.github.safeharbor.examples.recipes;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.recognition.KnownIdentifiers;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Redacts a file that no heap holds, piece by piece; one person keeps one label throughout. */
class ArchiveRecipe {
    public static void main(String[] names) throws IOException {
        try (Reader notes = Files.newBufferedReader(Path.of(names[0]));
                Writer redacted = Files.newBufferedWriter(Path.of(names[1]))) {
            Redactor.safeHarbor().redact(notes, redacted, KnownIdentifiers.none());
        }
    }
}
