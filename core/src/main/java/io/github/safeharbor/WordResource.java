package io.github.safeharbor;

import io.github.safeharbor.text.WordList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** Returns the words of each class of a list: "short-head" behind a word puts it into SHORT_HEAD. */
    static <E extends Enum<E>> Map<E, WordList> classes(String list, Class<E> type) {
        Map<E, List<String>> words = new EnumMap<>(type);
        for (String line : lines(list)) {
            String[] fields = line.split(" ", -1);
            for (int i = 1; i < fields.length; i++) {
                String constant = fields[i].replace('-', '_').toUpperCase(Locale.ROOT);
                words.computeIfAbsent(Enum.valueOf(type, constant), another -> new ArrayList<>())
                        .add(fields[0]);
            }
        }
        Map<E, WordList> classes = new EnumMap<>(type);
        words.forEach((constant, of) -> classes.put(constant, WordList.of(of)));
        return classes;
    }
}
