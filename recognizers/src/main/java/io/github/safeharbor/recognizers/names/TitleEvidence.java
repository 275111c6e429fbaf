package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognizers.analysis.NameCue;

/**
 * A title before a name: {@code Dr. [Okafor]}, {@code ms [tamika]}, {@code Aunt [Bea]}, {@code Mr. [O.]}.
 *
 * <p>The title stays. "Judge" and "Coach" are titles only before a capital.
 */
final class TitleEvidence implements NameEvidence {

    private static final String RULE = "name.title";

    @Override
    public void weigh(NameText text, NameScores scores) {
        for (int i = 0; i < text.count(); i++) {
            if (text.is(i, NameCue.TITLE | NameCue.WEAK_TITLE)) {
                int name = text.isMark(i + 1, '.') ? i + 2 : i + 1;
                if (text.isWord(name) && text.continues(name) && !isStreet(text, i)) {
                    weigh(text, scores, i, name);
                }
            }
        }
    }

    private static void weigh(NameText text, NameScores scores, int title, int name) {
        boolean certain = text.is(title, NameCue.TITLE)
                && (text.isCapital(title)
                        || text.isCaseless(title)
                        || text.isMark(title + 1, '.')
                        || text.length(title) <= 3)
                && !(text.shape(title) == NameText.UPPER
                        && text.length(title) == 2
                        && !text.isCaseless(title)
                        && !text.isMark(title + 1, '.')); // MS and MX are not Ms and Mx
        if (text.isCapital(name)) {
            if (text.shape(name) == NameText.INITIAL) {
                scores.add(name, certain || text.isMark(name + 1, '.') ? 300 : 0, RULE);
            } else {
                scores.add(name, certain ? 180 : text.isCapital(title) || !text.startsSentence(name) ? 40 : 20, RULE);
            }
        } else if (certain) {
            boolean sure = text.isMark(title + 1, '.') && !text.is(name, NameCue.VERB); // "dr. snow"
            scores.add(name, !text.isCaseless(name) ? 85 : sure ? 110 : 60, RULE);
        } else if (text.isCaseless(name)) {
            scores.add(name, 22, RULE);
        }
    }

    /** "12 Oak Dr Suite 4": the title is a street suffix. */
    private static boolean isStreet(NameText text, int title) {
        return text.continues(title)
                && text.continues(title - 1)
                && text.isCapital(title - 1)
                && (text.isNumber(title - 2) || text.continues(title - 2) && text.isNumber(title - 3));
    }
}
