package io.github.safeharbor.recognizers.lexicon;

/**
 * A map from 64-bit hashes to non-zero {@code int}s that keeps 32 bits of each hash.
 *
 * <p>Open addressing, one {@code long} a slot (fingerprint above, value below), so that a look-up touches one cache
 * line and allocates nothing. A hash that was never put is taken for another about once in 2^30 times: its probe
 * compares 32 bits with each of the four or so slots up to the next free one, in a table that is two thirds full.
 */
final class FingerprintTable {

    private final long[] slots;
    private final int mask;
    private int size;

    /** Makes a table for this many entries; it never grows. */
    FingerprintTable(int capacity) {
        // Filled to 3/4 at most: beyond that, probes of absent words grow long.
        int length = Integer.highestOneBit(Math.max(1, capacity * 4 / 3)) << 1;
        slots = new long[length];
        mask = length - 1;
    }

    /** Returns the value of a hash, or zero if it has none. */
    int get(long hash) {
        long mixed = mix(hash);
        for (int i = (int) mixed & mask; ; i = (i + 1) & mask) {
            long slot = slots[i];
            if ((int) slot == 0) {
                return 0;
            }
            if ((int) (slot >>> 32) == (int) (mixed >>> 32)) {
                return (int) slot;
            }
        }
    }

    /** Sets bits in the value of a hash, which is zero at first. */
    void or(long hash, int bits) {
        long mixed = mix(hash);
        int i = (int) mixed & mask;
        while ((int) slots[i] != 0) {
            if ((int) (slots[i] >>> 32) == (int) (mixed >>> 32)) {
                slots[i] |= bits & 0xFFFFFFFFL;
                return;
            }
            i = (i + 1) & mask;
        }
        // One slot stays free for ever, or an absent hash would be looked for without end.
        if (++size > mask) {
            throw new IllegalStateException("more entries than the table was made for");
        }
        slots[i] = mixed & 0xFFFFFFFF00000000L | bits & 0xFFFFFFFFL;
    }

    int size() {
        return size;
    }

    int bytes() {
        return slots.length * Long.BYTES;
    }

    private static long mix(long hash) {
        long mixed = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        return mixed ^ mixed >>> 32;
    }
}
