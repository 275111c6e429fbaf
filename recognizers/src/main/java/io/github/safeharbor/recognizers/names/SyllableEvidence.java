package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.WordList;

/**
 * Given names of two syllables, romanised: {@code [Ji-won]}, {@code [Xiao-Ming] Zhao}, {@code [Bao Chau] Nguyen}, {@code [Pa Nhia]}.
 *
 * <p>A syllable alone is a word of English as often as not (do, an, long), so both have to be in the list of one language, and
 * a hyphen or a surname has to join them. Of two ordinary words a hyphen without capitals makes no name: in-an, no-go.
 */
final class SyllableEvidence implements NameEvidence {
    private static final String RULE = "name.syllables";
    private static final int HYPHENED = 160;
    private static final int LEAST_SURNAME = 5;
    private static final String[] LANGUAGES = {"hmong", "korean", "chinese", "vietnamese"};
    private static final long HMONG = 1;

    /** The syllables, with a bit for each language. */
    private static final WordList SYLLABLES = syllables();

    private static WordList syllables() {
        WordList.Builder builder = new WordList.Builder();
        for (int i = 0; i < LANGUAGES.length; i++) {
            Cues.addTo(builder, "syllable." + LANGUAGES[i], HMONG << i);
        }
        return builder.build();
    }

    @Override
    public void weigh(NameText text, NameScores scores) {
        for (int i = 0; i + 1 < text.count(); i++) {
            if (!text.isWord(i) || !text.isCapital(i) && !text.isCaseless(i)) {
                continue;
            }
            boolean hyphen = text.isMark(i + 1, '-') && text.isAttached(i + 1) && text.isAttached(i + 2);
            int second = hyphen ? i + 2 : i + 1;
            if (text.isWord(second) && text.continues(second) && isPair(text.hash(i), text.hash(second))) {
                boolean capital = text.shape(i) == NameText.CAPITALIZED
                        && text.lineCase(i) != NameText.LineCase.TITLE
                        && !(text.startsSentence(i) && text.is(i, NameCue.STOP));
                if (hyphen ? isHyphened(text, i, second, capital) : isSpaced(text, i, second, capital)) {
                    scores.add(i, HYPHENED - Math.min(0, scores.score(i)), RULE);
                    scores.add(second, HYPHENED - Math.min(0, scores.score(second)), RULE);
                }
            }
        }
    }

    /** "Ji-won", "Kyung-mi" with a capital; without, one of the two has to be no word of the language. */
    private static boolean isHyphened(NameText text, int first, int second, boolean capital) {
        if (text.isMark(second + 1, '-') || text.isMark(first - 1, '-') || text.hash(first) == text.hash(second)) {
            return false; // a nickname such as Bo-Bo is no pair of syllables
        }
        return capital || hasSurname(text, first, second) || !isWord(text, first) || !isWord(text, second);
    }

    private static boolean isSpaced(NameText text, int first, int second, boolean capital) {
        boolean words = isWord(text, first) && isWord(text, second);
        boolean both = isHmong(text.hash(first)) && isHmong(text.hash(second));
        return (both || hasSurname(text, first, second))
                && (capital ? text.shape(second) == NameText.CAPITALIZED : text.isCaseless(first) && !words);
    }

    private static boolean hasSurname(NameText text, int first, int second) {
        return isSurname(text, first - 1) && text.continues(first) || isSurname(text, second + 1);
    }

    private static boolean isWord(NameText text, int i) {
        return text.is(i, NameCue.STOP)
                || text.has(i, WordInfo.DICTIONARY | WordInfo.ACRONYM) && WordInfo.givenOdds(text.info(i)) < 6;
    }

    private static boolean isSurname(NameText text, int i) {
        return text.isWord(i)
                && text.continues(i)
                && (text.isCapital(i) || text.isCaseless(i))
                && (WordInfo.surnameOdds(text.info(i)) >= LEAST_SURNAME || isHmong(text.hash(i)));
    }

    private static boolean isPair(long first, long second) {
        long languages = SYLLABLES.bits(first);
        return languages != 0 && (languages & SYLLABLES.bits(second)) != 0;
    }

    private static boolean isHmong(long hash) {
        return (SYLLABLES.bits(hash) & HMONG) != 0;
    }
}
