package io.github.safeharbor.recognizers.lexicon;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;

/**
 * What the {@link Lexicon} says about each token of one text: one look-up a word, shared by all recognizers.
 *
 * <p>Immutable once made; get it by {@link #of}.
 */
public final class WordClasses {
    private final long[] infos;

    private WordClasses(Text source) {
        Lexicon lexicon = Lexicon.get();
        infos = new long[source.tokenCount()];
        for (int i = 0; i < infos.length; i++) {
            if (TokenKind.isWord(source.kind(i))) {
                infos[i] = lexicon.info(source.hash(i));
            }
        }
    }

    /** Returns the word classes of a text, computed at the first call. */
    public static WordClasses of(Text source) {
        return source.derived(WordClasses.class, WordClasses::new);
    }

    /** Returns what is known about a token, to be read by {@link WordInfo}; zero if it is no word or nothing is known. */
    public long info(int token) {
        return token >= 0 && token < infos.length ? infos[token] : 0;
    }

    /** Tells whether any of these flags of {@link WordInfo} is set for a token. */
    public boolean has(int token, long flags) {
        return WordInfo.has(info(token), flags);
    }
}
