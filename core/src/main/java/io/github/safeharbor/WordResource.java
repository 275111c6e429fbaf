package io.github.safeharbor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads a word list that lies beside the engine's classes: one entry a line, {@code #} begins a line of comment. */
final class WordResource {
    private WordResource() {}

    /** Returns the entries of a list, in its order. */
    static List<String> lines(String name) {
        InputStream resource = Objects.requireNonNull(WordResource.class.getResourceAsStream(name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
