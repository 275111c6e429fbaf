package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;

/**
 * Letters that stand for a person: {@code J.D.}, {@code client [GH]}, {@code [K.], 34}, {@code [H.] monthly} in a list,
 * {@code [T. Varga]}.
 *
 * <p>Two capitals are ambiguous (OCD, MA, PT), so the place in the sentence decides and not a list alone.
 */
final class InitialsEvidence implements NameEvidence {

    /** Letters that with full stops between them are nobody: U.S., a.m., Ph.D. */
    static final WordList ABBREVIATIONS = Cues.words("initials.abbreviation");

    private static final WordList PHRASES = Cues.words("initials.phrase");
    private static final String RULE = "name.initials";
    private static final int SURE = 300;
    private static final int MAX_INITIALS = 4;
    private static final long M = WordHash.of("m");
    private static final long A = WordHash.of("a");
    private static final long INITIALS = WordHash.of("initials");
    private static final long INITIAL = WordHash.of("initial");

    @Override
    public void weigh(NameText text, NameScores scores) {
        for (int i = 0; i < text.count(); i++) {
            byte shape = text.shape(i);
            if (shape == NameText.INITIAL) {
                single(text, scores, i);
            } else if (shape == NameText.UPPER && text.length(i) <= 3) {
                joined(text, scores, i);
            } else if (shape == NameText.UPPER && InitialsInSentence.isScottish(text, i)) {
                scores.add(i, SURE, RULE);
            }
            if (text.isHash(i, INITIALS) || text.isHash(i, INITIAL)) {
                labelled(text, scores, i);
            }
        }
    }

    private static void single(NameText text, NameScores scores, int i) {
        boolean stop = text.isMark(i + 1, '.') && text.isAttached(i + 1);
        if (text.isAttached(i) && text.isMark(i - 1, ".'@&/")) {
            return; // inside a run that began before
        }
        if (text.isAttached(i) && text.isMark(i - 1, '-') && text.is(i - 2, NameCue.CREDENTIAL)) {
            return; // LPC-A
        }
        if (stop && text.isAttached(i + 2) && text.shape(i + 2) == NameText.INITIAL) {
            run(text, scores, i);
            return;
        }
        boolean bare = text.isHash(i, NameWords.I) || text.isHash(i, A);
        if (stop && text.isMark(i + 2, '-') && text.shape(i + 3) == NameText.INITIAL && text.isMark(i + 4, '.')) {
            scores.add(i, SURE, RULE); // J.-P.
            scores.add(i + 3, SURE, RULE);
            return;
        }
        if (InitialsInSentence.isPerson(text, i)) {
            scores.add(i, SURE, RULE);
            return;
        }
        if (isAfterPerson(text, i) && (stop || !bare) && !text.isNumber(i + 1)) {
            scores.add(i, SURE, RULE);
        } else if (stop && beforeSurname(text, scores, i)) {
            scores.add(i, SURE, RULE);
            scores.add(i + 2, 25, RULE);
        } else if (stop
                && (isListed(text, i) || isAgeAndSex(text, i + 2) || isBeforeAge(text, i) || isSubject(text, i))) {
            scores.add(i, SURE, RULE);
        } else if (isCouple(text, i, i + 1)) {
            scores.add(i, SURE, RULE);
            scores.add(i + 2, SURE, RULE);
        } else if (stop && isCouple(text, i, i + 2)) {
            scores.add(i, SURE, RULE);
            scores.add(i + 3, SURE, RULE);
        } else if (!bare
                && text.isMark(i + 1, ",(")
                && text.isNumber(i + 2)
                && text.length(i + 2) <= 3
                && text.startsSentence(i)) {
            scores.add(i, SURE, RULE);
        }
    }

    /** "A dancer, S., 17, with"; "P., 40, teaches". */
    private static boolean isBeforeAge(NameText text, int i) {
        return (text.isMark(i - 1, ',') || text.startsSentence(i))
                && text.isMark(i + 2, ',')
                && text.isNumber(i + 3)
                && text.length(i + 3) == 2;
    }

    /** "T. is fond of her" opens a sentence; "Plan B. is" does not. */
    private static boolean isSubject(NameText text, int i) {
        return text.startsSentence(i)
                && text.shape(i) == NameText.INITIAL
                && !text.isCaseless(i)
                && text.shape(i + 2) == NameText.LOWER
                && text.is(i + 2, NameCue.VERB)
                && text.continues(i + 2);
    }

    /** "J.D.", "A.M.B." unless it is an abbreviation. */
    private static void run(NameText text, NameScores scores, int i) {
        int end = i + 2;
        long hash = WordHash.append(text.hash(i), text.hash(end), 1);
        while (text.isMark(end + 1, '.')
                && text.isAttached(end + 1)
                && text.isAttached(end + 2)
                && text.shape(end + 2) == NameText.INITIAL) {
            end += 2;
            hash = WordHash.append(hash, text.hash(end), 1);
        }
        if (end - i >= 2 * MAX_INITIALS) {
            return; // a word that is spelled: its reading without the stops says what it is
        }
        boolean named = text.continues(end + 2)
                && text.isMark(end + 1, '.')
                && scores.score(end + 2) >= -25
                && text.isCapital(end + 2);
        boolean abbreviation = !named
                && !isAfterPerson(text, i)
                && ABBREVIATIONS.contains(hash)
                && (!text.isHash(end, M) || text.isNumber(i - 1) || text.isHash(i - 1, NameWords.THE)); // 9 A.M.
        for (int k = i; k <= end; k += 2) {
            scores.add(k, abbreviation ? -SURE : SURE, RULE);
        }
    }

    /** "client GH", "my client, GV, 4yo", "AB (34F)", "GV is a 34yo". */
    private static void joined(NameText text, NameScores scores, int i) {
        boolean acronym = text.has(i, WordInfo.ACRONYM) || text.is(i, NameCue.CREDENTIAL | NameCue.TITLE);
        if (text.isCaseless(i) || acronym && text.length(i) == 3) {
            return;
        }
        if (text.length(i) == 2 && !text.is(i, NameCue.STOP | NameCue.PERSON) && isAgeAndSex(text, i + 1)) {
            scores.add(i, SURE, RULE); // JT 51M
            return;
        }
        boolean person = text.is(i - 1, NameCue.PERSON) && text.continues(i);
        boolean apposition = text.isMark(i - 1, ",:(")
                && text.is(i - 2, NameCue.PERSON)
                && (text.isMark(i + 1, ",)") || text.endsLine(i));
        if (!acronym && (person || InitialsInSentence.isOf(text, i)) || apposition && text.length(i) == 2) {
            scores.add(i, SURE, RULE);
        } else if (!acronym
                && text.length(i) == 2
                && text.startsSentence(i)
                && text.is(i + 1, NameCue.VERB)
                && text.shape(i + 1) == NameText.LOWER
                && !text.has(i, WordInfo.STATE_ABBREVIATION)) {
            scores.add(i, SURE, RULE); // GV is a 34yo
        } else if (!acronym
                && text.length(i) == 2
                && text.isMark(i + 1, "(,")
                && text.isNumber(i + 2)
                && !text.isNumber(i - 1)
                && text.length(i + 2) <= 3
                && !text.has(i, WordInfo.STATE_ABBREVIATION)
                && !isPlace(text, i)) {
            scores.add(i, SURE, RULE);
        }
    }

    /** "J and M": two letters, unless they are a firm or a phrase (R and D, Q and A). */
    private static boolean isCouple(NameText text, int i, int joint) {
        return text.shape(joint + 1) == NameText.INITIAL
                && text.continues(joint)
                && text.continues(joint + 1)
                && (text.isMark(joint, "&+") || text.isHash(joint, NameWords.AND))
                && !(text.isAttached(joint) && text.isAttached(joint + 1) && !isAfterPerson(text, i)) // L&D
                && !(text.isAttached(joint + 2) && text.isWord(joint + 2))
                && !PHRASES.contains(WordHash.append(text.hash(i), text.hash(joint + 1), 1));
    }

    /** "34F", "12m". */
    private static boolean isAgeAndSex(NameText text, int i) {
        if (!text.continues(i) || !text.isNumber(i) || text.length(i) < 2 || text.length(i) > 3) {
            return false;
        }
        char sex = (char) (text.source().charAt(text.end(i) - 1) | 0x20);
        return sex == 'f' || sex == 'm';
    }

    private static boolean isPlace(NameText text, int i) {
        return text.isMark(i - 1, ',');
    }

    /** Without capitals, "a. anxious" in a note (S. O. A. P.) looks like an entry of a list of clients. */
    private static boolean isNoteSection(NameText text, int i) {
        char letter = text.source().charAt(text.start(i));
        return "soap".indexOf(letter) >= 0
                || text.lineCase(i) == NameText.LineCase.UPPER && "SOAP".indexOf(letter) >= 0;
    }

    private static void labelled(NameText text, NameScores scores, int label) {
        int i = label + 1;
        while (i <= label + 3
                && (text.isMark(i, ":=\"(") || text.is(i, NameCue.STOP) && text.shape(i) == NameText.LOWER)) {
            i++;
        }
        if (text.isWord(i) && text.length(i) <= 3 && text.continues(i) && !text.is(i, NameCue.STOP)) {
            scores.add(i, 2 * SURE, RULE);
            while (text.isMark(i + 1, '.') && text.isAttached(i + 2) && text.isWord(i + 2) && text.length(i + 2) == 1) {
                i += 2;
                scores.add(i, 2 * SURE, RULE);
            }
        }
    }

    private static boolean isAfterPerson(NameText text, int i) {
        int before = text.isMark(i - 1, ",(") ? i - 2 : i - 1;
        return text.continues(i) && text.is(before, NameCue.PERSON);
    }

    /** "T. Varga"; but "vitamin C. She" is the end of one sentence and the start of another. */
    private static boolean beforeSurname(NameText text, NameScores scores, int initial) {
        int surname = initial + 2;
        if (text.isHash(initial, NameWords.I) && text.isWord(initial - 1)) {
            return false; // "type I. Dose"
        }
        boolean capital = text.isCapital(surname) || text.isCaseless(initial) && text.isCaseless(surname);
        int least = text.startsLine(initial) && "SOAP".indexOf(text.source().charAt(text.start(initial))) < 0
                        || !text.startsLine(initial) && !text.isWord(initial - 1)
                ? -60
                : -38;
        return capital
                && text.continues(surname)
                && text.shape(surname) != NameText.INITIAL
                && !text.isAttached(surname)
                && scores.score(surname) >= least;
    }

    /** At the start of a line, or joined to another letter: "A. weekly", "B. and C. (couple)". */
    private static boolean isListed(NameText text, int i) {
        if (text.isHash(i - 1, NameWords.AND) && text.isMark(i - 2, '.') && text.shape(i - 3) == NameText.INITIAL) {
            return true;
        }
        // An outline has a heading behind the letter, a note (S. O. A. P.) a sentence.
        boolean numbered = text.isMark(i - 1, ')') && text.isNumber(i - 2) && text.startsLine(i - 2);
        if (numbered && (text.isMark(i + 2, "-,") || text.isNumber(i + 2))) {
            return true; // 3) B. - a nurse
        }
        return text.startsLine(i)
                && !text.endsLine(i + 1)
                && !(text.isCaseless(i + 2) && isNoteSection(text, i))
                && (text.shape(i + 2) == NameText.LOWER || text.isCaseless(i + 2) || text.isMark(i + 2, ","));
    }
}
