package io.github.safeharbor.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fixed table from word hashes to values: one probe, no boxing. */
final class HashTable<T> {
    private final long[] keys;
    private final @Nullable Object[] values;
    private final int shift;

    HashTable(Map<Long, T> entries) {
        int bits = 34 - Integer.numberOfLeadingZeros(entries.size());
        shift = 64 - bits;
        keys = new long[1 << bits];
        values = new @Nullable Object[1 << bits];
        entries.forEach((hash, value) -> {
            int slot = slot(hash);
            keys[slot] = hash;
            values[slot] = value;
        });
    }

    private int slot(long hash) {
        int slot = (int) (hash * 0x9E3779B97F4A7C15L >>> shift);
        while (values[slot] != null && keys[slot] != hash) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    @SuppressWarnings("unchecked") // only values of this type are put in
    @Nullable
    T get(long hash) {
        return (T) values[slot(hash)];
    }
}
