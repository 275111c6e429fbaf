package io.github.safeharbor.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small sets of words of {@code sets.tsv}, by name. */
final class WordSets {
    private static final Map<String, List<String>> ALL = read();

    private WordSets() {}

    /** Returns the words of a set. */
    static Set<String> of(String name) {
        return Set.copyOf(list(name));
    }

    /** Returns the words of a set in the order of the file. */
    static List<String> list(String name) {
        List<String> words = ALL.get(name);
        if (words == null) {
            throw new IllegalStateException("sets.tsv has no set " + name);
        }
        return words;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> all = new HashMap<>();
        for (String line : DataFile.lines("sets.tsv")) {
            String[] columns = line.split("\t", -1);
            all.put(columns[0], List.of(columns[1].split("; ", -1)));
        }
        return Map.copyOf(all);
    }
}
