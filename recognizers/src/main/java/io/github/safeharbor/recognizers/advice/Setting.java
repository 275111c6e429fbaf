package io.github.safeharbor.recognizers.advice;

import io.github.safeharbor.recognizers.support.WordTable;

/**
 * What kind of post a text is, by its words alone.
 *
 * @param request whether it asks for a clinician
 * @param offer whether it announces a practice, a group, an office or a training
 * @param lay whether somebody tells of their own life, or somebody answers that: no post of a clinician
 */
record Setting(boolean request, boolean offer, boolean lay) {
    /** So many words for oneself, or for the reader, make a letter to or from a lay person. */
    private static final int MANY = 3;

    private static final WordTable SELF = Grammar.table("setting-self");
    private static final WordTable READER = Grammar.table("setting-reader");

    static Setting of(Reading reading) {
        boolean asks = false;
        boolean provider = false;
        boolean client = false;
        boolean offer = false;
        int self = 0;
        int reader = 0;
        for (int i = 0; i < reading.count(); i++) {
            asks |= reading.is(i, Sort.REQUEST, Sort.STORY_CUE, Sort.ADVICE_STRONG);
            provider |= reading.is(i, Sort.PROVIDER, Sort.SOMEONE) || isShorthand(reading, i);
            client |= reading.is(i, Sort.CLIENT, Sort.CLIENTS, Sort.STORY_CUE);
            offer |= reading.is(i, Sort.OFFER, Sort.ADVERT);
            self += reading.isWord(i, SELF) ? 1 : 0;
            reader += reading.isWord(i, READER) ? 1 : 0;
        }
        boolean professional = client || asks && provider && self <= MANY;
        return new Setting(asks, offer, !professional && (self > MANY - 1 || reader > 1));
    }

    /** A model or a payer is asked for as a clinician is: letters alone. */
    private static boolean isShorthand(Reading reading, int token) {
        return reading.is(token, Sort.SEEK);
    }
}
