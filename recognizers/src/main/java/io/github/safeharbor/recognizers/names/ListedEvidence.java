package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;

/**
 * States, countries, peoples and insurers that are given names as well, among their like: {@code Florida, Virginia or Utah},
 * {@code BCBS, Oscar and Magellan}, {@code Karen and Lakota}. A state also where a place stands: {@code across Georgia},
 * {@code Clarkston, Georgia}.
 */
final class ListedEvidence implements NameEvidence {
    private static final int SURE = 150;
    private static final long REGION = WordInfo.STATE | WordInfo.COUNTRY;
    private static final WordList SPEAKS = Cues.words("listed.speaks");
    private static final long OR = WordHash.of("or");
    private static final long[] DIRECTIONS = {
        WordHash.of("north"), WordHash.of("south"), WordHash.of("west"), WordHash.of("east")
    };

    @Override
    public void weigh(NameText text, NameScores scores) {
        for (int i = 0; i < text.count(); i++) {
            if (text.has(i, REGION | WordInfo.INSURER | WordInfo.LANGUAGE)
                    && (text.isCapital(i) || text.isCaseless(i))
                    && (isListed(text, i, 1) || isListed(text, i, -1) || isBehindPlace(text, i) || isSpoken(text, i))) {
                scores.subtract(i, SURE);
            }
        }
    }

    /** Another of the same kind beside it, with a comma, "and" or "or" between. */
    private static boolean isListed(NameText text, int i, int step) {
        int between = i + step;
        if (!text.isMark(between, ",/&") && !text.isHash(between, NameWords.AND) && !text.isHash(between, OR)) {
            return false;
        }
        int other = between + step;
        if (text.isMark(between, ',') && (text.isHash(other, NameWords.AND) || text.isHash(other, OR))) {
            other += step;
        }
        if (text.has(i, REGION)) {
            boolean abbreviation = text.has(other, WordInfo.STATE_ABBREVIATION) && text.shape(other) == NameText.UPPER;
            return text.isCapital(other) && (text.has(other, REGION) || abbreviation || isDirection(text, other));
        }
        long kind = text.has(i, WordInfo.INSURER) ? WordInfo.INSURER : WordInfo.LANGUAGE;
        return text.isWord(other) && text.has(other, kind);
    }

    private static boolean isSpoken(NameText text, int i) {
        return text.has(i, WordInfo.LANGUAGE) && text.continues(i) && SPEAKS.contains(text.hash(i - 1));
    }

    private static boolean isBehindPlace(NameText text, int i) {
        if (!text.continues(i) || !text.has(i, REGION)) {
            return false;
        }
        if (text.isMark(i - 1, ',')) {
            return WordInfo.place(text.info(i - 2)) >= 1
                    && text.isCapital(i - 2)
                    && WordInfo.givenOdds(text.info(i - 2)) < 6;
        }
        return text.is(i - 1, NameCue.PLACE_SLOT);
    }

    private static boolean isDirection(NameText text, int i) {
        for (long each : DIRECTIONS) {
            if (text.isHash(i, each)) {
                return true;
            }
        }
        return false;
    }
}
