package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.lexicon.WordInfo;

/**
 * Authors of therapies and tests, who identify nobody: {@code Linehan's DBT}, {@code the Schwartz model},
 * {@code Protocol (Barlow)}, {@code Miller and Rollnick}.
 *
 * <p>Many bear a common surname, so one alone is an author only beside the work; of two in a text each confirms the other.
 */
final class AuthorEvidence implements NameEvidence {
    private static final int SURE = 150;
    private static final int LIKELY = 55;

    /** From an author in the possessive to what is his: "Linehan's two-week DBT course". */
    private static final int MOST_BETWEEN = 4;

    @Override
    public void weigh(NameText text, NameScores scores) {
        int authors = 0;
        for (int i = 0; i < text.count(); i++) {
            authors += isAuthor(text, i) && isRare(text, i) ? 1 : 0;
        }
        for (int i = 0; i < text.count(); i++) {
            if (isAuthor(text, i)) {
                boolean beside = isBesideWork(text, i) || isInParentheses(text, i) || isPair(text, i);
                scores.subtract(i, beside ? SURE : authors >= 2 ? LIKELY : 0);
            }
        }
    }

    /** A surname alone: with a given name or a title before it, it is somebody's. */
    private static boolean isAuthor(NameText text, int i) {
        if (!text.is(i, NameCue.AUTHOR) || !text.isCapital(i) && !text.isCaseless(i)) {
            return false;
        }
        boolean beside = text.continues(i) && text.isWord(i - 1) && !text.startsSentence(i);
        return !(beside
                && (text.is(i - 1, NameCue.TITLE)
                        || text.isCapital(i - 1)
                                && !text.is(i - 1, NameCue.STOP | NameCue.THEORY | NameCue.AUTHOR)
                                && WordInfo.givenOdds(text.info(i - 1)) >= 5));
    }

    /** Known for the work rather than borne by many. */
    private static boolean isRare(NameText text, int i) {
        return text.has(i, WordInfo.EPONYM) || WordInfo.surnameBearers(text.info(i)) <= 3;
    }

    private static boolean isBesideWork(NameText text, int i) {
        int next = i + 1;
        boolean owns = text.shape(next) == NameText.CLITIC;
        int most = owns ? next + 1 + MOST_BETWEEN : next + 1;
        for (int k = owns ? next + 1 : next; k < most && text.continues(k) && !text.isMark(k, ",;:"); k++) {
            if (isWork(text, k)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWork(NameText text, int i) {
        return text.is(i, NameCue.THEORY)
                || text.has(i, WordInfo.MENTAL_HEALTH) && text.isWord(i)
                || text.has(i, WordInfo.ACRONYM) && text.shape(i) == NameText.UPPER;
    }

    /** "(Linehan)", "(Miller and Rollnick, 2013)". */
    private static boolean isInParentheses(NameText text, int i) {
        return text.isMark(i - 1, '(') && (text.isMark(i + 1, "),;&") || text.isHash(i + 1, NameWords.AND));
    }

    /** "Miller and Rollnick", "Hayes and ACT". */
    private static boolean isPair(NameText text, int i) {
        return isJoined(text, i, 1) || isJoined(text, i, -1);
    }

    private static boolean isJoined(NameText text, int i, int step) {
        int other = i + 2 * step;
        return (text.isHash(i + step, NameWords.AND) || text.isMark(i + step, "&,/"))
                && text.continues(Math.max(i, other))
                && (text.is(other, NameCue.AUTHOR) && (isRare(text, i) || isRare(text, other)) || isWork(text, other));
    }
}
