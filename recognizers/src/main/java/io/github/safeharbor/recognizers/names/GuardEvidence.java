package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognition.WordHash;
import io.github.safeharbor.recognizers.lexicon.WordInfo;

/**
 * What speaks against a name: the Beck scale, Grace Counseling, a Hamilton score, the Rogerian in the room.
 *
 * <p>Guards take away, they forbid nothing: a strong cue such as a title outweighs them.
 */
final class GuardEvidence implements NameEvidence {

    private static final long THE = WordHash.of("the");
    private static final long A = WordHash.of("a");
    private static final long AN = WordHash.of("an");

    @Override
    public void weigh(NameText text, NameScores scores) {
        for (int i = 0; i < text.count(); i++) {
            if (scores.score(i) > NameScores.NEVER / 2) {
                scores.subtract(i, against(text, scores, i));
            }
        }
    }

    private static int against(NameText text, NameScores scores, int i) {
        int against = 0;
        int next = afterPossessive(text, i + 1);
        boolean eponym = text.has(i, WordInfo.EPONYM);
        if (text.continues(next) && text.isWord(next)) {
            if (text.is(next, CueWords.HEAD) || text.has(next, WordInfo.FACILITY | WordInfo.STREET)) {
                against += eponym ? 80 : next > i + 1 && !text.isCapital(next) ? 0 : 30;
            } else if (text.isCapital(next) && text.isCapital(i) && isOrdinary(scores, next) && !text.is(next, CueWords.STOP)) {
                against += 20;
            }
        }
        if (text.isMark(next, '-') && text.isAttached(next) && text.isAttached(next + 1) && !text.isCapital(next + 1)
                && text.isCapital(i)) {
            against += text.isNumber(next + 1) ? 60 : 25; // Beck-II, Jung-inspired
        }
        if (text.isNumber(next) && text.isAttached(next)) {
            against += 60;
        }
        if (eponym) {
            against += 25;
        }
        if (text.continues(i)) {
            against += before(text, scores, i);
        }
        return against;
    }

    private static int before(NameText text, NameScores scores, int i) {
        if (text.isHash(i - 1, THE)) {
            return 30;
        }
        if (text.isHash(i - 1, A) && text.shape(i - 1) != NameText.INITIAL || text.isHash(i - 1, AN)) {
            return 35;
        }
        if (text.isCapital(i) && text.isCapital(i - 1) && isOrdinary(scores, i - 1) && !text.startsSentence(i - 1)
                && !text.is(i - 1, CueWords.STOP | CueWords.TITLE | CueWords.WEAK_TITLE | CueWords.RELATION | CueWords.CREDENTIAL)) {
            return 15;
        }
        return text.isMark(i - 1, '/') && text.isAttached(i) && text.isNumber(i - 2) ? 40 : 0;
    }

    private static boolean isOrdinary(NameScores scores, int i) {
        return scores.score(i) <= -70;
    }

    private static int afterPossessive(NameText text, int i) {
        return text.shape(i) == NameText.CLITIC ? i + 1 : i;
    }
}
