package io.github.safeharbor;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;
import java.util.Locale;

/** What a word is at the edge of a finding: part of it or not. See {@code edge-words.txt}. */
enum EdgeWords {
    HEAD(0),
    SHORT_HEAD(1),
    UNIT(2),
    DIRECTION(3),
    LABEL(4),
    TITLE(5),
    CONNECTOR(6),
    PLACE_CUE(7),
    STATE(8),
    AMBIGUOUS(9),
    BOUND(10),
    CHAIN(11),
    ARTICLE(12);

    private static final WordList WORDS = load();

    private final long bit;

    EdgeWords(int position) {
        bit = 1L << position;
    }

    /** Tells whether a token is a word of this class; false beyond either end of the text. */
    boolean has(Text source, int token) {
        return token >= 0
                && token < source.tokenCount()
                && (source.kind(token) & (TokenKind.MARK | TokenKind.LABEL)) == 0
                && (WORDS.bits(source.hash(token)) & bit) != 0;
    }

    private static WordList load() {
        WordList.Builder words = new WordList.Builder();
        for (String line : WordResource.lines("edge-words.txt")) {
            String[] fields = line.split(" ", -1);
            long bits = 0;
            for (int i = 1; i < fields.length; i++) {
                bits |= valueOf(fields[i].replace('-', '_').toUpperCase(Locale.ROOT)).bit;
            }
            words.add(WordHash.of(fields[0]), bits);
        }
        return words.build();
    }
}
