package io.github.safeharbor.referral;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Reads misspelt words of the lists: "theripist" as "therapist". Only words of six letters and more, only with the same
 * first letter, and never a word that English has.
 */
final class Speller {
    private static final int LEAST_LETTERS = 6;
    private static final int LONG_WORD = 8;
    private static final LevenshteinDistance ONE = new LevenshteinDistance(1);
    private static final LevenshteinDistance TWO = new LevenshteinDistance(2);

    private final Map<String, String> common = new HashMap<>();
    private final Set<String> known;
    private final Map<Character, List<String>> byFirstLetter = new HashMap<>();

    private static final Speller BUILT_IN =
            new Speller(PhraseTable.builtIn().words(), Set.copyOf(DataFile.lines("near-words.txt")));

    /** Creates a speller of the words; {@code others} are English words that come near to one of them. */
    Speller(Set<String> words, Set<String> others) {
        known = new HashSet<>(words);
        known.addAll(others);
        for (String word : words) {
            if (word.length() >= LEAST_LETTERS && word.chars().allMatch(Character::isLetter)) {
                byFirstLetter
                        .computeIfAbsent(word.charAt(0), c -> new ArrayList<>())
                        .add(word);
            }
        }
        byFirstLetter.values().forEach(list -> list.sort(null));
        for (String line : DataFile.lines("misspellings.tsv")) {
            String[] columns = line.split("\t", -1);
            for (String misspelling : columns[1].split("; ", -1)) {
                common.put(misspelling, columns[0]);
            }
        }
    }

    static Speller builtIn() {
        return BUILT_IN;
    }

    /** Returns the word of the lists that is meant, or the word itself. */
    String correct(String word) {
        String usual = common.get(word);
        if (usual != null) {
            return usual;
        }
        if (word.length() < LEAST_LETTERS || known.contains(word)) {
            return word;
        }
        String best = word;
        int least = word.length() < LONG_WORD ? 1 : 2;
        for (String candidate : byFirstLetter.getOrDefault(word.charAt(0), List.of())) {
            int distance = distance(word, candidate, least);
            if (distance >= 0 && (best.equals(word) || distance < least)) {
                best = candidate;
                least = distance;
            }
        }
        return best;
    }

    /** Returns the number of letters that differ, or -1 for more than {@code most}. */
    private static int distance(String word, String candidate, int most) {
        if (Math.abs(word.length() - candidate.length()) > most
                || Integer.bitCount(letters(word) ^ letters(candidate)) > 2 * most) {
            return -1;
        }
        return swapped(word, candidate) ? 1 : (most == 1 ? ONE : TWO).apply(word, candidate);
    }

    /** Returns whether two neighbouring letters changed places. */
    private static boolean swapped(String word, String candidate) {
        if (word.length() != candidate.length()) {
            return false;
        }
        int i = 0;
        while (i < word.length() && word.charAt(i) == candidate.charAt(i)) {
            i++;
        }
        return i + 1 < word.length()
                && word.charAt(i) == candidate.charAt(i + 1)
                && word.charAt(i + 1) == candidate.charAt(i)
                && word.regionMatches(i + 2, candidate, i + 2, word.length() - i - 2);
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }
}
