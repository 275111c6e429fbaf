package io.github.safeharbor.referral;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Reads misspelt words of the lists: "theripist" as "therapist". Only words of six letters and more, only with the same
 * first letter, and never a word that English has.
 */
final class Speller {
    private static final int LEAST_LETTERS = 6;
    private static final int LONG_WORD = 8;
    private static final int SWAP = 6;
    private static final LevenshteinDistance ONE = new LevenshteinDistance(1);
    private static final LevenshteinDistance TWO = new LevenshteinDistance(2);

    private static final Speller BUILT_IN =
            new Speller(PhraseTable.builtIn().words(), Set.copyOf(DataFile.lines("near-words.txt")));

    /** The usual misspellings and the words that English has, each with what is meant by it. */
    private final Map<String, String> known = new HashMap<>();

    private final Map<Character, List<Candidate>> byFirstLetter = new HashMap<>();

    /** A word of the lists with its letters and its pairs of letters as bits. */
    private record Candidate(String word, int letters, long pairs) {
        Candidate(String word) {
            this(word, letterBits(word), pairBits(word));
        }

        /** Returns whether so few letters may make the difference: one touches two letters and four pairs, a swap six pairs. */
        boolean near(Candidate other, int most) {
            return Math.abs(word.length() - other.word.length()) <= most
                    && Integer.bitCount(letters ^ other.letters) <= 2 * most
                    && Long.bitCount(pairs ^ other.pairs) <= Math.max(SWAP, 4 * most);
        }
    }

    /** Creates a speller of the words; {@code others} are English words that come near to one of them. */
    Speller(Set<String> words, Set<String> others) {
        words.forEach(word -> known.put(word, word));
        others.forEach(word -> known.put(word, word));
        for (String word : new TreeSet<>(words)) {
            if (word.length() >= LEAST_LETTERS && word.chars().allMatch(Character::isLetter)) {
                byFirstLetter
                        .computeIfAbsent(word.charAt(0), c -> new ArrayList<>())
                        .add(new Candidate(word));
            }
        }
        for (String line : DataFile.lines("misspellings.tsv")) {
            String[] columns = line.split("\t", -1);
            for (String misspelling : columns[1].split("; ", -1)) {
                known.put(misspelling, columns[0]);
            }
        }
    }

    static Speller builtIn() {
        return BUILT_IN;
    }

    /** Returns the word of the lists that is meant, or the word itself. */
    String correct(String word) {
        String meant = known.get(word);
        return meant != null || word.length() < LEAST_LETTERS ? Objects.requireNonNullElse(meant, word) : nearest(word);
    }

    private String nearest(String word) {
        String best = word;
        int least = word.length() < LONG_WORD ? 1 : 2;
        Candidate written = new Candidate(word);
        for (Candidate candidate : byFirstLetter.getOrDefault(word.charAt(0), List.of())) {
            int distance = written.near(candidate, least) ? distance(word, candidate.word(), least) : -1;
            if (distance >= 0 && (best.equals(word) || distance < least)) {
                best = candidate.word();
                least = distance;
            }
        }
        return best;
    }

    /** Returns the number of letters that differ, or -1 for more than {@code most}. */
    private static int distance(String word, String candidate, int most) {
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

    private static int letterBits(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }

    private static long pairBits(String word) {
        long pairs = 0;
        for (int i = 1; i < word.length(); i++) {
            pairs |= 1L << (word.charAt(i - 1) * 31 + word.charAt(i)); // the shift takes the last six bits
        }
        return pairs;
    }
}
