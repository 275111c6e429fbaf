package io.github.safeharbor.text;

/**
 * The hash by which tokens and word lists meet: a 64-bit polynomial over the folded, lower-case characters of a word.
 *
 * <p>It composes, so that a name written in several tokens ("O'Keefe") is looked up without building a string:
 * {@code of("okeefe") == append(of("o"), of("keefe"), 5)}. It is no secret and no fingerprint of a value: it never
 * leaves the process and is never written out.
 */
public final class WordHash {
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private WordHash() {}

    /** Returns the hash of a word, case and accents ignored. */
    public static long of(CharSequence word) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = append(hash, fold(word.charAt(i)));
        }
        return hash;
    }

    /**
     * Returns the hash of two words written as one.
     *
     * @param hash the hash of the first
     * @param other the hash of the second
     * @param otherLength the number of characters of the second
     */
    public static long append(long hash, long other, int otherLength) {
        long power = 1;
        long square = MULTIPLIER;
        for (int rest = otherLength; rest != 0; rest >>>= 1) {
            power = (rest & 1) != 0 ? power * square : power;
            square *= square;
        }
        return hash * power + other;
    }

    /** Returns the lower-case letter without accent by which a character counts. */
    public static char fold(char c) {
        return Character.toLowerCase(Folding.fold(c));
    }

    /** Returns a hash extended by one character that is folded and lower-case already. */
    public static long append(long hash, char folded) {
        return hash * MULTIPLIER + folded;
    }
}
