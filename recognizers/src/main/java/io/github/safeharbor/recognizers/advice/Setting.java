package io.github.safeharbor.recognizers.advice;

import io.github.safeharbor.text.WordList;

/**
 * What kind of post a text is, by its words alone.
 *
 * @param request whether it asks for a clinician, or for advice on a case, or tells of a session
 * @param outright whether it does so in words that nobody uses of clients in general
 * @param seeks whether it asks for a clinician
 * @param clinical whether it has words by which clinicians know each other
 * @param provider whether it speaks of a clinician at all
 * @param offer whether it announces a practice, a group, an office or a training
 * @param lay whether somebody tells of their own life, or somebody answers that: no post of a clinician
 * @param general whether it tells how therapy goes: what the client does in it is what any client does
 */
record Setting(
        boolean request,
        boolean outright,
        boolean seeks,
        boolean clinical,
        boolean provider,
        boolean offer,
        boolean lay,
        boolean general) {
    /** More words than this for oneself, or for the reader, make a letter to or from a lay person. */
    private static final int FEW = 3;

    private static final WordList SELF = Grammar.table("setting-self");
    private static final WordList READER = Grammar.table("setting-reader");
    private static final WordList ANY_ARTICLE = Grammar.table("setting-any-article");
    private static final WordList BRINGS_IN = Grammar.table("setting-brings-in");
    private static final WordList DESCRIBES = Grammar.table("setting-describes");
    private static final WordList CONDITIONS = Grammar.table("setting-conditions");
    private static final WordList THE = Grammar.table("nouns-the");
    private static final WordList HABITS = Grammar.table("setting-habits");
    private static final WordList EITHER = Grammar.table("setting-either");
    private static final WordList NO_ONE = Grammar.table("setting-no-one");
    private static final WordList PATIENT = Grammar.table("voices-patient");
    private static final WordList BEFORE_PATIENT = Grammar.table("voices-before-patient");

    static Setting of(Reading reading) {
        boolean seeks = false;
        boolean asks = false;
        boolean tells = false;
        boolean client = false;
        boolean wishes = false;
        boolean provider = false;
        boolean clinical = false;
        boolean offer = false;
        boolean patient = false;
        boolean words = false;
        boolean habit = false;
        boolean anybody = false;
        boolean needy = false;
        int self = 0;
        int reader = 0;
        for (int i = 0; i < reading.count(); i++) {
            seeks |= reading.is(i, Sort.REQUEST);
            asks |= reading.is(i, Sort.ADVICE_STRONG);
            tells |= reading.is(i, Sort.STORY_CUE);
            client |= reading.is(i, Sort.CLIENT);
            wishes |= reading.is(i, Sort.WISH);
            provider |= reading.is(i, Sort.PROVIDER, Sort.SOMEONE, Sort.SEEK);
            words |= reading.is(i, Sort.CLINICAL);
            clinical |= reading.is(i, Sort.STORY_CUE) || isTwoPersons(reading, i) || isParticularClient(reading, i);
            offer |= reading.is(i, Sort.ADVERT)
                    || reading.is(i, Sort.OFFER) && (reading.startsFragment(i) || !reading.is(i, Sort.SELF));
            habit |= isHabit(reading, i);
            anybody |= isAnybody(reading, i);
            needy |= isNeedy(reading, i);
            patient |= reading.is(i, Sort.THERAPIST) && reading.is(reading.wordBefore(i), Sort.MY);
            self += reading.isWord(i, SELF) ? 1 : 0;
            reader += reading.isWord(i, READER) ? 1 : 0;
        }
        boolean general = !asks && !needy && (anybody || habit && !seeks && !tells);
        tells = asks || tells && !general;
        clinical |= tells && client || words && reader <= FEW;
        clinical &= !general;
        seeks &= !general;
        boolean outright = seeks || tells || clinical;
        seeks |= wishes && (provider || clinical) && !general;
        boolean professional = clinical || seeks && provider && self + reader <= FEW;
        boolean lay = self > FEW && (patient || !professional) || reader > 1 && !professional;
        return new Setting(
                seeks || tells || clinical,
                outright,
                seeks || clinical && !tells,
                clinical,
                provider,
                offer,
                lay,
                general);
    }

    /** "I usually", "Sometimes, however". */
    private static boolean isHabit(Reading reading, int token) {
        return reading.isWord(token, HABITS)
                && (reading.startsSentence(token) || reading.is(reading.wordBefore(token), Sort.SELF));
    }

    /** "my client would like", "client wants"; not "the client needs". */
    private static boolean isNeedy(Reading reading, int token) {
        return reading.is(token, Sort.CLIENT)
                && !reading.isWord(reading.wordBefore(token), ANY_ARTICLE)
                && reading.is(reading.last(token, Sort.CLIENT) + 1, Sort.WISH);
    }

    /** "he or she". */
    private static boolean isAnybody(Reading reading, int token) {
        int or = reading.wordAfter(token);
        return reading.is(token, Sort.SHE) && reading.isWord(or, EITHER) && reading.is(reading.wordAfter(or), Sort.SHE);
    }

    /** Tells whether a word for a client means one; where the text tells how therapy goes, one who is brought in. */
    boolean meansOne(Reading reading, int token) {
        return isParticularClient(reading, token) && (!general || isBroughtIn(reading, token));
    }

    private static boolean isBroughtIn(Reading reading, int token) {
        int article = reading.wordBefore(token);
        return reading.isWord(reading.wordBefore(article), BRINGS_IN) && !reading.isWord(article, THE);
    }

    /** "my client", "client with", "a client who": one, and not any client; never "if the client needs". */
    static boolean isParticularClient(Reading reading, int token) {
        int article = reading.wordBefore(token);
        if (!reading.is(token, Sort.CLIENT) || isAdjective(reading, token)) {
            return false;
        }
        if (!reading.isWord(article, ANY_ARTICLE) || reading.isPossessive(token) && reading.is(token + 3, Sort.KIN)) {
            return true;
        }
        boolean described = reading.isWord(reading.last(token, Sort.CLIENT) + 1, DESCRIBES);
        return isBroughtIn(reading, token) || described && !reading.isWord(reading.wordBefore(article), CONDITIONS);
    }

    /** "be patient with them". */
    static boolean isAdjective(Reading reading, int token) {
        return reading.isWord(token, PATIENT)
                && !reading.startsFragment(token)
                && !reading.isWord(reading.wordBefore(token), BEFORE_PATIENT);
    }

    /** "one is a teen, the other"; not "no one is". */
    static boolean isTwoPersons(Reading reading, int token) {
        return reading.is(token, Sort.TWO_PERSONS) && !reading.isWord(reading.wordBefore(token), NO_ONE);
    }
}
