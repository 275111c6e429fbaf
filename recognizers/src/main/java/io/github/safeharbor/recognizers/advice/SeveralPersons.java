package io.github.safeharbor.recognizers.advice;

import io.github.safeharbor.text.WordList;
import java.util.HashSet;
import java.util.Set;

/** Advice on a post that describes more persons than one. */
final class SeveralPersons {
    private static final WordList COUNTS = Grammar.table("severalpersons-counts");
    private static final WordList BETWEEN = Grammar.table("severalpersons-between");
    private static final WordList COUNTED = Grammar.table("severalpersons-counted");
    private static final WordList PEOPLE = Grammar.table("severalpersons-people");
    private static final WordList APART = Grammar.table("severalpersons-apart");
    private static final WordList ONE = Grammar.table("ages-one");
    private static final WordList ANOTHER = Grammar.table("severalpersons-another");
    private static final WordList FOR = Grammar.table("voices-for");
    private static final WordList WANTS = Grammar.table("severalpersons-wants");
    private static final WordList AND = Grammar.table("severalpersons-and");
    private static final WordList OWN = Grammar.table("severalpersons-own");
    private static final int FEW_WORDS = 4;
    private static final int APPOSITION = 8;

    private SeveralPersons() {}

    /** Returns the last token of words that say outright that there are two, or -1. */
    private static int lastOfTwo(Portrait portrait, int token) {
        Reading reading = portrait.reading();
        Voice voice = portrait.voices().get(token);
        if (voice == Voice.SCOPE) {
            return -1;
        }
        if (Setting.isTwoPersons(reading, token) && voice != Voice.CLINICIAN) {
            return reading.last(token, Sort.TWO_PERSONS);
        }
        int counted = counted(reading, token);
        return counted >= 0 ? counted : Math.max(anotherFor(portrait, token), relativeNeeds(portrait, token));
    }

    /** "three different referrals", "both of my clients", "2 people:". */
    private static int counted(Reading reading, int token) {
        boolean apart = false;
        for (int i = token + 1; reading.isWord(token, COUNTS) && i <= token + FEW_WORDS; i++) {
            boolean listed = apart || reading.isMark(i + 1, ":(");
            if (reading.isWord(i, COUNTED) || reading.isWord(i, PEOPLE) && listed) {
                return i;
            }
            if (!reading.isWord(i, BETWEEN)) {
                return -1;
            }
            apart |= reading.isWord(i, APART);
        }
        return -1;
    }

    /** "one for a student and another for a new mom"; not "one for skills, one for meds". */
    private static int anotherFor(Portrait portrait, int token) {
        Reading reading = portrait.reading();
        if (!reading.isWord(token, ONE) || !reading.isWord(token + 1, FOR) || !personBehind(portrait, token + 1)) {
            return -1;
        }
        int end = reading.sentenceEnd(token);
        for (int i = token + 2; i < end; i++) {
            if ((reading.isWord(i, ANOTHER) || reading.isWord(i, ONE))
                    && reading.isWord(i + 1, FOR)
                    && personBehind(portrait, i + 1)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean personBehind(Portrait portrait, int token) {
        Reading reading = portrait.reading();
        for (int i = token + 1; i <= token + FEW_WORDS; i++) {
            if (reading.is(i, Sort.PERSON, Sort.KIN, Sort.JOB, Sort.CLIENT, Sort.SCHOOL)) {
                return true;
            }
        }
        return false;
    }

    /** "her boyfriend, a welder, needs anger management", "also someone for her dad". */
    private static int relativeNeeds(Portrait portrait, int token) {
        Reading reading = portrait.reading();
        if (!reading.is(token, Sort.KIN) || !reading.is(reading.wordBefore(token), Sort.POSS)) {
            return -1;
        }
        int owner = reading.wordBefore(token);
        if (reading.isWord(owner - 1, FOR)
                && isApart(reading, owner - 1)
                && !portrait.mentions().isEmpty()) {
            return portrait.mentions().get(0).first() < token ? token : -1;
        }
        int behind = reading.last(token, Sort.KIN) + 1;
        int wants = reading.isMark(behind, ",") ? behindApposition(reading, behind + 1) : behind;
        boolean joint = reading.isWord(owner - 1, AND) && reading.is(owner - 2, Sort.CLIENT, Sort.SHE, Sort.KIN);
        return !joint && reading.isWord(wants, WANTS) && ownNeed(reading, wants + 1) ? wants : -1;
    }

    /** "also someone for", "a separate therapist for". */
    private static boolean isApart(Reading reading, int token) {
        for (int i = token - 1; i > token - APPOSITION && i >= 0; i--) {
            if (reading.isWord(i, APART) || reading.isWord(i, ANOTHER)) {
                return true;
            }
        }
        return false;
    }

    private static int behindApposition(Reading reading, int first) {
        int i = first;
        while (i < first + APPOSITION && !reading.isMark(i)) {
            i++;
        }
        return i > first && reading.isMark(i, ",") ? i + 1 : -1;
    }

    private static boolean ownNeed(Reading reading, int token) {
        for (int i = token; i < token + FEW_WORDS; i++) {
            if (reading.is(i, Sort.POSS, Sort.SHE) && !reading.isWord(i + 1, OWN)) {
                return false;
            }
            if (reading.isWord(i, OWN) || reading.is(i, Sort.PROVIDER, Sort.CLINICAL, Sort.ISSUE, Sort.SOMEONE)) {
                return true;
            }
        }
        return false;
    }

    /** Said outright, or two persons of whom each has an age or two traits. */
    static void advise(Portrait portrait, Notes notes) {
        Reading reading = portrait.reading();
        for (int i = 0; i < reading.count() && portrait.described(); i++) {
            int last = lastOfTwo(portrait, i);
            if (last >= 0) {
                notes.widen("several-persons", i, last);
                return;
            }
        }
        Trait age = null;
        Set<String> ages = new HashSet<>();
        for (Trait trait : portrait.of(Trait.Kind.AGE)) {
            age = age == null ? trait : age;
            ages.add(reading.text.token(trait.first()) + trait.voice());
        }
        long own = portrait.traits().stream()
                .filter(t -> t.voice() != Voice.RELATIVE && isFact(t))
                .count();
        long theirs = portrait.traits().stream()
                .filter(t -> t.voice() == Voice.RELATIVE && isOwnFact(t))
                .count();
        boolean relativesAge = portrait.of(Trait.Kind.AGE).stream().anyMatch(t -> t.voice() == Voice.RELATIVE);
        if (age != null && ages.size() > 1 || own > 0 && theirs > 0 && (relativesAge || theirs > 1)) {
            Trait at = age == null ? portrait.traits().get(0) : age;
            notes.widen("several-persons", at.first(), at.last());
        }
    }

    /** A relative's illness is no trait of a person of its own. */
    private static boolean isOwnFact(Trait trait) {
        return switch (trait.kind()) {
            case AGE, JOB, SCHOOL, HOBBY -> true;
            default -> false;
        };
    }

    private static boolean isFact(Trait trait) {
        return switch (trait.kind()) {
            case AGE, JOB, SCHOOL, HOBBY, DIAGNOSIS, CONDITION, RISK -> true;
            default -> false;
        };
    }
}
