package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.WordList;

/** Initials that sign: {@code Thanks, [KB]}, {@code TIA! -[jm]}, {@code Talk soon, [D]}, a last line {@code [rk]}. */
final class SignedInitialsEvidence implements NameEvidence {

    private static final String RULE = "name.initials";
    private static final int SURE = 300;

    /** From a closing to the initials: "Thanks so much in advance everybody - RS". */
    private static final int MOST_BETWEEN = 7;

    private static final WordList CLOSINGS = Cues.words("signed.closings");
    private static final WordList BETWEEN = Cues.words("signed.between");

    /** Letters that are words, grades and answers. */
    private static final WordList LETTERS = Cues.words("signed.letters");

    /** Other short words that end a message. */
    private static final WordList NO_INITIALS = Cues.words("signed.no-initials");

    @Override
    public void weigh(NameText text, NameScores scores) {
        int last = text.count() - 1;
        while (last > 0 && !text.isWord(last) && !text.isNumber(last) && !text.isLabel(last)) {
            last--;
        }
        for (int i = 1; i <= last; i++) {
            if (text.isWord(i) && endsLine(text, i) && isInitials(text, i)) {
                boolean capitals = text.shape(i) == NameText.UPPER && !text.isCaseless(i);
                boolean listed = text.has(i, WordInfo.ACRONYM | WordInfo.STATE_ABBREVIATION)
                        || text.has(i, WordInfo.DICTIONARY) && !(capitals && text.length(i) == 2);
                if (isAfterClosing(text, i) || !(listed && text.length(i) > 1) && isApart(text, i, i == last)) {
                    scores.add(i, SURE, RULE);
                }
            }
        }
    }

    private static boolean endsLine(NameText text, int i) {
        return text.endsLine(i) || text.isMark(i + 1, '.') && text.endsLine(i + 1);
    }

    private static boolean isInitials(NameText text, int i) {
        int length = text.length(i);
        boolean letters = length == 1 || text.shape(i) == NameText.UPPER || text.shape(i) == NameText.LOWER;
        boolean word = text.has(i, WordInfo.DICTIONARY) && text.shape(i) == NameText.LOWER && hasVowel(text, i);
        return length <= 3
                && letters
                && !word
                && !(length == 3 && text.has(i, WordInfo.ACRONYM))
                && !text.is(i, NameCue.CREDENTIAL | NameCue.TITLE)
                && !NO_INITIALS.contains(text.hash(i))
                && !InitialsEvidence.ABBREVIATIONS.contains(text.hash(i));
    }

    private static boolean hasVowel(NameText text, int i) {
        for (int at = text.start(i); at < text.end(i); at++) {
            if ("aeiouy".indexOf(text.source().charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Behind a dash, or alone in the last line or sentence of a text. */
    private static boolean isApart(NameText text, int i, boolean last) {
        if (text.isMark(i - 1, "-~")) {
            boolean opens = text.startsLine(i - 1) || !text.isAttached(i - 1) || text.isMark(i - 2, "-!.>");
            return opens && (last || text.startsLine(i - 1) || text.isMark(i - 2, '>'));
        }
        boolean capital = text.shape(i) == NameText.UPPER && !text.isCaseless(i);
        boolean alone = text.startsLine(i) || capital && text.startsSentence(i) && text.isMark(i - 1, ".!?");
        boolean quoted = text.isMark(i - 1, '>') && text.startsLine(i - 1);
        return last
                && (alone || quoted)
                && (text.length(i) > 1 || text.isCapital(i) && !LETTERS.contains(text.hash(i)));
    }

    private static boolean isAfterClosing(NameText text, int i) {
        int least = Math.max(0, i - MOST_BETWEEN);
        boolean marked = text.length(i) > 1 && text.shape(i) == NameText.UPPER;
        for (int k = i - 1; k >= least; k--) {
            marked |= !text.isWord(k) || text.startsLine(k + 1);
            if (text.is(k, NameCue.CLOSING) || text.isWord(k) && CLOSINGS.contains(text.hash(k))) {
                return marked;
            }
            if (text.isWord(k) ? !BETWEEN.contains(text.hash(k)) : !text.isMark(k, ",!.-")) {
                return false;
            }
        }
        return false;
    }
}
