package io.github.safeharbor.recognition;

import io.github.safeharbor.text.TokenKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Any number of triggers that share one look at each token: a probe for its hash, one for its digits, one for each kind
 * that some trigger names. Asking every trigger by itself took 39 % of a redaction.
 */
final class TriggerTable {
    /** So many leading digits and more count as so many. */
    private static final int MOST_DIGITS = 64;

    /** A part of a trigger, and the indices at which the trigger stands: it is asked once for all rules that have it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Entry(Trigger part, int[] triggers) {}

    private static final Entry[] NONE = {};
    private static final int[] NOWHERE = {};

    private final int size;
    private final int[] required;
    private final long[] keys;
    private final Entry[][] byWord;
    private final int shift;
    private final Entry[][] byDigits = new Entry[MOST_DIGITS + 1][];
    private final int[] kinds;
    private final Entry[][] byKind;

    TriggerTable(List<Trigger> triggers) {
        List<Trigger> all = new ArrayList<>(triggers);
        this.required = new int[triggers.size()];
        for (int i = 0; i < triggers.size(); i++) {
            Trigger needed = triggers.get(i).required;
            if (needed != null) {
                required[i] = all.size();
                all.add(needed);
            }
        }
        this.size = all.size();
        Map<Long, Entry[]> words = new HashMap<>();
        Map<Integer, Entry[]> masks = new TreeMap<>();
        Arrays.fill(byDigits, NONE);
        Map<Trigger, int[]> indices = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            indices.merge(all.get(i), new int[] {i}, TriggerTable::concat);
        }
        for (Map.Entry<Trigger, int[]> same : indices.entrySet()) {
            for (Trigger part = same.getKey(); part != null; part = part.other) {
                Entry entry = new Entry(part, same.getValue());
                for (long word : part.words) {
                    words.merge(word, new Entry[] {entry}, TriggerTable::concat);
                }
                int most = Math.min(part.maxDigits, MOST_DIGITS);
                for (int digits = Math.min(part.minDigits, most); digits > 0 && digits <= most; digits++) {
                    byDigits[digits] = concat(byDigits[digits], new Entry[] {entry});
                }
                if (part.kinds != 0) {
                    masks.merge(part.kinds, new Entry[] {entry}, TriggerTable::concat);
                }
            }
        }
        int bits = 34 - Integer.numberOfLeadingZeros(words.size());
        this.shift = 64 - bits;
        this.keys = new long[1 << bits];
        this.byWord = new Entry[1 << bits][];
        words.forEach((word, entries) -> {
            int slot = free(word);
            keys[slot] = word;
            byWord[slot] = entries;
        });
        this.kinds = masks.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.byKind = masks.values().toArray(Entry[][]::new);
    }

    private static Entry[] concat(Entry[] some, Entry[] more) {
        Entry[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private static int[] concat(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private int free(long word) {
        int slot = slot(word);
        while (byWord[slot] != null) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private int slot(long word) {
        return (int) (word * 0x9E3779B97F4A7C15L >>> shift);
    }

    private Entry @Nullable [] ofWord(long word) {
        int slot = slot(word);
        while (byWord[slot] != null && keys[slot] != word) {
            slot = slot + 1 & keys.length - 1;
        }
        return byWord[slot];
    }

    /** Returns at which tokens each trigger fires. */
    Candidates scan(Text source) {
        Candidates candidates = new Candidates(size);
        int digit = Integer.MAX_VALUE;
        // From the end, so that the next digit is known and each list, built from its head, is in the order of the
        // text.
        for (int token = source.tokenCount() - 1; token >= 0; token--) {
            int kind = source.kind(token);
            if ((kind & TokenKind.DIGIT) != 0) {
                digit = source.start(token);
                if ((kind & TokenKind.DIGIT_FIRST) != 0) {
                    add(byDigits[leadingDigits(source, token)], source, token, digit, candidates);
                }
            }
            Entry[] entries = ofWord(source.hash(token));
            if (entries != null) {
                add(entries, source, token, digit, candidates);
            }
            for (int i = 0; i < kinds.length; i++) {
                if ((kind & kinds[i]) == kinds[i]) {
                    add(byKind[i], source, token, digit, candidates);
                }
            }
        }
        for (int i = 0; i < required.length; i++) {
            if (required[i] > 0 && candidates.first(required[i]) == 0) {
                candidates.clear(i);
            }
        }
        return candidates;
    }

    private static int leadingDigits(Text source, int token) {
        int start = source.start(token);
        int end = Math.min(source.end(token), start + MOST_DIGITS);
        int at = start;
        while (at < end && source.charAt(at) >= '0' && source.charAt(at) <= '9') {
            at++;
        }
        return at - start;
    }

    private static void add(Entry[] entries, Text source, int token, int digit, Candidates candidates) {
        for (Entry entry : entries) {
            if (entry.part.fits(source, token, digit)) {
                for (int trigger : entry.triggers) {
                    candidates.add(trigger, token);
                }
            }
        }
    }

    /** For each trigger of a table the tokens at which it fires in a text, ascending. */
    static final class Candidates {
        private final int[] head;
        private final long[] fired;
        private int[] tokens = new int[32];
        private int[] next = new int[32];
        private int count = 1; // 0 ends a list

        private Candidates(int triggers) {
            head = new int[triggers];
            fired = new long[(triggers >> 6) + 1];
        }

        private void add(int trigger, int token) {
            int first = head[trigger];
            if (first != 0 && tokens[first] == token) {
                return; // two parts of a trigger at one token
            }
            if (count == tokens.length) {
                tokens = Arrays.copyOf(tokens, count * 2);
                next = Arrays.copyOf(next, count * 2);
            }
            tokens[count] = token;
            next[count] = first;
            head[trigger] = count++;
            fired[trigger >> 6] |= 1L << trigger;
        }

        private void clear(int trigger) {
            head[trigger] = 0;
            fired[trigger >> 6] &= ~(1L << trigger);
        }

        /** Returns the first trigger from this index on that fires anywhere, or -1. */
        int nextFired(int from) {
            int word = from >> 6;
            if (word >= fired.length) {
                return -1;
            }
            long bits = fired[word] & -1L << from;
            while (bits == 0) {
                if (++word == fired.length) {
                    return -1;
                }
                bits = fired[word];
            }
            return (word << 6) + Long.numberOfTrailingZeros(bits);
        }

        /** Returns the tokens at which a trigger fires, ascending. The array is the caller's. */
        int[] tokens(int trigger) {
            int length = 0;
            for (int at = head[trigger]; at != 0; at = next[at]) {
                length++;
            }
            if (length == 0) {
                return NOWHERE;
            }
            int[] list = new int[length];
            int i = 0;
            for (int at = head[trigger]; at != 0; at = next[at]) {
                list[i++] = tokens[at];
            }
            return list;
        }

        /** Returns a cursor on the first token of a trigger, or 0 if it fires nowhere. */
        int first(int trigger) {
            return head[trigger];
        }

        /** Returns the cursor after this one, or 0 at the end. */
        int after(int cursor) {
            return next[cursor];
        }

        /** Returns the token a cursor is on. */
        int token(int cursor) {
            return tokens[cursor];
        }
    }
}
