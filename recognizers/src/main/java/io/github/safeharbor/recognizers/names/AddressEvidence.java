package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.lexicon.WordInfo;

/**
 * Persons who are spoken to: {@code Dear [Ana],}, {@code hi [bo]!}, {@code thanks [Cy]}, {@code [Lucinda], if you ...}.
 */
final class AddressEvidence implements NameEvidence {

    private static final String RULE = "name.addressed";

    @Override
    public void weigh(NameText text, NameScores scores) {
        for (int i = 0; i < text.count(); i++) {
            if (text.is(i, NameCue.GREETING)) {
                int name = text.isMark(i + 1, ",!") || text.isHash(i + 1, NameWords.YOU) ? i + 2 : i + 1;
                name = text.isMark(name, ",!") ? name + 1 : name;
                if (text.isWord(name) && text.continues(name)) {
                    boolean ends = text.endsLine(name) || text.isMark(name + 1, ",!.:-");
                    scores.add(name, (text.isCapital(name) ? 25 : 15) + (ends ? 10 : 0), RULE);
                    if (ends && text.isCapital(name) && !text.isCaseless(name) && isGiven(text, name)) {
                        scores.add(name, 45, RULE); // "Thanks Will, do you have openings?"
                    }
                }
            } else if (text.isMark(i + 1, ',')
                    && (text.startsSentence(i) || text.isMark(i - 1, "(>"))
                    && (text.isCapital(i) || text.isCaseless(i))
                    && isAddress(text, i + 2)) {
                boolean own = text.startsLine(i) && text.isCapital(i) && !text.is(i, NameCue.DOUBTFUL | NameCue.STOP);
                scores.add(i, own && isGiven(text, i) ? 80 : 22, RULE); // "Dot, can you look at this?"
            } else if (text.isMark(i + 1, ',')
                    && text.startsLine(i)
                    && text.isCapital(i)
                    && text.shape(i + 2) == NameText.LOWER
                    && !text.has(i, WordInfo.DICTIONARY)
                    && WordInfo.place(text.info(i)) < 3) {
                scores.add(i, 20, RULE); // "Ada, per our chat"
            }
        }
    }

    private static boolean isGiven(NameText text, int unit) {
        return WordInfo.givenBearers(text.info(unit)) > 0 && !text.has(unit, WordInfo.STATE | WordInfo.COUNTRY);
    }

    private static boolean isAddress(NameText text, int unit) {
        if (!text.continues(unit)) {
            return false;
        }
        for (long each : NameWords.AFTER_VOCATIVE) {
            if (text.isHash(unit, each)) {
                return true;
            }
        }
        return text.is(unit, NameCue.GREETING);
    }
}
