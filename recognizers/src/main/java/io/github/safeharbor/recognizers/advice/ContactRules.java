package io.github.safeharbor.recognizers.advice;

import static io.github.safeharbor.recognition.IdentifierCategory.EMAIL;
import static io.github.safeharbor.recognition.IdentifierCategory.FAX;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static io.github.safeharbor.recognition.IdentifierCategory.OTHER;
import static io.github.safeharbor.recognition.IdentifierCategory.PHONE;
import static io.github.safeharbor.recognition.IdentifierCategory.URL;

import io.github.safeharbor.text.WordList;

/**
 * Advice on a removed number, address or handle that words give to the person. Whom it reaches says the nearest word before it,
 * in the same sentence, that tells of an owner.
 */
final class ContactRules {
    private static final WordList BEFORE_PERSONS = Grammar.table("contactrules-before-persons");
    private static final WordList PERSONS = Grammar.table("contactrules-persons");
    private static final WordList POSTER = Grammar.table("contactrules-poster");
    private static final WordList HER = Grammar.table("contactrules-her");
    private static final WordList GLUE = Grammar.table("contactrules-glue");
    private static final int REACH = 16;
    private static final int VERB_REACH = 4;

    private final Portrait portrait;
    private final Reading reading;

    private ContactRules(Portrait portrait) {
        this.portrait = portrait;
        this.reading = portrait.reading();
    }

    /** Advises on the text before its signature. */
    static void advise(Portrait portrait, int signature, Notes notes) {
        ContactRules rules = new ContactRules(portrait);
        boolean request = portrait.described()
                || portrait.setting().request() && !portrait.setting().offer();
        for (int i = 0; i < signature && request; i++) {
            int owner = rules.reading.isLabel(i, PHONE, EMAIL, OTHER, URL, FAX) ? rules.owner(i) : -1;
            if (owner >= 0) {
                notes.stop("contact-of-client", owner, i);
            }
        }
    }

    /** Returns the word that gives what was removed to the person, or -1. */
    private int owner(int label) {
        int start = Math.max(reading.sentenceStart(label), label - REACH);
        boolean way = false;
        for (int i = label - 1; i >= start; i--) {
            if (isOthers(i) || isImperative(i, label)) {
                return -1;
            }
            way |= reading.is(i, Sort.CONTACT_VERB, Sort.CONTACT_NOUN, Sort.REACHED);
            if (isPerson(i) && (way || isReached(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The poster, the reader, a clinician, somebody with a name. */
    private boolean isOthers(int token) {
        boolean owned = reading.is(token, Sort.MY) && isPerson(token + 1);
        boolean clinician = portrait.voices().get(token) == Voice.CLINICIAN;
        return reading.isLabel(token, NAME) || clinician && !isPerson(token) || reading.isWord(token, POSTER) && !owned;
    }

    /** "please email [EMAIL-1]" says no person: the poster is reached. */
    private boolean isImperative(int token, int label) {
        if (!reading.is(token, Sort.CONTACT_VERB)) {
            return false;
        }
        for (int i = reading.last(token, Sort.CONTACT_VERB) + 1; i < label; i++) {
            if (!reading.isMark(i, ":(,") && !reading.isWord(i, GLUE)) {
                return false;
            }
        }
        for (int i = token - 1; i >= token - VERB_REACH && i >= 0; i--) {
            if (isPerson(i) || reading.is(i, Sort.POSS)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPerson(int token) {
        boolean noun = reading.is(token, Sort.CLIENT, Sort.KIN) || reading.isWord(token, PERSONS);
        return noun || reading.is(token, Sort.SHE) || reading.isWord(token, HER);
    }

    /** "text her", "reach out to the mom". */
    private boolean isReached(int person) {
        for (int i = person - 1; i >= 0 && i >= person - VERB_REACH; i--) {
            if (reading.is(i, Sort.CONTACT_VERB)) {
                int behind = reading.last(i, Sort.CONTACT_VERB) + 1;
                while (behind < person && reading.isWord(behind, BEFORE_PERSONS)) {
                    behind++;
                }
                return behind == person;
            }
        }
        return false;
    }
}
