package io.github.safeharbor.recognizers.advice;

import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds what a text says of a person, where its words speak of that person or of a relative. */
final class TraitFinder {
    private static final WordList RETIRED = Grammar.table("traitfinder-retired");
    private static final WordList MAY = Grammar.table("traitfinder-may");
    private static final WordList NOT = Grammar.table("traitfinder-not");
    /** A list whose words say by themselves what they are. */
    private static final Map<Sort, Trait.Kind> PLAIN = Map.ofEntries(
            Map.entry(Sort.JOB_PHRASE, Trait.Kind.JOB),
            Map.entry(Sort.LIFE, Trait.Kind.LIFE),
            Map.entry(Sort.FAMILY, Trait.Kind.FAMILY),
            Map.entry(Sort.DIAGNOSIS, Trait.Kind.DIAGNOSIS),
            Map.entry(Sort.MEDICINE, Trait.Kind.DIAGNOSIS),
            Map.entry(Sort.RISK, Trait.Kind.RISK),
            Map.entry(Sort.LEGAL, Trait.Kind.LEGAL),
            Map.entry(Sort.SCHOOL, Trait.Kind.SCHOOL),
            Map.entry(Sort.HOBBY, Trait.Kind.HOBBY),
            Map.entry(Sort.RARE, Trait.Kind.RARE),
            Map.entry(Sort.UNIQUE, Trait.Kind.RARE),
            Map.entry(Sort.ETHNIC, Trait.Kind.ETHNIC),
            Map.entry(Sort.LANGUAGE, Trait.Kind.LANGUAGE),
            Map.entry(Sort.FAITH, Trait.Kind.FAITH),
            Map.entry(Sort.CONDITION, Trait.Kind.CONDITION),
            Map.entry(Sort.STAGE, Trait.Kind.STAGE),
            Map.entry(Sort.ORIENTATION, Trait.Kind.GENDER),
            Map.entry(Sort.TIME, Trait.Kind.RECENT));

    private static final WordList OTHERS = Grammar.table("traitfinder-others");
    private static final WordList JOB_BY_ARTICLE = Grammar.table("traitfinder-job-by-article");
    private static final WordList NO = Grammar.table("traitfinder-no");
    private static final WordList ARTICLES = Grammar.table("traitfinder-articles");
    private static final WordList EVENTS = Grammar.table("traitfinder-events");
    private static final WordList SCORE_LINKS = Grammar.table("traitfinder-score-links");

    private static final WordList COUNTS = Grammar.table("traitfinder-counts");
    private static final WordList KIN_PLURALS = Grammar.table("traitfinder-kin-plurals");
    private static final WordList BEFORE_HOBBY = Grammar.table("traitfinder-before-hobby");
    private static final WordList NO_HOBBY = Grammar.table("traitfinder-no-hobby");

    private final Reading reading;
    private final List<Voice> voices;
    private final List<Trait> traits = new ArrayList<>();

    private TraitFinder(Reading reading, List<Voice> voices) {
        this.reading = reading;
        this.voices = voices;
    }

    static List<Trait> find(Reading reading, List<Voice> voices, List<Ages.Age> ages) {
        TraitFinder finder = new TraitFinder(reading, voices);
        for (Ages.Age age : ages) {
            if (finder.ofPerson(age.first())) {
                finder.add(Trait.Kind.AGE, age.first(), age.last());
                if (age.gender()) {
                    finder.add(Trait.Kind.GENDER, age.first(), age.last());
                }
            }
        }
        for (int i = 0; i < reading.count(); i++) {
            if (finder.ofPerson(i) && !finder.isDenied(i)) {
                finder.at(i);
            } else if (voices.get(i) == Voice.CLINICIAN && reading.is(i, Sort.TIME)) {
                finder.add(Trait.Kind.RECENT, i, reading.last(i, Sort.TIME)); // "her therapist left last fall"
            }
        }
        return finder.traits;
    }

    /** "no SI", "not on probation", "court isn't involved". */
    private boolean isDenied(int token) {
        boolean before = reading.isWord(token - 1, NO) || reading.isWord(token - 2, NO) && !reading.isMark(token - 1);
        int next = token + 1;
        boolean after = reading.is(token, Sort.LEGAL) && (reading.isWord(next, NOT) || reading.isWord(next + 1, NOT));
        return before || after;
    }

    private boolean ofPerson(int token) {
        return voices.get(token) == Voice.NONE
                || voices.get(token) == Voice.PERSON
                || voices.get(token) == Voice.RELATIVE;
    }

    private void add(Trait.Kind kind, int first, int last) {
        traits.add(new Trait(kind, first, last, voices.get(first)));
    }

    private void at(int token) {
        for (Map.Entry<Sort, Trait.Kind> plain : PLAIN.entrySet()) {
            if (reading.is(token, plain.getKey()) && !isRetiredFrom(token, plain.getKey()) && !isModal(token)) {
                add(plain.getValue(), token, reading.last(token, plain.getKey()));
            }
        }
        if (reading.is(token, Sort.JOB) && isOwnJob(token)) {
            add(Trait.Kind.JOB, token, reading.last(token, Sort.JOB));
        }
        if (reading.is(token, Sort.GENDER) && reading.is(token, Sort.PERSON) || isGenderWord(token)) {
            add(Trait.Kind.GENDER, token, reading.last(token, Sort.GENDER));
        }
        int kin = reading.wordAfter(token);
        if (reading.isWord(token, COUNTS) && kin >= 0 && reading.isWord(kin, KIN_PLURALS)) {
            add(Trait.Kind.FAMILY, token, kin);
        }
        int hobby = reading.is(token, Sort.HOBBY_STRONG) ? hobby(token) : -1;
        if (hobby >= 0) {
            add(Trait.Kind.HOBBY, token, hobby);
        }
        int job = Occupations.at(reading, token);
        if (job >= 0 && voices.get(token) == Voice.PERSON) {
            add(Trait.Kind.JOB, token, job);
        }
        if (reading.is(token, Sort.SCORE_NAME)) {
            addScore(token);
        }
        if (reading.is(token, Sort.DOSE_UNIT) && isNumber(token - 1)) {
            add(Trait.Kind.DIAGNOSIS, token - 1, token);
        }
        if (reading.is(token, Sort.RECENT, Sort.SINCE)) {
            addRecent(token);
        }
    }

    /** "retired police sergeant" is a job, not an event. */
    private boolean isRetiredFrom(int token, Sort sort) {
        return sort == Sort.LIFE && reading.isWord(token, RETIRED) && reading.is(token + 1, Sort.JOB);
    }

    /** "this may happen" names no month. */
    private boolean isModal(int token) {
        int last = reading.last(token, Sort.TIME);
        return last == token + 1 && reading.isWord(last, MAY) && (reading.text.kind(last) & TokenKind.CAPITALIZED) == 0;
    }

    /** Returns the noun behind "loves" or "is into", -1 if it is a person, a help or an issue, or an ordinary verb follows. */
    private int hobby(int token) {
        int noun = reading.wordAfter(reading.last(token, Sort.HOBBY_STRONG));
        while (noun >= 0 && reading.isWord(noun, BEFORE_HOBBY)) {
            noun = reading.wordAfter(noun);
        }
        boolean other = noun < 0
                || reading.isStop(noun)
                || reading.isWord(noun, NO_HOBBY)
                || reading.is(
                        noun,
                        Sort.CLIENT,
                        Sort.PROVIDER,
                        Sort.KIN,
                        Sort.PEOPLE,
                        Sort.SHE,
                        Sort.THEY,
                        Sort.SELF,
                        Sort.ISSUE)
                || reading.is(noun, Sort.CLINICAL, Sort.COMPETENCE);
        return other ? -1 : noun;
    }

    /** Not a relation of the person: "her teacher says", "referred by a doctor". */
    private boolean isOwnJob(int token) {
        int before = reading.wordBefore(token);
        if (reading.isWord(before, OTHERS)) {
            return false;
        }
        return !(reading.isWord(before, ARTICLES) && reading.isWord(reading.wordBefore(before), JOB_BY_ARTICLE));
    }

    /** An adjective of gender, not the word for a relative. */
    private boolean isGenderWord(int token) {
        return reading.is(token, Sort.GENDER) && !reading.is(token, Sort.KIN);
    }

    /** "PHQ-9 of 21", "ACE score is 8": a name and a number that is not its own. */
    private void addScore(int token) {
        int i = reading.last(token, Sort.SCORE_NAME) + 1;
        if (reading.isMark(i, "-")) {
            i += 2;
        }
        int links = 0;
        while (i < reading.count() && links < 4 && (reading.isWord(i, SCORE_LINKS) || reading.isMark(i, ":=-"))) {
            i++;
            links++;
        }
        if (isNumber(i) && (links > 0 || !reading.text.token(token).matches("[A-Za-z]{1,9}[0-9]"))) {
            add(Trait.Kind.DIAGNOSIS, token, i);
        }
    }

    /** "recently lost", "just gave birth", "since the breakup": with an event, and not what the poster just did. */
    private void addRecent(int token) {
        if (reading.is(token, Sort.FUTURE_OK)) {
            return;
        }
        boolean since = reading.is(token, Sort.SINCE);
        int end = Math.min(reading.sentenceEnd(token), token + 4);
        for (int i = token + 1; i <= end; i++) {
            if (reading.isMark(i, ",;:")) {
                return;
            }
            boolean event = reading.is(i, Sort.LIFE)
                    || reading.isWord(i, EVENTS)
                    || !since
                            && reading.is(
                                    i, Sort.EVENT_VERB, Sort.DEATH, Sort.LOST, Sort.RISK, Sort.ABUSE, Sort.DIAGNOSIS);
            if (event) {
                add(Trait.Kind.RECENT, token, i);
                return;
            }
        }
    }

    private boolean isNumber(int token) {
        return token >= 0 && token < reading.count() && TokenKind.isNumber(reading.text.kind(token));
    }
}
