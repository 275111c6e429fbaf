package io.github.safeharbor.recognizers.dates;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import java.util.Arrays;

/** Words that guards look for beside a candidate, compared by hash: no string is made. Immutable. */
final class WordSet {
    private final long[] hashes;

    private WordSet(long[] hashes) {
        this.hashes = hashes;
    }

    /** Returns the set of these words, given in one string between blanks. */
    static WordSet of(String words) {
        return new WordSet(Arrays.stream(words.trim().split("\\s+"))
                .mapToLong(WordHash::of)
                .sorted()
                .toArray());
    }

    /** Tells whether the token is a word of the set; false beyond either end of the text. */
    boolean has(Text source, int token) {
        return token >= 0
                && token < source.tokenCount()
                && (source.kind(token) & (TokenKind.MARK | TokenKind.LABEL)) == 0
                && Arrays.binarySearch(hashes, source.hash(token)) >= 0;
    }
}
