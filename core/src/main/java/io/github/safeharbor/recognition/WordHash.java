package io.github.safeharbor.recognition;

/**
 * The 64-bit hash of a word, blind to case and accents: {@code José} and {@code jose} have the same one.
 *
 * <p>The hash is a polynomial over the {@linkplain #fold folded} characters, {@code h = h * K + c} from zero. It is
 * therefore computed character by character, without a copy of the word, and it composes: the hash of two words
 * written as one follows from their own hashes, so that {@code O'Keefe}, which is three tokens, is looked up as
 * {@code okeefe}. There is no final mixing; a table that takes its slot from the hash has to mix the bits itself.
 *
 * <p>The function is a fixed contract between a text's tokens and the word lists; it must not change.
 */
public final class WordHash {

    /** 2^64 divided by the golden ratio: odd, and without a pattern in its bits. */
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    // A dot stands for a character without a plain form; such a one is only put into lower case.
    private static final int LATIN_START = 0xC0;
    private static final String LATIN = "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty" // U+00C0
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" // U+0100
            + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs" // U+0140
            + "bbbb..occdddd.eeeffg...ikkll.nnooo..pp.....ttttuu.vyyzz........." // U+0180
            + "....dddlllnnnaaiioouuuuuuuuuueaaaaaaggggkkoooo..jdddgg..nnaaaaoo" // U+01C0
            + "aaaaeeeeiiiioooorrrruuuusstt..hhnd....aaeeooooooooyylntj..acclts" // U+0200
            + "z..bu.eejjqqrryy"; // U+0240
    private static final int LATIN_ADDITIONAL_START = 0x1E00;
    private static final String LATIN_ADDITIONAL = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
            + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" // U+1E40
            + "wwwwwwwwwwxxxxyyzzzzzzhtwyassss.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" // U+1E80
            + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......"; // U+1EC0

    private WordHash() {}

    /** Returns the hash of a word; that of the empty word is zero. */
    public static long of(CharSequence word) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * MULTIPLIER + fold(word.charAt(i));
        }
        return hash;
    }

    /** Returns the hash of a word longer by one character, which the caller has already folded. */
    public static long append(long hash, char folded) {
        return hash * MULTIPLIER + folded;
    }

    /** Returns the hash of two words written as one, from the hash of each and the length of the second. */
    public static long append(long hash, long otherHash, int otherLength) {
        long power = 1;
        for (int i = 0; i < otherLength; i++) {
            power *= MULTIPLIER;
        }
        return hash * power + otherHash;
    }

    /**
     * Returns the character in lower case and without its accent: {@code É} and {@code é} give {@code e}.
     *
     * <p>It covers the Latin letters of European languages and of Vietnamese ({@code ø}, {@code đ} and {@code ł} too).
     * One character gives one character, so that offsets stay: {@code ß} gives {@code s} and {@code æ} gives
     * {@code a}.
     */
    public static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        char plain = plain(c);
        if (plain != '.') {
            return plain;
        }
        char lower = Character.toLowerCase(c);
        return lower == c ? c : fold(lower); // the kelvin sign is a capital k
    }

    private static char plain(char c) {
        int latin = c - LATIN_START;
        if (latin >= 0 && latin < LATIN.length()) {
            return LATIN.charAt(latin);
        }
        int additional = c - LATIN_ADDITIONAL_START;
        if (additional >= 0 && additional < LATIN_ADDITIONAL.length()) {
            return LATIN_ADDITIONAL.charAt(additional);
        }
        return '.';
    }
}
