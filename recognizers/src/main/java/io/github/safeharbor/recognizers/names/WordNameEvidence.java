package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;

/**
 * Given names that are ordinary words, where the grammar asks for a person: {@code [Hope] has stopped eating},
 * {@code [Drew]'s mom}, {@code [Rose] and her sister}, {@code a teen named [chance]}.
 *
 * <p>The word alone says the opposite, so the place outweighs it, whatever it is. Which verbs count: those that ordinary words
 * take seldom at the start of a sentence ("Joy is a habit" costs four letters).
 */
final class WordNameEvidence implements NameEvidence {
    private static final String RULE = "name.subject";
    private static final int LIKELY = 40;
    private static final int LEAST_BEARERS = 3;

    private static final WordList HAS = Cues.words("subject.has");
    private static final WordList IS = Cues.words("subject.is");
    private static final WordList AFTER_IS = Cues.words("subject.after-is");
    private static final WordList CAN = Cues.words("subject.can");
    private static final WordList DOES = Cues.words("subject.does");
    private static final WordList CLAUSES = Cues.words("subject.clauses");
    private static final WordList OWNED = Cues.words("slot.owned");
    private static final WordList POSSESSIVES = Cues.words("subject.possessives");
    private static final long BE = WordHash.of("be");
    private static final long NAME = WordHash.of("name");
    private static final long NAMED = WordHash.of("named");

    private static final long NO_PERSON = WordInfo.WEEKDAY
            | WordInfo.STATE
            | WordInfo.COUNTRY
            | WordInfo.LANGUAGE
            | WordInfo.INSURER
            | WordInfo.DRUG
            | WordInfo.CREDENTIAL
            | WordInfo.TITLE;

    @Override
    public void weigh(NameText text, NameScores scores) {
        for (int i = 0; i < text.count(); i++) {
            if (isWordName(text, i) && (isSubject(text, i) || isOwner(text, i))
                    || isBorneWord(text, i) && isIntroduced(text, i)
                    || isGivenName(text, i) && isJoined(text, i)
                    || isAuxiliary(text, i) && isBeforeSurname(text, i)) {
                scores.add(i, Math.max(LIKELY, LIKELY - scores.score(i)), RULE);
            }
        }
    }

    /** A word with a capital that many bear, at the start of a sentence; inside one its capital speaks for it already. */
    private static boolean isWordName(NameText text, int i) {
        return text.startsSentence(i)
                && text.shape(i) == NameText.CAPITALIZED
                && isBorneWord(text, i)
                && text.lineCase(i) != NameText.LineCase.TITLE;
    }

    /** A word of the language that many bear as a given name, in any letter case. */
    private static boolean isBorneWord(NameText text, int i) {
        return text.has(i, WordInfo.DICTIONARY)
                && WordInfo.givenBearers(text.info(i))
                        >= (text.has(i, WordInfo.NICKNAME) ? LEAST_BEARERS - 1 : LEAST_BEARERS)
                && !text.has(i, NO_PERSON)
                && !text.is(i, NameCue.STOP | NameCue.TITLE | NameCue.WEAK_TITLE | NameCue.RELATION);
    }

    /** "A teen named chance", "frost is her name". */
    private static boolean isIntroduced(NameText text, int i) {
        return text.continues(i) && i > 0 && text.isHash(i - 1, NAMED)
                || text.continues(i + 1)
                        && IS.contains(text.hash(i + 1))
                        && POSSESSIVES.contains(text.hash(i + 2))
                        && text.isHash(i + 3, NAME);
    }

    private static boolean isGivenName(NameText text, int i) {
        return text.startsSentence(i)
                && text.shape(i) == NameText.CAPITALIZED
                && WordInfo.givenBearers(text.info(i)) >= LEAST_BEARERS
                && !text.is(i, NameCue.STOP | NameCue.TITLE | NameCue.WEAK_TITLE | NameCue.RELATION);
    }

    private static boolean isSubject(NameText text, int i) {
        int verb = i + 1;
        if (!text.continues(verb) || text.shape(verb) != NameText.LOWER) {
            return false;
        }
        int next = verb + 1;
        if (text.has(i, WordInfo.MONTH)) {
            return text.is(verb, NameCue.VERB) && !IS.contains(text.hash(verb)); // April says
        }
        if (IS.contains(text.hash(verb))) {
            return text.continues(next)
                    && (AFTER_IS.contains(text.hash(next)) || endsInIng(text, next) || text.isNumber(next));
        }
        return HAS.contains(text.hash(verb))
                || DOES.contains(text.hash(verb)) && text.continues(next) && text.isWord(next)
                || CAN.contains(text.hash(verb)) && text.continues(next) && !text.isHash(next, BE)
                || endsInS(text, verb) && text.continues(next) && CLAUSES.contains(text.hash(next));
    }

    /** "Hope's mom", "Drew's IEP". */
    private static boolean isOwner(NameText text, int i) {
        int owned = i + 2;
        return text.shape(i + 1) == NameText.CLITIC
                && text.continues(owned)
                && (OWNED.contains(text.hash(owned)) || text.is(owned, NameCue.RELATION));
    }

    private static boolean isAuxiliary(NameText text, int i) {
        return text.is(i, NameCue.AUXILIARY)
                && text.startsSentence(i)
                && text.shape(i) == NameText.CAPITALIZED
                && !text.has(i, WordInfo.MONTH)
                && WordInfo.givenBearers(text.info(i)) >= LEAST_BEARERS;
    }

    /** "Will Dunmore, NP, agreed." asks nothing. */
    private static boolean isBeforeSurname(NameText text, int i) {
        int next = i + 1;
        if (text.shape(next) != NameText.CAPITALIZED
                || !text.continues(next)
                || WordInfo.surnameOdds(text.info(next)) <= WordInfo.givenOdds(text.info(next))) {
            return false;
        }
        int end = next;
        while (end < text.count() && !text.startsSentence(end)) {
            end++;
        }
        return !text.isMark(end - 1, '?');
    }

    /** "Rose and her sister". */
    private static boolean isJoined(NameText text, int i) {
        return (text.isHash(i + 1, NameWords.AND) || text.isMark(i + 1, '&'))
                && POSSESSIVES.contains(text.hash(i + 2))
                && text.is(i + 3, NameCue.RELATION);
    }

    private static boolean endsInIng(NameText text, int i) {
        return text.shape(i) == NameText.LOWER
                && text.length(i) > 5
                && text.source().view().startsWith("ing", text.end(i) - 3);
    }

    private static boolean endsInS(NameText text, int i) {
        return text.length(i) > 3 && text.source().charAt(text.end(i) - 1) == 's';
    }
}
