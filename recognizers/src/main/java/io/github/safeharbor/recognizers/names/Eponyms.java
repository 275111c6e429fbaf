package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.WordList;

/**
 * Names of tests, signs and illnesses: one or two surnames and a head noun in small letters, perhaps nouns between: the
 * Hale-Storr scale, a Varga pain chart.
 *
 * <p>Behind 's only what a person does not have as well: "Adair's sign", but "Ana's score". A given name before a noun is somebody
 * who gets it ("sent Ana the form"), so it counts only where the lexicon knows the eponym.
 */
final class Eponyms {
    private static final WordList HEADS = Cues.words("never.terms", "eponym.heads");
    private static final WordList OWNED_HEADS = Cues.words("eponym.owned-heads");
    private static final int MOST_BETWEEN = 2;
    private static final int MOST_JOINTS = 2;
    private static final long PERSON = NameCue.TITLE | NameCue.RELATION | NameCue.PERSON;
    private static final long NO_NOUN =
            NameCue.STOP | NameCue.VERB | NameCue.AUXILIARY | NameCue.CONTACT | NameCue.RELATION | NameCue.PLACE_SLOT;

    private Eponyms() {}

    /** Tells whether a unit belongs to such a name. */
    static boolean has(NameText text, int i) {
        if (text.shape(i) != NameText.CAPITALIZED || text.lineCase(i) == NameText.LineCase.TITLE) {
            return false;
        }
        int first = end(text, i, -1);
        int last = end(text, i, 1);
        int title = text.isMark(first - 1, '.') ? first - 2 : first - 1;
        if (text.continues(first) && text.is(title, PERSON)) {
            return false;
        }
        if (last - first == 2 * MOST_JOINTS && text.isMark(first + 1, '-') && text.isMark(last - 1, '-')) {
            return true; // three names with hyphens between
        }
        if (text.shape(last + 1) == NameText.CLITIC) {
            return isHead(text, last + 2, OWNED_HEADS);
        }
        boolean given = WordInfo.givenOdds(text.info(last)) >= 6
                && WordInfo.surnameOdds(text.info(last)) < 6
                && !text.has(last, WordInfo.EPONYM);
        if (given && first == last) {
            return false;
        }
        for (int head = last + 1; head <= last + 1 + MOST_BETWEEN && isNoun(text, head); head++) {
            if (isHead(text, head, HEADS)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the outermost capital that hyphens and "and" join to one, to one side. */
    private static int end(NameText text, int i, int step) {
        int at = i;
        for (int joints = 0; joints < MOST_JOINTS; joints++) {
            int joint = at + step;
            int other = joint + step;
            boolean hyphen = text.isMark(joint, '-') && text.isAttached(joint) && text.isAttached(joint + 1);
            boolean and = text.isHash(joint, NameWords.AND);
            if (!hyphen && !and || text.shape(other) != NameText.CAPITALIZED || !text.continues(Math.max(at, other))) {
                return at;
            }
            at = other;
        }
        return at;
    }

    private static boolean isNoun(NameText text, int i) {
        return text.continues(i) && text.shape(i) == NameText.LOWER && !text.is(i, NO_NOUN);
    }

    private static boolean isHead(NameText text, int i, WordList heads) {
        return text.continues(i) && text.shape(i) == NameText.LOWER && heads.contains(text.hash(i));
    }
}
