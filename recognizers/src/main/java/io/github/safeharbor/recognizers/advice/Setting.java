package io.github.safeharbor.recognizers.advice;

import io.github.safeharbor.recognizers.support.WordTable;

/**
 * What kind of post a text is, by its words alone.
 *
 * @param request whether it asks for a clinician, or for advice on a case, or tells of a session
 * @param seeks whether it asks for a clinician
 * @param clinical whether it has words by which clinicians know each other
 * @param provider whether it speaks of a clinician at all
 * @param offer whether it announces a practice, a group, an office or a training
 * @param lay whether somebody tells of their own life, or somebody answers that: no post of a clinician
 */
record Setting(boolean request, boolean seeks, boolean clinical, boolean provider, boolean offer, boolean lay) {
    /** More words than this for oneself, or for the reader, make a letter to or from a lay person. */
    private static final int FEW = 3;

    private static final WordTable SELF = Grammar.table("setting-self");
    private static final WordTable READER = Grammar.table("setting-reader");
    private static final WordTable ANY_ARTICLE = Grammar.table("setting-any-article");
    private static final WordTable BRINGS_IN = Grammar.table("setting-brings-in");
    private static final WordTable DESCRIBES = Grammar.table("setting-describes");

    static Setting of(Reading reading) {
        boolean seeks = false;
        boolean tells = false;
        boolean client = false;
        boolean wishes = false;
        boolean provider = false;
        boolean clinical = false;
        boolean offer = false;
        int self = 0;
        int reader = 0;
        for (int i = 0; i < reading.count(); i++) {
            seeks |= reading.is(i, Sort.REQUEST);
            tells |= reading.is(i, Sort.STORY_CUE, Sort.ADVICE_STRONG);
            client |= reading.is(i, Sort.CLIENT);
            wishes |= reading.is(i, Sort.WISH);
            provider |= reading.is(i, Sort.PROVIDER, Sort.SOMEONE, Sort.SEEK);
            clinical |=
                    reading.is(i, Sort.CLINICAL, Sort.STORY_CUE, Sort.TWO_PERSONS) || isParticularClient(reading, i);
            offer |= reading.is(i, Sort.ADVERT)
                    || reading.is(i, Sort.OFFER) && (reading.startsFragment(i) || !reading.is(i, Sort.SELF));
            self += reading.isWord(i, SELF) ? 1 : 0;
            reader += reading.isWord(i, READER) ? 1 : 0;
        }
        clinical |= tells && client;
        seeks |= wishes && (provider || clinical);
        boolean professional = clinical || seeks && provider && self + reader <= FEW;
        boolean lay = !professional && (self > FEW || reader > 1);
        return new Setting(seeks || tells || clinical, seeks || clinical && !tells, clinical, provider, offer, lay);
    }

    /** "my client", "client with", "a client who": one, and not any client. */
    static boolean isParticularClient(Reading reading, int token) {
        int article = reading.wordBefore(token);
        return reading.is(token, Sort.CLIENT)
                && (reading.isWord(reading.wordBefore(article), BRINGS_IN)
                        || reading.isPossessive(token) && reading.is(token + 3, Sort.KIN)
                        || !reading.isWord(article, ANY_ARTICLE)
                        || reading.isWord(reading.last(token, Sort.CLIENT) + 1, DESCRIBES));
    }
}
