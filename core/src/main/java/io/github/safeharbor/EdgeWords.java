package io.github.safeharbor;

import static java.util.Objects.requireNonNull;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;
import java.util.Map;

/** What a word is at the edge of a finding: part of it or not. See {@code edge-words.txt}. */
enum EdgeWords {
    HEAD,
    SHORT_HEAD,
    UNIT,
    DIRECTION,
    LABEL,
    TITLE,
    CONNECTOR,
    PLACE_CUE,
    STATE,
    AMBIGUOUS,
    BOUND,
    CHAIN,
    ARTICLE,
    AFTER_SHOP,
    WARD_CUE,
    COUNT;

    private static final Map<EdgeWords, WordList> WORDS = WordResource.classes("edge-words.txt", EdgeWords.class);

    /** Tells whether a token is a word of this class; false beyond either end of the text. */
    boolean has(Text source, int token) {
        return token >= 0
                && token < source.tokenCount()
                && (source.kind(token) & (TokenKind.MARK | TokenKind.LABEL)) == 0
                && requireNonNull(WORDS.get(this)).contains(source.hash(token));
    }
}
