package io.github.safeharbor.recognition;

import java.util.Arrays;

/**
 * Finds the tokens with a given hash, and the tokens that begin with a digit, without walking all of them.
 *
 * <p>Some fifty triggers ask for a dozen words each. Walking the tokens for every trigger would cost their product;
 * with this index a trigger costs a probe for each of its words, whatever the length of the text.
 */
final class WordIndex {
    private final Tokens tokens;
    private final int[] heads;
    private final int[] next;
    private final int shift;
    final int[] digitTokens;

    WordIndex(Tokens tokens) {
        this.tokens = tokens;
        int bits = Math.max(4, 32 - Integer.numberOfLeadingZeros(tokens.count));
        this.shift = 64 - bits;
        this.heads = new int[1 << bits];
        this.next = new int[tokens.count];
        Arrays.fill(heads, -1);
        int digits = 0;
        // From the end, so that every chain is in the order of the text.
        for (int i = tokens.count - 1; i >= 0; i--) {
            int slot = slot(tokens.hash[i]);
            next[i] = heads[slot];
            heads[slot] = i;
            if ((tokens.kind[i] & TokenKind.DIGIT_FIRST) != 0) {
                digits++;
            }
        }
        this.digitTokens = new int[digits];
        for (int i = tokens.count - 1; digits > 0; i--) {
            if ((tokens.kind[i] & TokenKind.DIGIT_FIRST) != 0) {
                digitTokens[--digits] = i;
            }
        }
    }

    /** Returns the first token with this hash, or -1. */
    int first(long hash) {
        return skip(heads[slot(hash)], hash);
    }

    /** Returns the next token with the same hash, or -1. */
    int after(int token) {
        return skip(next[token], tokens.hash[token]);
    }

    private int skip(int token, long hash) {
        int at = token;
        while (at >= 0 && tokens.hash[at] != hash) {
            at = next[at];
        }
        return at;
    }

    private int slot(long hash) {
        return (int) (hash * 0x9E3779B97F4A7C15L >>> shift);
    }
}
