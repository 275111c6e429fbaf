package io.github.safeharbor.recognizers.advice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Reads the word lists beside this class: lines "list: phrase, phrase", and lines of comment that begin with "#". */
final class WordFile {
    private WordFile() {}

    /** Returns the phrases of each list of a file. */
    static Map<String, List<String>> read(String file) {
        Map<String, List<String>> lists = new TreeMap<>();
        InputStream resource = Objects.requireNonNull(WordFile.class.getResourceAsStream(file + ".txt"), file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    int colon = line.indexOf(':');
                    lists.computeIfAbsent(line.substring(0, colon), list -> new ArrayList<>())
                            .addAll(Arrays.asList(line.substring(colon + 2).split(", ", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
