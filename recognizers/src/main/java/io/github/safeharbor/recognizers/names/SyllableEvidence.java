package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.WordList;

/**
 * Given names of two syllables, romanised: {@code [Ji-won]}, {@code [Xiao-Ming] Zhao}, {@code [Bao Chau] Nguyen}.
 *
 * <p>A syllable alone is a word of English as often as not (do, an, long), so both have to be in the list of one language, and
 * a hyphen or a surname has to join them.
 */
final class SyllableEvidence implements NameEvidence {
    private static final String RULE = "name.syllables";
    private static final int HYPHENED = 160;
    private static final int LEAST_SURNAME = 5;
    private static final WordList KOREAN = Cues.words("syllable.korean");
    private static final WordList CHINESE = Cues.words("syllable.chinese");
    private static final WordList VIETNAMESE = Cues.words("syllable.vietnamese");

    @Override
    public void weigh(NameText text, NameScores scores) {
        for (int i = 0; i + 1 < text.count(); i++) {
            if (!text.isWord(i) || text.is(i, NameCue.STOP) || !text.isCapital(i) && !text.isCaseless(i)) {
                continue;
            }
            boolean hyphen = text.isMark(i + 1, '-') && text.isAttached(i + 1) && text.isAttached(i + 2);
            int second = hyphen ? i + 2 : i + 1;
            if (text.isWord(second) && text.continues(second) && isPair(text.hash(i), text.hash(second))) {
                weigh(text, scores, i, second, hyphen);
            }
        }
    }

    private static void weigh(NameText text, NameScores scores, int first, int second, boolean hyphen) {
        boolean written = text.shape(first) == NameText.CAPITALIZED
                && (hyphen || text.shape(second) == NameText.CAPITALIZED)
                && text.hash(first) != text.hash(second);
        boolean surname = isSurname(text, first - 1) && text.continues(first) || isSurname(text, second + 1);
        if (!(hyphen && written || surname && (written || hyphen))) {
            return;
        }
        scores.add(first, HYPHENED, RULE);
        scores.add(second, -NameScores.NEVER + HYPHENED, RULE);
    }

    private static boolean isSurname(NameText text, int i) {
        return text.isWord(i)
                && text.continues(i)
                && (text.isCapital(i) || text.isCaseless(i))
                && WordInfo.surnameOdds(text.info(i)) >= LEAST_SURNAME;
    }

    private static boolean isPair(long first, long second) {
        return KOREAN.contains(first) && KOREAN.contains(second)
                || CHINESE.contains(first) && CHINESE.contains(second)
                || VIETNAMESE.contains(first) && VIETNAMESE.contains(second);
    }
}
