package io.github.safeharbor.recognizers.lexicon;

import io.github.safeharbor.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words by which identifiers are told, in classes: the resource {@code cues.tsv}.
 *
 * <p>A class is a line {@code =name TAB why}; below it its entries, one a line, perhaps with a tab and why it is in. An entry
 * of several words is held by the hash of its words, see {@link Phrases#extend}. Read at first use, once.
 */
public final class Cues {
    private static final String LIST = "cues.tsv";

    private Cues() {}

    /** Returns the entries of these classes, with bit 0 set for each; a class that is missing is an error. */
    public static WordList words(String... classes) {
        WordList.Builder builder = new WordList.Builder();
        for (String name : classes) {
            addTo(builder, name, 1);
        }
        return builder.build();
    }

    /** Returns the entries of a list of its own, with bit 0 set for each. */
    public static WordList list(String resource) {
        WordList.Builder builder = new WordList.Builder();
        for (String entry : ListFile.lines(resource)) {
            builder.add(hash(entry), 1);
        }
        return builder.build();
    }

    /** Sets bits of all entries of a class; a class that is missing is an error. */
    public static void addTo(WordList.Builder builder, String name, long bits) {
        for (String entry : entries(name)) {
            builder.add(hash(entry), bits);
        }
    }

    /** Returns the entries of a class in their order; a class that is missing is an error. */
    public static List<String> entries(String name) {
        List<String> entries = Holder.CLASSES.get(name);
        if (entries == null) {
            throw new IllegalArgumentException("no class of cues: " + name);
        }
        return entries;
    }

    /** Returns the entries of these classes, for rules that start at them; a class that is missing is an error. */
    public static Set<String> phrases(String... classes) {
        Set<String> phrases = new LinkedHashSet<>();
        for (String name : classes) {
            phrases.addAll(entries(name));
        }
        return phrases;
    }

    /** Returns the entries of a class with what stands behind their tab. */
    public static Map<String, String> meanings(String name) {
        Map<String, String> meanings = new HashMap<>();
        boolean inside = false;
        for (String line : ListFile.lines(LIST)) {
            int tab = line.indexOf('\t');
            if (line.charAt(0) == ListFile.SECTION) {
                inside = line.startsWith(name + "\t", 1);
            } else if (inside) {
                meanings.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return Map.copyOf(meanings);
    }

    /** Returns the hash of an entry: that of its word, or of its words with blanks between them. */
    public static long hash(String entry) {
        return Phrases.hash(entry);
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> classes = new HashMap<>();
        List<String> entries = new ArrayList<>();
        for (String line : ListFile.lines(LIST)) {
            int tab = line.indexOf('\t');
            String entry = tab < 0 ? line : line.substring(0, tab);
            if (entry.charAt(0) == ListFile.SECTION) {
                entries = new ArrayList<>();
                classes.put(entry.substring(1), entries);
            } else {
                entries.add(entry);
            }
        }
        return classes;
    }

    private static final class Holder {
        static final Map<String, List<String>> CLASSES = read();
    }
}
