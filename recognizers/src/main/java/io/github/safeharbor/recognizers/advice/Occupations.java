package io.github.safeharbor.recognizers.advice;

import io.github.safeharbor.text.WordList;
import java.util.List;
import java.util.Locale;

/** Says of what somebody lives, by the grammar of saying so: "works at the cannery", "manages a store", "is a glassblower". */
final class Occupations {
    private static final WordList WORKS = Grammar.table("occupations-works");
    private static final WordList AT = Grammar.table("occupations-at");
    private static final WordList NO_WORKPLACE = Grammar.table("occupations-no-workplace");
    private static final WordList RUNS = Grammar.table("occupations-runs");
    private static final WordList ARTICLES = Grammar.table("occupations-articles");
    private static final WordList WORKPLACES = Grammar.table("occupations-workplaces");
    private static final WordList BEFORE_TRADE = Grammar.table("occupations-before-trade");
    private static final WordList NO_TRADE = Grammar.table("occupations-no-trade");
    private static final List<String> ENDINGS = Grammar.words("occupations-endings");

    /** So many words may stand before the business or the trade. */
    private static final int REACH = 5;

    private static final int SHORTEST_TRADE = 6;

    private Occupations() {}

    /** Returns the last token of a statement that begins here, -1 if none does. */
    static int at(Reading reading, int token) {
        if (reading.isWord(token, WORKS)) {
            return workplace(reading, token);
        }
        if (reading.isWord(token, RUNS)) {
            return business(reading, token);
        }
        return reading.isWord(token, BEFORE_TRADE) ? trade(reading, token) : -1;
    }

    /** "works at the cannery", not "works for her" or "works in therapy". */
    private static int workplace(Reading reading, int token) {
        int at = token + 1;
        int noun = reading.wordAfter(at);
        while (noun >= 0 && reading.isWord(noun, ARTICLES)) {
            noun = reading.wordAfter(noun);
        }
        boolean place = reading.isWord(at, AT)
                && noun >= 0
                && !reading.isStop(noun)
                && !reading.isWord(noun, NO_WORKPLACE)
                && !reading.is(noun, Sort.CLIENT, Sort.PROVIDER, Sort.KIN, Sort.PERSON, Sort.CLINICAL);
        return place ? noun : -1;
    }

    /** "manages a hardware store", "owns the only diner". */
    private static int business(Reading reading, int token) {
        int i = token;
        for (int words = 0; words < REACH; words++) {
            i = reading.wordAfter(i);
            if (i < 0 || reading.isWord(i, WORKPLACES)) {
                return i;
            }
        }
        return -1;
    }

    /** "a retired glassblower", "is a birthing technician": a noun of one who does. */
    private static int trade(Reading reading, int token) {
        int i = reading.wordAfter(token);
        for (int words = 0; i >= 0 && words < REACH; words++) {
            boolean stops = reading.isStop(i) && !reading.isWord(i, ARTICLES);
            if (stops || reading.is(i, Sort.PROVIDER, Sort.KIN)) {
                return -1;
            }
            int next = reading.wordAfter(i);
            if (next < 0 || reading.isStop(next)) {
                return isTrade(reading, i) ? i : -1;
            }
            i = next;
        }
        return -1;
    }

    private static boolean isTrade(Reading reading, int token) {
        String word = reading.text.token(token).toLowerCase(Locale.ROOT);
        return word.length() >= SHORTEST_TRADE
                && !reading.isWord(token, NO_TRADE)
                && !reading.is(token, Sort.PERSON, Sort.STAGE, Sort.GENDER)
                && ENDINGS.stream().anyMatch(word::endsWith);
    }
}
