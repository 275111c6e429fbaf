package io.github.safeharbor.recognizers.support;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.WordHash;
import java.util.Arrays;

/** Words and marks at which a recognizer that is no table of rules looks around. Immutable and safe for use by many threads. */
public final class Spots {
    private static final int[] NONE = {};

    private final WordTable words;
    private final short[] bits;
    private final String before;
    private final String after;

    private Spots(WordTable words, short[] bits, String before, String after) {
        this.words = words;
        this.bits = bits;
        this.before = before;
        this.after = after;
    }

    /** Returns the spots at which one of these words or marks stands. */
    public static Spots words(String... words) {
        String[] single = WordTable.single(words);
        short[] bits = new short[single.length];
        for (int i = 0; i < single.length; i++) {
            bits[i] = (short) Filter.bit(WordHash.of(single[i]));
        }
        return new Spots(WordTable.of(words), bits, "", "");
    }

    /** Returns those of them behind which one of these characters stands. */
    public Spots before(String characters) {
        return new Spots(words, bits, characters, after);
    }

    /** Returns those of them before which one of these characters stands. */
    public Spots after(String characters) {
        return new Spots(words, bits, before, characters);
    }

    /** Returns the tokens of a text at which one of them stands, ascending. */
    public int[] in(Text source) {
        if (!Filter.of(source).mayHoldOneOf(bits)) {
            return NONE;
        }
        int[] found = NONE;
        int count = 0;
        for (int token = 0; token < source.tokenCount(); token++) {
            if (words.contains(source.hash(token))
                    && isOneOf(before, source, source.end(token))
                    && isOneOf(after, source, source.start(token) - 1)) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count + 4) : found;
                found[count++] = token;
            }
        }
        return count == found.length ? found : Arrays.copyOf(found, count);
    }

    private static boolean isOneOf(String characters, Text source, int offset) {
        return characters.isEmpty()
                || offset >= 0 && offset < source.length() && characters.indexOf(source.charAt(offset)) >= 0;
    }

    /** A bit for each word of a text: most spots are in none, and need not be looked for. */
    private static final class Filter {
        private static final int LOG = 12;

        private final long[] words = new long[1 << (LOG - 6)];

        private Filter(Text source) {
            for (int token = 0; token < source.tokenCount(); token++) {
                int bit = bit(source.hash(token));
                words[bit >> 6] |= 1L << bit;
            }
        }

        static Filter of(Text source) {
            return source.derived(Filter.class, Filter::new);
        }

        static int bit(long hash) {
            return (int) (hash * 0x9E3779B97F4A7C15L >>> 64 - LOG);
        }

        boolean mayHoldOneOf(short[] bits) {
            for (short bit : bits) {
                if ((words[bit >> 6] >>> bit & 1) != 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
