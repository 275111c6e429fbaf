package io.github.safeharbor.recognizers.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

    Set<String> phrases() {
        return phrases.keySet();
    }

    /** Returns the lines of the list, sorted. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        phrases.forEach((phrase, kind) -> lines.add(phrase + '\t' + PhraseKind.NOTATION.write(kind)));
        return lines;
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
