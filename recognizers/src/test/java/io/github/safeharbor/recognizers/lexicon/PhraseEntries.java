package io.github.safeharbor.recognizers.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers the phrases, each under every spelling that a text may have. */
final class PhraseEntries {

    private static final Map<String, String> SHORT_FORMS = Map.of("saint", "st", "fort", "ft", "mount", "mt");

    private final Map<String, Integer> phrases = new TreeMap<>();

    /** Adds a phrase of two to {@link Phrases#MAX_WORDS} words; any other is ignored. */
    void add(List<String> words, int kind) {
        if (words.size() < 2 || words.size() > Phrases.MAX_WORDS) {
            return;
        }
        put(String.join(" ", words), kind);
        SHORT_FORMS.forEach((form, abbreviation) -> {
            if (words.get(0).equals(form)) {
                put(withFirst(abbreviation, words), kind);
            } else if (words.get(0).equals(abbreviation)) {
                put(withFirst(form, words), kind);
            }
        });
    }

    /** Returns the words that phrases begin with. */
    Set<String> firstWords() {
        Set<String> words = new TreeSet<>();
        phrases.keySet().forEach(phrase -> words.add(phrase.substring(0, phrase.indexOf(' '))));
        return words;
    }

    /** Returns how many hashes a table of the phrases holds: theirs and those of their beginnings. */
    int hashes() {
        Set<String> sequences = new HashSet<>(phrases.keySet());
        for (String phrase : phrases.keySet()) {
            for (int i = phrase.indexOf(' '); i >= 0; i = phrase.indexOf(' ', i + 1)) {
                sequences.add(phrase.substring(0, i));
            }
        }
        return sequences.size();
    }

    /** Returns the phrases by kind. */
    SortedMap<String, List<String>> sections() {
        SortedMap<String, List<String>> sections = new TreeMap<>();
        phrases.forEach(
                (phrase, kind) -> sections.computeIfAbsent(PhraseKind.NOTATION.write(kind), fields -> new ArrayList<>())
                        .add(phrase));
        return sections;
    }

    private void put(String phrase, int kind) {
        phrases.merge(phrase, kind, PhraseEntries::union);
    }

    private static int union(int a, int b) {
        return Math.max(PhraseKind.place(a), PhraseKind.place(b)) | (a | b) & ~7;
    }

    private static String withFirst(String first, List<String> words) {
        return first + ' ' + String.join(" ", words.subList(1, words.size()));
    }
}
