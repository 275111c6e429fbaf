package io.github.safeharbor.recognizers.places;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.analysis.Analysis;
import io.github.safeharbor.recognizers.analysis.PlaceCue;
import io.github.safeharbor.recognizers.lexicon.PhraseKind;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.TokenKind;

/**
 * One text as the recognizers of places see it: each token with its cues, its word class and what its case is worth.
 *
 * <p>All questions may be asked of any index; outside the text the answer is no.
 */
final class PlaceText {
    /** Words that are no town by themselves, whatever the gazetteer holds. */
    private static final long NO_PLACE = WordInfo.STATE
            | WordInfo.COUNTRY
            | WordInfo.MONTH
            | WordInfo.WEEKDAY
            | WordInfo.LANGUAGE
            | WordInfo.DRUG
            | WordInfo.TITLE
            | WordInfo.ROLE
            | WordInfo.INSURER
            | WordInfo.ACRONYM
            | WordInfo.CREDENTIAL
            | WordInfo.STATE_ABBREVIATION
            | WordInfo.INNOCENT;

    private static final long SHARED = WordInfo.LANGUAGE | WordInfo.INSURER;

    final Text source;
    final int count;
    private final Analysis analysis;
    private final boolean caseless;
    private final boolean shouted;
    private int phraseKind;

    private PlaceText(Text source, Analysis analysis, Case written) {
        this.source = source;
        this.count = source.tokenCount();
        this.analysis = analysis;
        this.caseless = written.lower || written.shouted;
        this.shouted = written.shouted;
    }

    static PlaceText of(Text source) {
        return new PlaceText(source, Analysis.of(source), source.derived(Case.class, Case::new));
    }

    /** How the whole text is written. */
    private static final class Case {
        final boolean lower;
        final boolean shouted;

        private Case(Text source) {
            int letters = 0;
            int capitals = 0;
            int uppers = 0;
            for (int i = 0; i < source.tokenCount(); i++) {
                int kind = source.kind(i);
                if ((kind & (TokenKind.LETTER | TokenKind.LABEL)) == TokenKind.LETTER
                        && source.end(i) - source.start(i) > 1) {
                    letters++;
                    capitals += (kind & TokenKind.CAPITALIZED) != 0 ? 1 : 0;
                    uppers += (kind & (TokenKind.UPPER | TokenKind.LOWER)) == TokenKind.UPPER ? 1 : 0;
                }
            }
            lower = capitals * 20 < letters;
            shouted = uppers * 10 > letters * 6;
        }
    }

    long info(int i) {
        return analysis.info(i);
    }

    boolean has(int i, long flags) {
        return analysis.has(i, flags);
    }

    boolean cue(int i, long classes) {
        return analysis.is(i, classes);
    }

    boolean mark(int i, char mark) {
        return source.isMark(i, mark);
    }

    int kind(int i) {
        return i >= 0 && i < count ? source.kind(i) : 0;
    }

    boolean word(int i) {
        return TokenKind.isWord(kind(i));
    }

    boolean number(int i) {
        return TokenKind.isNumber(kind(i));
    }

    int length(int i) {
        return i >= 0 && i < count ? source.end(i) - source.start(i) : 0;
    }

    /** Tells whether the token stands directly behind the one before it. */
    boolean joined(int i) {
        return i > 0 && i < count && (source.kind(i) & TokenKind.SPACE_BEFORE) == 0;
    }

    boolean lineStart(int i) {
        return i >= count || (kind(i) & TokenKind.LINE_START) != 0;
    }

    boolean sentenceStart(int i) {
        return i >= count || (kind(i) & TokenKind.SENTENCE_START) != 0;
    }

    /** Tells whether case says nothing here: the text is all lower or all upper case. */
    boolean caseless() {
        return caseless;
    }

    /** Tells whether the token is written in capitals alone, of two letters or more. */
    boolean upper(int i) {
        return (kind(i) & (TokenKind.UPPER | TokenKind.LOWER)) == TokenKind.UPPER && length(i) > 1;
    }

    boolean capital(int i) {
        return (kind(i) & (TokenKind.CAPITALIZED | TokenKind.LABEL)) == TokenKind.CAPITALIZED;
    }

    /** Tells whether a capital means a name here: not in a text without case, not in a shouted run of words. */
    boolean proper(int i) {
        return capital(i) && !caseless && !(upper(i) && (upper(i + 1) || upper(i - 1)) && length(i) > 2);
    }

    /** Tells whether the word may be part of a name as it is written: with a capital, or in a text without case. */
    boolean nameLike(int i) {
        return word(i) && (capital(i) || caseless) && !cue(i, PlaceCue.FUNCTION);
    }

    int frequency(int i) {
        return WordInfo.frequency(info(i));
    }

    /** Tells whether the word is a common one in lower case. */
    boolean ordinary(int i) {
        long info = info(i);
        return WordInfo.has(info, WordInfo.DICTIONARY) && WordInfo.frequency(info) >= 3
                || WordInfo.frequency(info) >= 4;
    }

    /** Returns the place grade of the single word, 0 if it is better taken for something else. */
    int grade(int i) {
        long info = info(i);
        if (cue(i, PlaceCue.FUNCTION | PlaceCue.PROVINCE) || WordInfo.has(info, NO_PLACE) && !cue(i, PlaceCue.WORLD)) {
            return 0;
        }
        return Math.max(WordInfo.place(info), cue(i, PlaceCue.WORLD) ? 4 : 0);
    }

    /** Returns the grade of a town that shares its name with a people or an insurer: Pueblo, Meridian. */
    int sharedGrade(int i) {
        return has(i, NO_PLACE & ~SHARED) ? 0 : WordInfo.place(info(i));
    }

    /** Tells whether many persons bear this name, so that the place needs evidence. */
    boolean personName(int i) {
        long info = info(i);
        return WordInfo.givenBearers(info) >= 4 && WordInfo.givenOdds(info) >= 5
                || WordInfo.surnameBearers(info) >= 4 && WordInfo.surnameOdds(info) >= 5;
    }

    /**
     * Tells whether a state or its abbreviation stands here. Abbreviations that are words (in, or, me) or degrees
     * count in capitals only; in lower-case texts only the others do.
     */
    boolean state(int i) {
        if (has(i, WordInfo.STATE)) {
            return capital(i) || caseless;
        }
        if (cue(i, PlaceCue.PROVINCE)) {
            return length(i) > 2 ? capital(i) || caseless : upper(i);
        }
        if (!has(i, WordInfo.STATE_ABBREVIATION)) {
            return has(i + 1, WordInfo.STATE | WordInfo.STATE_ABBREVIATION) && stateOfTwoWords(i);
        }
        if (length(i) > 2) {
            return capital(i);
        }
        return upper(i) || caseless && !shouted && !has(i, WordInfo.DICTIONARY) && !cue(i, PlaceCue.FUNCTION);
    }

    /** Returns the token after the state that begins here. */
    int afterState(int i) {
        return stateOfTwoWords(i) ? i + 2 : mark(i + 1, '.') && joined(i + 1) && length(i) <= 4 ? i + 2 : i + 1;
    }

    boolean stateOfTwoWords(int i) {
        return i + 1 < count
                && PhraseKind.has(analysis.phraseKind(i, i + 2), PhraseKind.STATE)
                && (capital(i) || caseless);
    }

    /** Tells whether a country of one or two words begins here. */
    boolean country(int i) {
        return has(i, WordInfo.COUNTRY) && (capital(i) || caseless)
                || phraseEnd(i) > i && phraseHas(PhraseKind.COUNTRY);
    }

    /** Returns the token after the longest listed phrase that begins here, or the token itself if none does. */
    int phraseEnd(int first) {
        return phraseEnd(first, -1);
    }

    /** Returns the token after the longest phrase of one of these kinds that begins here, or the token itself. */
    int phraseEnd(int first, int kinds) {
        int end = analysis.phraseEnd(first, kinds);
        phraseKind = analysis.phraseKind(first, end);
        return end;
    }

    int worldCityEnd(int first) {
        return analysis.worldCityEnd(first);
    }

    /** Tells whether the phrase found last is of one of these kinds. */
    boolean phraseHas(int kinds) {
        return PhraseKind.has(phraseKind, kinds);
    }

    /** Returns the place grade of the phrase found last. */
    int phraseGrade() {
        return Math.max(PhraseKind.place(phraseKind), PhraseKind.has(phraseKind, PhraseKind.NEIGHBORHOOD) ? 4 : 0);
    }

    /** Tells whether the words in the tokens are all ones that a heading or a practice might use. */
    boolean allCues(int from, int to, long bits) {
        for (int i = from; i < to; i++) {
            if (word(i) && !cue(i, bits)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the words are names of states and countries alone. */
    boolean allStates(int from, int to) {
        for (int i = from; i < to; i++) {
            if (word(i) && !has(i, WordInfo.STATE | WordInfo.COUNTRY | WordInfo.STATE_ABBREVIATION)) {
                return false;
            }
        }
        return true;
    }

    Finding finding(int from, int to, Confidence confidence, String rule) {
        Span span = source.span(from, to - 1);
        return new Finding(span, IdentifierCategory.GEO, confidence, rule);
    }

    /** Returns the finding of a ZIP code. */
    Finding zip(int from, int to, Confidence confidence, String rule) {
        return finding(from, to, confidence, rule).withMeaning(Finding.Meaning.ZIP);
    }
}
