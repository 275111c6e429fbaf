package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.Lexicon;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;

/**
 * Where in a sentence a person stands: before a verb of saying or feeling ({@code [Okafor] reports}), before an age
 * ({@code [Winifred], 81}), before pronouns ({@code [Sky] (they/them)}), with an article in the plural
 * ({@code the [Garcias]}).
 */
final class SlotEvidence implements NameEvidence {

    private static final long N = WordHash.of("n"); // n/a
    private static final int AREA_CODE = 3;
    private static final String RULE = "name.slot";
    private static final WordList ASKS = Cues.words("slot.asks");
    private static final WordList CALLS = Cues.words("slot.calls");
    private static final WordList OWNED = Cues.words("slot.owned");
    private static final long NO_SUBJECT = WordInfo.MONTH
            | WordInfo.WEEKDAY
            | WordInfo.COUNTRY
            | WordInfo.STATE
            | WordInfo.LANGUAGE
            | WordInfo.INSURER
            | WordInfo.DRUG
            | WordInfo.INNOCENT;
    private static final WordList OBJECTS = Cues.words("slot.objects");
    private static final WordList WISHED = Cues.words("slot.wished");

    @Override
    public void weigh(NameText text, NameScores scores) {
        for (int i = 0; i < text.count(); i++) {
            if (isGluedPossessive(text, i)) {
                scores.add(i, 110, RULE);
            }
            if (text.isCapital(i)) {
                scores.add(i, after(text, i, 20, 25) + before(text, i), RULE);
            } else if (text.isCaseless(i)) {
                scores.add(i, after(text, i, 16, 26), RULE);
            }
        }
    }

    /** "call zoras cell", "Taylers mom": a name with an s that its apostrophe has left. */
    private static boolean isGluedPossessive(NameText text, int i) {
        int end = text.length(i) < 5 || !text.isWord(i) ? 0 : text.end(i) - 1;
        if (end == 0
                || (text.source().charAt(end) | 0x20) != 's'
                || !text.continues(i + 1)
                || text.has(i, WordInfo.DICTIONARY)
                || !OWNED.contains(text.hash(i + 1))) {
            return false;
        }
        long info = Lexicon.get().info(WordHash.of(text.source().view().substring(text.start(i), end)));
        return WordInfo.givenOdds(info) >= 6 && !WordInfo.has(info, WordInfo.DICTIONARY);
    }

    private static int after(NameText text, int i, int subject, int person) {
        int next = i + 1;
        if (text.isMark(next, "(,")) {
            if (isAge(text, next + 1)
                    && (text.shape(next + 2) != NameText.LOWER
                            || text.isAttached(next + 2)
                            || WordInfo.givenOdds(text.info(i)) >= 5)) {
                return person;
            }
            if (text.is(next + 1, NameCue.ROLL_CALL) && text.startsSentence(i) && text.isMark(next + 2, ",.);")) {
                return 80; // Ada, absent
            }
            return text.isMark(next, '(') && isPronoun(text, next + 1) && text.isMark(next + 2, '/') ? 60 : 0;
        }
        if (!text.continues(next)) {
            return 0;
        }
        if (text.isMark(next, '@')
                && text.isNumber(next + 1)
                && text.length(next + 1) == AREA_CODE
                && WordInfo.givenOdds(text.info(i)) >= 3) {
            return 75; // Skip @ 415-555-2671
        }
        if (text.shape(next) == NameText.CLITIC) {
            boolean opens = text.startsSentence(i) && text.continues(next + 1) && text.isWord(next + 1);
            return opens && !text.has(i, WordInfo.DICTIONARY) ? 14 : 0; // Okonkwo's sister
        }
        if (text.is(next, NameCue.VERB) && isAge(text, next + 1) && text.length(next) <= 4) {
            return person; // Ada is 34
        }
        if (text.is(i, NameCue.AUXILIARY) && text.is(next, NameCue.VERB) && endsThirdPerson(text, next)) {
            return text.has(i, WordInfo.MONTH) ? 150 : 75; // Will says
        }
        if (text.is(i, NameCue.AUXILIARY)
                && text.isHash(next, NameWords.AND)
                && WordInfo.givenOdds(text.info(next + 1)) >= 6
                && !text.has(next + 1, WordInfo.MONTH)) {
            return 75; // Will and Ana
        }
        if (isSubject(text, i)) {
            return 75; // Grant packs the lunches
        }
        if (isNoun(text, i, next)) {
            return -30; // Frank answers welcome
        }
        if (text.is(next, NameCue.VERB) && text.shape(next) == NameText.LOWER) {
            boolean weak = text.length(next) <= 3 && text.has(i, WordInfo.DICTIONARY); // "Fee is low"
            return weak && WordInfo.givenOdds(text.info(i)) < 5 ? 0 : subject;
        }
        if (text.isMark(next + 1, '/')
                && text.isAttached(next + 1)
                && text.length(next) == 1
                && text.isWord(next)
                && !text.isHash(next, N)) {
            return text.isCapital(i) ? 60 : subject; // Frost c/o nausea
        }
        if (text.is(next, NameCue.AUXILIARY) && text.shape(next) == NameText.LOWER) {
            return text.continues(next + 1) && CALLS.contains(text.hash(next + 1)) ? 60 : subject / 2; // Hope will call
        }
        return isAge(text, next) && !text.isAttached(next) && text.isWord(i) && !isPlainNumber(text, next)
                ? subject
                : 0;
    }

    /** A given name that is a word of the language, at the start of a sentence, then a verb in -s and its object. */
    private static boolean isSubject(NameText text, int i) {
        int verb = i + 1;
        return text.startsSentence(i)
                && text.isCapital(i)
                && WordInfo.givenOdds(text.info(i)) >= 3
                && !text.has(i, NO_SUBJECT)
                && endsThirdPerson(text, verb)
                && text.source().charAt(text.end(verb) - 1) == 's'
                && text.continues(verb + 1)
                && OBJECTS.contains(text.hash(verb + 1));
    }

    private static boolean endsThirdPerson(NameText text, int verb) {
        char end = text.source().charAt(text.end(verb) - 1);
        return text.shape(verb) == NameText.LOWER && text.length(verb) > 3 && (end == 's' || end == 'd');
    }

    /** "Frank answers welcome", "Hope springs eternal": the verb is a noun, with nothing behind it that a verb takes. */
    private static boolean isNoun(NameText text, int i, int verb) {
        int next = verb + 1;
        return text.startsSentence(i)
                && WordInfo.frequency(text.info(i)) >= 3
                && text.is(verb, NameCue.VERB)
                && text.source().charAt(text.end(verb) - 1) == 's'
                && text.continues(next)
                && (WISHED.contains(text.hash(next))
                        || text.has(next, WordInfo.DICTIONARY) && !text.is(next, NameCue.STOP | NameCue.CONTACT));
    }

    private static int before(NameText text, int i) {
        if (text.info(i) == 0
                && text.continues(i)
                && text.continues(i + 1)
                && text.shape(i + 1) == NameText.LOWER
                && (text.startsSentence(i - 1) || text.isMark(i - 2, '>'))
                && ASKS.contains(text.hash(i - 1))) {
            return 16; // Is Farrokh still looking?
        }
        if (!text.continues(i) || !text.isHash(i - 1, NameWords.THE)) {
            return text.continues(i) && text.is(i - 1, NameCue.PLACE_SLOT) ? -15 : 0;
        }
        if (text.is(i + 1, NameCue.FAMILY_HEAD) && text.continues(i + 1)) {
            return isSurname(text, i) ? 120 : 60;
        }
        char end = text.source().charAt(text.end(i) - 1);
        return end == 's' && text.info(i) == 0 ? 45 : 0;
    }

    /** "The Rain family", by the capital that no word of the language has inside a sentence. */
    private static boolean isSurname(NameText text, int i) {
        return text.shape(i) == NameText.CAPITALIZED
                && text.lineCase(i) == NameText.LineCase.NORMAL
                && WordInfo.surnameBearers(text.info(i)) >= 2
                && !text.has(i, NO_SUBJECT)
                && text.shape(i + 1) == NameText.LOWER;
    }

    /** "34", "34F", "24m", up to three figures and a letter or two. */
    private static boolean isAge(NameText text, int unit) {
        int length = text.isNumber(unit) ? text.length(unit) : 0;
        return length > 0
                && length <= 4
                && text.source().charAt(text.start(unit)) <= '9'
                && !(length == 4 && isPlainNumber(text, unit))
                && !text.isMark(unit + 1, "/%$:")
                && !(text.isMark(unit + 1, "-.") && text.isAttached(unit + 1) && text.isNumber(unit + 2));
    }

    private static boolean isPlainNumber(NameText text, int unit) {
        char end = text.source().charAt(text.end(unit) - 1);
        return end >= '0' && end <= '9';
    }

    private static boolean isPronoun(NameText text, int unit) {
        return text.is(unit, NameCue.STOP) && text.length(unit) <= 4;
    }
}
