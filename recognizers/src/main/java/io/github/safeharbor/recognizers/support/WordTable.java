package io.github.safeharbor.recognizers.support;

import io.github.safeharbor.text.WordHash;
import java.util.Arrays;
import java.util.Locale;

/**
 * A fixed set of words, asked by the hash that every token carries: one probe, no string, no boxing.
 *
 * <p>Case and accents are ignored. Immutable and safe for use by many threads.
 */
public final class WordTable {
    private final long[] slots;
    private final int mask;
    private final boolean hasZero;

    private WordTable(long[] hashes) {
        int size = Integer.highestOneBit(Math.max(8, hashes.length * 2)) * 2;
        this.slots = new long[size];
        this.mask = size - 1;
        boolean zero = false;
        for (long hash : hashes) {
            zero |= hash == 0;
            int at = slot(hash);
            while (slots[at] != 0 && slots[at] != hash) {
                at = at + 1 & mask;
            }
            slots[at] = hash;
        }
        this.hasZero = zero;
    }

    /** Returns the table of the words in a text that white space separates. */
    public static WordTable of(String... words) {
        return new WordTable(
                Arrays.stream(single(words)).mapToLong(WordHash::of).toArray());
    }

    /** Returns the words in a text that white space separates. */
    static String[] single(String... words) {
        return String.join(" ", words).trim().split("\\s{1,99}");
    }

    /** Returns the table of pairs of words, a blank between the two, for {@link #containsPair}. */
    public static WordTable ofPairs(String... pairs) {
        return new WordTable(Arrays.stream(pairs)
                .map(pair -> pair.split(" ", 2))
                .mapToLong(words -> pair(WordHash.of(words[0]), WordHash.of(words[1])))
                .toArray());
    }

    /** Tells whether a word and the one behind it are a pair in the table. */
    public boolean containsPair(long first, long second) {
        return contains(pair(first, second));
    }

    private static long pair(long first, long second) {
        return first * 31 + second;
    }

    /** Tells whether a word with this hash is in the table. */
    public boolean contains(long hash) {
        if (hash == 0) {
            return hasZero;
        }
        int at = slot(hash);
        while (slots[at] != 0) {
            if (slots[at] == hash) {
                return true;
            }
            at = at + 1 & mask;
        }
        return false;
    }

    /** Tells whether a word is in the table. */
    public boolean contains(String word) {
        return contains(WordHash.of(word.toLowerCase(Locale.ROOT)));
    }

    private int slot(long hash) {
        return (int) (hash * 0x9E3779B97F4A7C15L >>> 40) & mask;
    }
}
