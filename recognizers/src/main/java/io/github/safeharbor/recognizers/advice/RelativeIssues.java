package io.github.safeharbor.recognizers.advice;

import java.util.ArrayList;
import java.util.List;

/** Finds a relative and an illness, death, arrest or abuse beside each other: "her father has dementia", "lost his mother". */
final class RelativeIssues {
    /** So many tokens may stand between the relative and the word. */
    private static final int REACH = 8;

    private static final Sort[] TROUBLES = {Sort.ILLNESS, Sort.DEATH, Sort.CRIME, Sort.ABUSE, Sort.RARE};

    private RelativeIssues() {}

    static List<Trait> find(Reading reading, List<Voice> voices) {
        List<Trait> found = new ArrayList<>();
        int done = -1;
        for (int i = 0; i < reading.count(); i++) {
            if (i <= done
                    || !reading.is(i, Sort.KIN)
                    || voices.get(i) == Voice.SCOPE
                    || voices.get(i) == Voice.CLINICIAN
                    || voices.get(i) == Voice.POSTER
                    || voices.get(i) == Voice.READER) {
                continue;
            }
            int trouble = trouble(reading, voices, i);
            if (trouble >= 0) {
                int last = Math.max(reading.last(i, Sort.KIN), trouble);
                found.add(new Trait(Trait.Kind.RELATIVE, Math.min(i, trouble), last, Voice.RELATIVE));
                done = last;
            }
        }
        return found;
    }

    /** Returns the token of the trouble, -1 if there is none. */
    private static int trouble(Reading reading, List<Voice> voices, int kin) {
        boolean owned = voices.get(kin) == Voice.RELATIVE;
        int end = Math.min(reading.sentenceEnd(kin), kin + REACH);
        int from = reading.last(kin, Sort.KIN) + 1;
        if (reading.isMark(from, ",(") && reading.isMark(from + 2, ",)")) {
            from += 3; // "her husband, 50, is"
        }
        for (int i = from; i <= end; i++) {
            if (reading.isMark(i, ",;:.")
                    || reading.is(i, Sort.SHE, Sort.CLIENT, Sort.SELF, Sort.KIN)
                    || reading.isWord(i, Clauses.JOINS)) {
                break;
            }
            boolean counts = owned ? reading.is(i, TROUBLES) : reading.is(i, Sort.DEATH, Sort.CRIME);
            if (counts && !(reading.is(i, Sort.LIFE) && !reading.is(i, TROUBLES))) {
                return i;
            }
        }
        int start = Math.max(reading.sentenceStart(kin), kin - REACH / 2);
        for (int i = kin - 1; i >= start; i--) {
            if (reading.isMark(i, ",;:.") || reading.is(i, Sort.SELF)) {
                break;
            }
            if (reading.is(i, Sort.LOST, Sort.ABUSE) || reading.is(i, Sort.ILLNESS) && adjacent(reading, i, kin)) {
                return i;
            }
        }
        return -1;
    }

    /** "alcoholic mother", "terminally ill husband". */
    private static boolean adjacent(Reading reading, int trouble, int kin) {
        int after = reading.last(trouble, Sort.ILLNESS) + 1;
        return after == kin;
    }
}
