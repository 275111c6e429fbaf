package io.github.safeharbor.recognizers.names;

import static io.github.safeharbor.recognizers.names.NameScores.NEVER;

import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.lexicon.WordInfo;

/**
 * What a word says by itself: how much likelier it is as a name than as an ordinary word, and how it is written.
 *
 * <p>{@code maria} is a name even in a text without capitals, {@code Hope} inside a sentence is open, {@code will} needs
 * more than one cue. The lexicon grades the odds; a capital counts by how freely the text uses them.
 */
final class WordEvidence implements NameEvidence {

    /** Weights of the grades of {@link WordInfo#nameOdds}, the middle of each; the greatest is refined by bearers. */
    private static final int[] ODDS = {0, -80, -50, -30, -12, 3, 20, 40};

    private static final int UNKNOWN = 8;
    /** Listed as a name, however rare, and as nothing else. */
    private static final int RARE_NAME = 20;

    private static final int ORDINARY = -90;
    private static final int RARE_ORDINARY = -60;
    private static final int UNCOMMON_PER_GRADE = 10;
    private static final int LEAST_TOWN = 3;
    private static final int COMMON_BEARERS = 3;

    /** Words that mean something else unless a strong cue says otherwise: Georgia, April, Jordan. */
    private static final long MEANS_ELSE = WordInfo.STATE
            | WordInfo.COUNTRY
            | WordInfo.LANGUAGE
            | WordInfo.MONTH
            | WordInfo.WEEKDAY
            | WordInfo.DRUG
            | WordInfo.INSURER
            | WordInfo.MENTAL_HEALTH
            | WordInfo.INNOCENT;

    private static final int LONGEST_LICENCE = 7;

    @Override
    public void weigh(NameText text, NameScores scores) {
        for (int i = 0; i < text.count(); i++) {
            scores.prior(i, text.isWord(i) ? prior(text, i) : NEVER);
            if (WordInfo.place(text.info(i)) >= LEAST_TOWN) {
                scores.notePlace(i);
            }
        }
    }

    private static int prior(NameText text, int i) {
        long info = text.info(i);
        if (text.shape(i) == NameText.INITIAL) {
            return text.isHash(i, NameWords.I) ? -200 : -60; // joins a name beside it, else InitialsEvidence decides
        }
        if (text.is(i, NameCue.STOP)) {
            return NEVER;
        }
        int weight = info == 0 ? unknown(text, i) : word(info, text.length(i));
        weight += letterCase(text, i, WordInfo.has(info, WordInfo.DICTIONARY));
        if (WordInfo.has(info, MEANS_ELSE)) {
            boolean region = WordInfo.has(info, WordInfo.STATE | WordInfo.COUNTRY) && WordInfo.givenBearers(info) >= 4;
            boolean named = WordInfo.givenBearers(info) >= 5;
            weight -= WordInfo.has(info, WordInfo.DRUG | WordInfo.INSURER) ? named ? 45 : 90 : region ? 58 : 75;
        }
        if (WordInfo.has(info, WordInfo.DICTIONARY) && WordInfo.givenOdds(info) < 6 && text.isCaseless(i)) {
            weight -= 10; // rice, cook, foster: surnames, but here the words
        }
        if (text.is(i, NameCue.DOUBTFUL)) {
            weight -= 60;
        }
        if (text.is(i, NameCue.TITLE | NameCue.WEAK_TITLE)) {
            weight -= text.is(i, NameCue.TITLE) ? 200 : 40;
        }
        boolean capitals = text.shape(i) == NameText.UPPER;
        if (capitals && WordInfo.has(info, WordInfo.ACRONYM | WordInfo.STATE_ABBREVIATION)
                || capitals && (text.is(i, NameCue.CREDENTIAL) || isLicence(text, i))) {
            weight -= 60;
        }
        return weight;
    }

    /** "LCPAT", "LICSWs": the licences of fifty states are capitals behind an L, and none of them a word. */
    private static boolean isLicence(NameText text, int i) {
        return text.info(i) == 0
                && text.length(i) >= 3
                && text.length(i) <= LONGEST_LICENCE
                && text.source().charAt(text.start(i)) == 'L'
                && text.lineCase(i) != NameText.LineCase.UPPER;
    }

    /** The word alone, in tenths of the logarithm of the odds. */
    static int word(long info, int length) {
        int frequency = WordInfo.frequency(info);
        int given = weight(WordInfo.givenOdds(info), WordInfo.givenBearers(info), frequency);
        int surname = weight(WordInfo.surnameOdds(info), WordInfo.surnameBearers(info), frequency)
                - 4; // a lone word in a post is a given name first
        int weight = Math.max(given, surname);
        if (weight > ORDINARY - 10 && WordInfo.frequency(info) == 0 && !WordInfo.has(info, WordInfo.DICTIONARY)) {
            weight = Math.max(weight, WordInfo.givenOdds(info) > 0 ? RARE_NAME : UNKNOWN + 2);
        }
        if (weight > ORDINARY) {
            return length <= 2 ? weight - 15 : weight;
        }
        if (WordInfo.has(info, WordInfo.DICTIONARY) || WordInfo.frequency(info) > 0) {
            return WordInfo.frequency(info) >= 3 ? ORDINARY : RARE_ORDINARY;
        }
        return WordInfo.place(info) > 0 ? -15 : -4;
    }

    /** A word in no list is a rare name as likely as anything, unless it is formed like a term of medicine. */
    private static int unknown(NameText text, int i) {
        int length = text.length(i);
        if (length <= 3) {
            return UNKNOWN - 20;
        }
        int start = text.start(i);
        int end = text.end(i);
        return WordForm.isMedical(text.source(), start, end)
                        || text.shape(i) == NameText.CAPITALIZED && WordForm.isCompound(text.source(), start, end)
                ? RARE_ORDINARY
                : UNKNOWN;
    }

    private static int weight(int odds, int bearers, int frequency) {
        if (odds == 0) {
            return ORDINARY - 10;
        }
        // The greatest grade is open at the top; a word that is written in lower case now and then stays near its
        // bound.
        int above = Math.max(0, bearers - COMMON_BEARERS - Math.max(0, frequency - 1));
        return odds == 7 ? ODDS[7] + UNCOMMON_PER_GRADE * above : ODDS[odds];
    }

    private static int letterCase(NameText text, int i, boolean dictionary) {
        NameText.LineCase line = text.lineCase(i);
        byte shape = text.shape(i);
        if (shape == NameText.LOWER) {
            return text.isLowerCased()
                    ? dictionary ? -41 : -29
                    : (line == NameText.LineCase.LOWER ? -50 : -75) - (dictionary ? 25 : 0);
        }
        if (shape == NameText.UPPER) {
            if (line == NameText.LineCase.UPPER) {
                return dictionary ? -43 : -31;
            }
            return text.length(i) <= 4 ? -70 : -36;
        }
        if (line == NameText.LineCase.TITLE) {
            return text.startsSentence(i) ? -28 : -22;
        }
        if (text.startsSentence(i)) {
            return -21;
        }
        return text.isMark(i - 1, ":\"/") ? -15 : -4;
    }
}
