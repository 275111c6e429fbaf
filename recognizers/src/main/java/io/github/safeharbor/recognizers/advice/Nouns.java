package io.github.safeharbor.recognizers.advice;

import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.text.WordList;

/** What stands around a noun: its article, its owner, what brings it in, and whether it only qualifies a clinician. */
final class Nouns {
    private static final WordList CLINICIAN_TITLES = Grammar.table("voices-clinician-titles");
    private static final WordList ARTICLES = Grammar.table("voices-articles");
    private static final WordList NOUN_CUES = Grammar.table("voices-noun-cues");
    private static final WordList FOR = Grammar.table("voices-for");

    private static final WordList COUPLE = Grammar.table("nouns-couple");
    private static final WordList OF = Grammar.table("ages-of");
    private static final WordList OPENING_ARTICLES = Grammar.table("nouns-opening-articles");
    private static final WordList HAVE = Grammar.table("nouns-have");
    private static final WordList HAVING = Grammar.table("nouns-having");
    private static final WordList TO = Grammar.table("nouns-to");
    private static final WordList CHILD = Grammar.table("nouns-child");
    private static final WordList NEWBORN = Grammar.table("nouns-newborn");
    private static final WordList THE = Grammar.table("nouns-the");

    private final Reading reading;
    private final Setting setting;

    Nouns(Reading reading, Setting setting) {
        this.reading = reading;
        this.setting = setting;
    }

    int lastOfPerson(int token) {
        return reading.is(token, Sort.PERSON)
                ? reading.last(token, Sort.PERSON)
                : reading.is(token, Sort.JOB) ? reading.last(token, Sort.JOB) : token;
    }

    /** Her, his, their, the client's: within a few words before, nothing between that ends the phrase. */
    boolean isOwned(int token) {
        for (int i = token - 1; i >= 0 && i >= token - 5; i--) {
            if (reading.isMark(i, "'") || i + 1 < reading.count() && reading.isMark(i - 1, "'")) {
                if (reading.is(i - 1, Sort.CLIENT) || i >= 2 && reading.is(i - 2, Sort.CLIENT)) {
                    return true;
                }
                continue;
            }
            if (reading.is(i, Sort.POSS)) {
                return true;
            }
            if (reading.isMark(i) && !reading.isMark(i, "-") || reading.isStop(i)) {
                return false;
            }
        }
        return false;
    }

    /** "caregiver-savvy therapist", "teen group", "child and adolescent psychiatrist". */
    boolean isNearProvider(int token) {
        int i = token;
        for (int words = 0; words < 4; words++) {
            int next = reading.wordAfter(i);
            if (next < 0 || reading.isPossessive(i)) {
                return false;
            }
            if (reading.is(next, Sort.PROVIDER)) {
                return true;
            }
            if (reading.isStop(next) && !reading.text.token(next).equalsIgnoreCase("and")) {
                return false;
            }
            i = next;
        }
        return false;
    }

    /** "for a", "have a", "seeing a", and "a mom of two needs" at the start. */
    boolean isIntroduced(int token) {
        int start = nounStart(token);
        boolean article = reading.isWord(start, ARTICLES);
        int before = reading.wordBefore(start);
        if (isBirth(token, before)) {
            return false;
        }
        boolean couple = reading.isWord(token, COUPLE) && reading.isWord(token + 1, OF); // of openings
        if (couple || before < 0) {
            return !couple
                    && reading.isWord(start, OPENING_ARTICLES)
                    && reading.startsSentence(start)
                    && setting.request()
                    && !setting.offer();
        }
        boolean intro = (reading.is(before, Sort.INTRO) || endsIntro(before)) && !endsSeek(before);
        if (!article) {
            return intro && setting.request() && reading.isWord(before, FOR) && reading.is(token, Sort.PERSON);
        }
        return intro && (setting.seeks() || !reading.isWord(start, THE))
                || setting.request() && reading.startsSentence(start) && reading.isWord(start, OPENING_ARTICLES);
    }

    /** "had a baby", "wants to have a child": what happens, not who is described. */
    private boolean isBirth(int token, int before) {
        boolean wished = reading.isWord(before, HAVING) || reading.isWord(reading.wordBefore(before), TO);
        return reading.isWord(before, HAVE) && reading.isWord(token, wished ? CHILD : NEWBORN);
    }

    /** "looking for a photographer": what is wanted, not for whom. */
    private boolean endsSeek(int before) {
        for (int i = before; i >= 0 && i >= before - 3; i--) {
            if (reading.is(i, Sort.SEEK) && reading.last(i, Sort.SEEK) == before) {
                return true;
            }
        }
        return false;
    }

    private boolean endsIntro(int before) {
        for (int i = before - 1; i >= 0 && i >= before - 4; i--) {
            if (reading.is(i, Sort.INTRO) && reading.last(i, Sort.INTRO) == before) {
                return true;
            }
        }
        return false;
    }

    /** Returns the article of a noun phrase, or the noun itself if there is none. */
    int articleOf(int token) {
        int start = nounStart(token);
        return reading.isWord(start, ARTICLES) ? start : token;
    }

    /** Returns where a noun phrase begins, its article included. */
    int nounStart(int token) {
        int i = token;
        for (int words = 0; words < 8 && i > 0; words++) {
            int before = reading.wordBefore(i);
            if (before < 0 || reading.startsLine(i)) {
                return i;
            }
            if (reading.isWord(before, ARTICLES)) {
                return before;
            }
            if (reading.isStop(before) || reading.is(before, Sort.INTRO) || endsIntro(before)) {
                return i;
            }
            i = before;
        }
        return i;
    }

    /** "Adult female with depression", "teen boy, ADHD": at the start of a fragment, and something is said of it. */
    boolean isTelegraphic(int token) {
        int start = nounStart(token);
        if (setting.lay()
                || setting.offer()
                || !reading.startsFragment(start)
                || !reading.is(token, Sort.PERSON, Sort.JOB)) {
            return false;
        }
        int next = lastOfPerson(token) + 1;
        if (!reading.is(token, Sort.PERSON) && !setting.request()) {
            return false;
        }
        return reading.isWord(next, NOUN_CUES) || reading.isMark(next, ",(:-/") || next >= reading.count();
    }

    /** "Dr. [NAME-1]", "[NAME-1] is a therapist". */
    boolean isNamedClinician(int label) {
        if (!reading.isLabel(label, IdentifierCategory.NAME)) {
            return false;
        }
        int before = reading.isMark(label - 1, ".") ? label - 2 : label - 1;
        return reading.isWord(before, CLINICIAN_TITLES)
                || reading.any(label + 1, Math.min(label + 12, reading.sentenceEnd(label)), Sort.THERAPIST);
    }
}
