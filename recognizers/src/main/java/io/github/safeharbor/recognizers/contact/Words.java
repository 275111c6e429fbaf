package io.github.safeharbor.recognizers.contact;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.WordHash;
import java.util.Arrays;

/** A small set of words that tokens are looked up in without making a string. Immutable. */
final class Words {
    private final long[] hashes;

    private Words(long[] hashes) {
        this.hashes = hashes;
    }

    /** Returns the set of these words, written with blanks between them. */
    static Words of(String words) {
        long[] hashes = Arrays.stream(words.strip().split("\\s+"))
                .mapToLong(WordHash::of)
                .toArray();
        Arrays.sort(hashes);
        return new Words(hashes);
    }

    /** Tells whether a token is one of the words, case and accents ignored; false for an index outside the text. */
    boolean contains(Text source, int token) {
        return token >= 0 && token < source.tokenCount() && Arrays.binarySearch(hashes, source.hash(token)) >= 0;
    }

    /** Tells whether a stretch of text is one of the words. */
    boolean contains(CharSequence word) {
        return Arrays.binarySearch(hashes, WordHash.of(word)) >= 0;
    }
}
