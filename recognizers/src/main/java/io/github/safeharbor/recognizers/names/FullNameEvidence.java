package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.WordList;

/**
 * Words that make a full name together where neither is one alone: {@code [May Chen]}, {@code [Joost van Dalen]},
 * {@code [FROST, CARL]}, {@code [Verna Heavy Runner]}.
 */
final class FullNameEvidence implements NameEvidence {
    private static final String RULE = "name.neighbor";
    private static final int SURE = 2 * -NameScores.NEVER;
    private static final WordList LAST_OF_TWO = Cues.words("neighbor.last-of-two");
    private static final WordList NUMBERS = Cues.words("neighbor.numbers");
    private static final long NO_SURNAME =
            NameCue.STOP | NameCue.HEAD | NameCue.TITLE | NameCue.CREDENTIAL | NameCue.RELATION | NameCue.DOUBTFUL;
    private static final long NO_SURNAME_CLASS = WordInfo.MONTH
            | WordInfo.WEEKDAY
            | WordInfo.STATE
            | WordInfo.COUNTRY
            | WordInfo.LANGUAGE
            | WordInfo.INSURER
            | WordInfo.DRUG
            | WordInfo.CREDENTIAL
            | WordInfo.FACILITY
            | WordInfo.STREET
            | WordInfo.MENTAL_HEALTH
            | WordInfo.ROLE;

    @Override
    public void weigh(NameText text, NameScores scores) {
        for (int i = 0; i + 1 < text.count(); i++) {
            pair(text, scores, i);
            bridge(text, scores, i);
            comma(text, scores, i);
            initial(text, scores, i);
            ofWords(text, scores, i);
        }
    }

    /** A given name and a surname side by side carry each other, even if neither would stand alone. */
    private static void pair(NameText text, NameScores scores, int i) {
        if (!text.isWord(i)
                || !text.isWord(i + 1)
                || !text.continues(i + 1)
                || scores.isName(i) && scores.isName(i + 1)) {
            return;
        }
        boolean capital = text.isCapital(i) && text.isCapital(i + 1);
        if (!capital && !(text.isCaseless(i) && text.isCaseless(i + 1))) {
            return;
        }
        int given = WordInfo.givenOdds(text.info(i));
        int surname = WordInfo.surnameOdds(text.info(i + 1));
        if (capital && text.info(i) == 0 && (text.info(i + 1) == 0 || surname >= 6)) {
            scores.add(i, 14, RULE);
            scores.add(i + 1, 14, RULE);
            return;
        }
        if (capital && surname >= 6 && given >= 3 && text.has(i, WordInfo.MONTH)) {
            scores.add(i, 75, RULE); // May Chen
        }
        if (given >= 5 && (surname >= 4 || capital && text.info(i + 1) == 0) || capital && given >= 4 && surname >= 5) {
            scores.add(i, capital ? 18 : 12, RULE);
            scores.add(i + 1, capital ? 18 : 12, RULE);
        }
    }

    /** "Joost van Dalen", "Leo B. Tanaka": what stands between two capitals makes them one name. */
    private static void bridge(NameText text, NameScores scores, int i) {
        boolean initial = text.shape(i) == NameText.INITIAL;
        if (i == 0 || !initial && !text.is(i, NameCue.PARTICLE) && text.shape(i) != NameText.LOWER) {
            return;
        }
        if (text.length(i) == 1
                && text.isCaseless(i)
                && text.isCaseless(i - 1)
                && text.isCaseless(i + 1)
                && text.continues(i)
                && text.continues(i + 1)
                && WordInfo.givenOdds(text.info(i - 1)) >= 5
                && (WordInfo.surnameOdds(text.info(i + 1)) >= 5 || text.info(i + 1) == 0)) {
            scores.add(i - 1, 30, RULE);
            scores.add(i, 2 * -NameScores.NEVER, RULE);
            scores.add(i + 1, 30, RULE);
        }
        if (!initial && !text.is(i, NameCue.PARTICLE) || !text.continues(i) || !text.isCapital(i - 1)) {
            return;
        }
        int end = text.isMark(i + 1, '.') ? i + 2 : i + 1;
        if (text.is(end, NameCue.PARTICLE) && !initial) {
            end++;
        }
        if (text.isCapital(end) && text.continues(end) && scores.score(i - 1) > -60 && scores.score(end) > -60) {
            scores.add(i - 1, 22, RULE);
            scores.add(end, 22, RULE);
        } else if (initial && end == i + 2 && !text.isCapital(end)) {
            scores.add(i - 1, 25, RULE); // Odette R.
        }
    }

    /** "FROST, CARL M": family name first, in capitals or in a table. */
    private static void comma(NameText text, NameScores scores, int i) {
        if (text.isMark(i + 1, ',')
                && text.isWord(i)
                && text.continues(i + 1)
                && text.continues(i + 2)
                && (text.shape(i) == NameText.UPPER && text.shape(i + 2) == NameText.UPPER && text.length(i + 2) > 2
                        || text.startsLine(i) && text.isCapital(i) && text.isCapital(i + 2))
                && WordInfo.givenOdds(text.info(i + 2)) >= 5
                && (WordInfo.surnameBearers(text.info(i)) >= 2 || text.info(i) == 0)) {
            boolean upper = text.shape(i) == NameText.UPPER;
            scores.add(i, upper ? 55 : 15, RULE);
            scores.add(i + 2, upper ? 45 : 15, RULE);
            if (upper && text.shape(i + 3) == NameText.INITIAL && text.continues(i + 3)) {
                scores.add(i + 3, SURE, RULE);
            }
        }
    }

    /** "BRASK, T is on the list": a surname in capitals and an initial, in a line that has small letters. */
    private static void initial(NameText text, NameScores scores, int i) {
        if (text.shape(i) == NameText.UPPER
                && text.length(i) > 3
                && !text.isCaseless(i)
                && text.isMark(i + 1, ',')
                && text.shape(i + 2) == NameText.INITIAL
                && text.continues(i + 2)
                && !text.isMark(i + 3, ",/&")
                && !text.has(i, WordInfo.ACRONYM | WordInfo.INNOCENT | NO_SURNAME_CLASS)
                && (!text.has(i, WordInfo.DICTIONARY) || WordInfo.surnameOdds(text.info(i)) >= 5)) {
            scores.add(i, SURE, RULE);
            scores.add(i + 2, SURE, RULE);
        }
    }

    /** "Verna Heavy Runner", "Dale Yellowtail": words with capitals behind a given name are its surname. */
    private static void ofWords(NameText text, NameScores scores, int given) {
        if (WordInfo.givenOdds(text.info(given)) < 5
                || !text.isCapital(given) && !text.isCaseless(given)
                || text.has(given, WordInfo.DICTIONARY) && !scores.isName(given)) {
            return;
        }
        boolean sure = WordInfo.givenOdds(text.info(given)) >= 6
                && text.is(given - 1, NameCue.RELATION | NameCue.PERSON | NameCue.TITLE);
        int first = given + 1;
        int second = given + 2;
        if (scores.score(first) <= NameScores.HOPELESS
                && text.shape(first) == NameText.CAPITALIZED
                && !NUMBERS.contains(text.hash(first))) {
            return; // the phrase of a payer behind a town, in a table
        }
        boolean two = isSurnameWord(text, first, true) && isSurnameWord(text, second, false);
        if (two
                && (LAST_OF_TWO.contains(text.hash(second))
                        || (sure || isNothingElse(text, given)) && isPlain(text, given, second))) {
            scores.add(first, SURE, RULE);
            scores.add(second, SURE, RULE);
        } else if (sure && isSurnameWord(text, first, false) && isPlain(text, given, first)) {
            scores.add(first, SURE, RULE);
        }
    }

    /** A given name that is no town, eponym or word of the language. */
    private static boolean isNothingElse(NameText text, int given) {
        return WordInfo.givenOdds(text.info(given)) == 7
                && WordInfo.place(text.info(given)) == 0
                && !text.has(given, WordInfo.EPONYM | WordInfo.DICTIONARY | WordInfo.INNOCENT);
    }

    /** A word written as the given name is; a number counts in "Two Bulls". */
    private static boolean isSurnameWord(NameText text, int i, boolean number) {
        return text.isWord(i)
                && text.continues(i)
                && (text.shape(i) == NameText.CAPITALIZED && text.lineCase(i) == NameText.LineCase.NORMAL
                        || text.isCaseless(i) && !text.is(i, NameCue.VERB | NameCue.CONTACT | NameCue.AUXILIARY))
                && (!text.is(i, NO_SURNAME) || number && NUMBERS.contains(text.hash(i)))
                && !text.has(i, NO_SURNAME_CLASS);
    }

    /** With capitals, inside a sentence, the name's last word: no label, no title of a work goes on behind it. */
    private static boolean isPlain(NameText text, int given, int last) {
        return text.shape(given) == NameText.CAPITALIZED
                && text.shape(last) == NameText.CAPITALIZED
                && !text.isCapital(given - 1)
                && !text.isMark(last + 1, ":")
                && !(text.continues(last + 1) && text.isCapital(last + 1))
                && text.has(last, WordInfo.DICTIONARY | WordInfo.INNOCENT);
    }
}
