package io.github.safeharbor.recognizers.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Named lists of words from a resource, each line of which names a list and some of its words: {@code kin: aunt, uncle}.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class WordLists {
    private final Map<String, Set<String>> lists;

    private WordLists(Map<String, Set<String>> lists) {
        this.lists = lists;
    }

    /** Reads the resource of this name beside a class. */
    public static WordLists read(Class<?> owner, String name) {
        Map<String, Set<String>> lists = new HashMap<>();
        InputStream resource = Objects.requireNonNull(owner.getResourceAsStream(name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                lists.computeIfAbsent(line.substring(0, colon), list -> new TreeSet<>())
                        .addAll(Arrays.asList(line.substring(colon + 2).split(", ", -1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordLists(lists);
    }

    /** Tells whether there is a list of this name. */
    public boolean has(String list) {
        return lists.containsKey(list);
    }

    /** Returns the words of a list in alphabetical order; a list that is missing is an error. */
    public Set<String> words(String list) {
        return Collections.unmodifiableSet(Objects.requireNonNull(lists.get(list), list));
    }

    /** Returns the table of the words of these lists. */
    public WordTable table(String... names) {
        return WordTable.of(
                Stream.of(names).flatMap(list -> words(list).stream()).toArray(String[]::new));
    }
}
