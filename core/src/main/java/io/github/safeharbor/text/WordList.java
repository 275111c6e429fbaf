package io.github.safeharbor.text;

import java.util.Arrays;

/**
 * A map from word hashes to bits: the one table in which words of any class are looked up.
 *
 * <p>A word is given by its {@link WordHash}, so that a token is looked up without a string: one probe, no boxing. Case and
 * accents are ignored, as the hash ignores them. Immutable once built, and safe for use by many threads.
 */
public final class WordList {
    /** Multiplies hashes apart, so that words that differ in their last letter do not crowd one slot. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] hashes;
    private final long[] bits;
    private final int shift;

    private WordList(Builder builder) {
        int log = 64 - Long.numberOfLeadingZeros(Math.max(4, builder.size * 2L));
        hashes = new long[1 << log];
        bits = new long[1 << log];
        shift = 64 - log;
        for (int i = 0; i < builder.size; i++) {
            int slot = slot(builder.hashes[i]);
            hashes[slot] = builder.hashes[i];
            bits[slot] |= builder.bits[i];
        }
    }

    /** Returns the list of these words, with bit 0 set for each. */
    public static WordList of(Iterable<String> words) {
        Builder builder = new Builder();
        for (String word : words) {
            builder.add(WordHash.of(word), 1);
        }
        return builder.build();
    }

    /** Returns the bits of the word with this hash, zero if it is not in the list. */
    public long bits(long hash) {
        return bits[slot(hash)];
    }

    /** Tells whether the word with this hash is in the list. */
    public boolean contains(long hash) {
        return bits(hash) != 0;
    }

    /** Tells whether a word is in the list, case and accents ignored. */
    public boolean contains(CharSequence word) {
        return contains(WordHash.of(word));
    }

    /** Returns the slot of a hash, or the free one where it would stand. */
    private int slot(long hash) {
        int i = (int) (hash * SPREAD >>> shift);
        while (bits[i] != 0 && hashes[i] != hash) {
            i = i + 1 & hashes.length - 1;
        }
        return i;
    }

    /** Collects the words of a list. Not safe for use by many threads. */
    public static final class Builder {
        private long[] hashes = new long[64];
        private long[] bits = new long[64];
        private int size;

        /** Creates an empty builder. */
        public Builder() {}

        /**
         * Sets bits of the word with this hash; those set before stay.
         *
         * @throws IllegalArgumentException if no bit is given
         */
        public Builder add(long hash, long flags) {
            if (flags == 0) {
                throw new IllegalArgumentException("a word in a list has at least one bit");
            }
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * size);
                bits = Arrays.copyOf(bits, 2 * size);
            }
            hashes[size] = hash;
            bits[size++] = flags;
            return this;
        }

        /** Returns the list of what was added. */
        public WordList build() {
            return new WordList(this);
        }
    }
}
