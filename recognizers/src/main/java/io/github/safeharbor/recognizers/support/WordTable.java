package io.github.safeharbor.recognizers.support;

import io.github.safeharbor.recognition.WordHash;
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

    private WordTable(String[] words) {
        int size = Integer.highestOneBit(Math.max(8, words.length * 2)) * 2;
        this.slots = new long[size];
        this.mask = size - 1;
        boolean zero = false;
        for (String word : words) {
            long hash = WordHash.of(word);
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
        return new WordTable(String.join(" ", words).trim().split("\\s{1,99}"));
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
