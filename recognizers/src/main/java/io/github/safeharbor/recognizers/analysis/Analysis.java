package io.github.safeharbor.recognizers.analysis;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.PhraseKind;
import io.github.safeharbor.recognizers.lexicon.Phrases;
import io.github.safeharbor.recognizers.lexicon.WordClasses;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;

/**
 * What is known about each token of one text: its lexicon classes, its cues, the phrases that begin at it.
 *
 * <p>All questions may be asked of any index; outside the text the answer is no. Computed once a text and shared by all
 * recognizers. Immutable, and safe for use by many threads.
 */
public final class Analysis {
    private final Text text;
    private final WordClasses words;
    private final long[] cues;

    /** Of the longest phrase that begins at each token the token behind, or the token itself; and the kinds of all that do. */
    private final int[] ends;

    private final int[] kinds;

    private Analysis(Text text) {
        this.text = text;
        words = WordClasses.of(text);
        cues = new long[text.tokenCount()];
        WordList table = CueTable.get();
        for (int i = 0; i < cues.length; i++) {
            if ((text.kind(i) & (TokenKind.LETTER | TokenKind.LABEL)) == TokenKind.LETTER) {
                cues[i] = table.bits(text.hash(i));
            }
        }
        ends = new int[cues.length];
        kinds = new int[cues.length];
        for (int i = 0; i < cues.length; i++) {
            ends[i] = words.has(i, WordInfo.STARTS_PHRASE) ? longest(i, -1) : i;
        }
    }

    /** Returns the analysis of a text, made at the first call. */
    public static Analysis of(Text text) {
        return text.derived(Analysis.class, Analysis::new);
    }

    /** Returns the cues of a word that is written in several tokens: bits of {@link NameCue} and {@link PlaceCue}. */
    public static long cuesOf(long wordHash) {
        return CueTable.get().bits(wordHash);
    }

    /** Returns what the lexicon knows about a token, to be read by {@link WordInfo}. */
    public long info(int token) {
        return words.info(token);
    }

    /** Tells whether the lexicon sets any of these flags of {@link WordInfo} for a token. */
    public boolean has(int token, long flags) {
        return (info(token) & flags) != 0;
    }

    /** Returns the cues of a token: bits of {@link NameCue} and {@link PlaceCue}. */
    public long cues(int token) {
        return token >= 0 && token < cues.length ? cues[token] : 0;
    }

    /** Tells whether a token is of any of these classes of cues. */
    public boolean is(int token, long classes) {
        return (cues(token) & classes) != 0;
    }

    /**
     * Returns the token behind the longest listed phrase of some kinds that begins at a token, or the token itself if none
     * does.
     *
     * <p>A hyphen, an apostrophe and the full stop of an abbreviation may stand inside; a phrase ends with its line,
     * but for a state's: "West" and "Virginia".
     *
     * @param kinds flags of {@link PhraseKind}, or -1 for all
     */
    public int phraseEnd(int first, int kinds) {
        if (first < 0 || first >= cues.length || (this.kinds[first] & kinds) == 0) {
            return first;
        }
        return kinds < 0 ? ends[first] : longest(first, kinds);
    }

    /** Walks over the phrases that begin at a token. */
    private int longest(int first, int wanted) {
        Phrases phrases = Phrases.get();
        long phrase = Phrases.start(text.hash(first));
        int kind = phrases.kind(phrase);
        int end = first;
        int possible = -1;
        for (int i = first + 1; i < cues.length && PhraseKind.has(kind, PhraseKind.CONTINUES); i++) {
            if (isInside(i)) {
                continue;
            }
            boolean broken = (text.kind(i) & TokenKind.LINE_START) != 0;
            if ((text.kind(i) & TokenKind.MARK) != 0 || broken && isBlankLine(i)) {
                break;
            }
            possible = broken ? PhraseKind.STATE : possible;
            phrase = Phrases.extend(phrase, text.hash(i));
            kind = phrases.kind(phrase);
            if (PhraseKind.isPhrase(kind)
                    && PhraseKind.has(kind, possible)
                    && (wanted < 0 || PhraseKind.has(kind, wanted))) {
                end = i + 1;
                kinds[first] |= kind;
            }
        }
        return end;
    }

    /** Returns what the phrase from a token to before another is, to be read by {@link PhraseKind}; zero if no entry is. */
    public int phraseKind(int first, int end) {
        if (end <= first) {
            return 0;
        }
        long phrase = Phrases.start(text.hash(first));
        for (int i = first + 1; i < end; i++) {
            if (!isInside(i)) {
                phrase = Phrases.extend(phrase, text.hash(i));
            }
        }
        return Phrases.get().kind(phrase);
    }

    /** Returns the token behind the city of several words that begins at a token, or the token itself if none does. */
    public int worldCityEnd(int first) {
        if (!is(first, PlaceCue.WORLD_FIRST)) {
            return first;
        }
        WordList table = CueTable.get();
        long phrase = Phrases.start(text.hash(first));
        int end = first;
        int words = 1;
        for (int i = first + 1; i < cues.length && words < Phrases.MAX_WORDS; i++) {
            if (!isInside(i)) {
                phrase = Phrases.extend(phrase, text.hash(i));
                words++;
                if ((table.bits(phrase) & PlaceCue.WORLD) != 0) {
                    end = i + 1;
                }
            }
        }
        return end;
    }

    /** Tells whether an empty line stands before a token. */
    private boolean isBlankLine(int i) {
        int lines = 0;
        for (int at = text.end(i - 1); at < text.start(i); at++) {
            lines += text.charAt(at) == '\n' ? 1 : 0;
        }
        return lines > 1;
    }

    /** Tells whether a mark may stand inside a phrase: "Port-au-Prince", "St. Paul"; "Lake. Mary" is two sentences. */
    private boolean isInside(int i) {
        if ((text.kind(i) & (TokenKind.MARK | TokenKind.SPACE_BEFORE)) != TokenKind.MARK) {
            return false;
        }
        return text.isMark(i, '-')
                || text.isMark(i, '\'')
                || text.isMark(i, '.') && text.end(i - 1) - text.start(i - 1) <= 3;
    }
}
