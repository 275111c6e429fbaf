package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;

/** A letter inside a sentence, where the words around it leave room for a person alone: {@code Did [K.] call?}, {@code [K]'s mom}. */
final class InitialsInSentence {

    /** What a letter belongs to that stands behind it: vitamin D., plan B. */
    private static final WordList LETTERED = Cues.words("initials.lettered");

    private static final WordList AFTER_OBJECT = Cues.words("initials.after-object");
    private static final WordList OWNED = Cues.words("slot.owned");
    private static final long OF = WordHash.of("of");
    private static final long A = WordHash.of("a");

    private InitialsInSentence() {}

    /** Tells whether a capital alone, in a line that has small letters, is a person. */
    static boolean isPerson(NameText text, int i) {
        if (text.isCaseless(i) || text.isHash(i, NameWords.I) || text.isMark(i - 1, '-') || !text.isCapital(i)) {
            return false;
        }
        int next = i + 1;
        if (text.shape(next) == NameText.CLITIC) {
            return !text.isHash(i, A)
                    && text.continues(next + 1)
                    && (text.is(next + 1, NameCue.RELATION) || OWNED.contains(text.hash(next + 1)));
        }
        boolean lettered = text.isWord(i - 1) && LETTERED.contains(text.hash(i - 1));
        if (lettered || !text.continues(i)) {
            return false;
        }
        boolean object = text.is(i - 1, NameCue.CONTACT) && text.shape(i - 1) != NameText.UPPER;
        if (!text.isMark(next, '.')) {
            return object && !text.isHash(i, A) && AFTER_OBJECT.contains(text.hash(next)) && text.continues(next);
        }
        if (text.isMark(next + 1, ",;)")
                && text.shape(i - 1) == NameText.LOWER
                && text.lineCase(i) == NameText.LineCase.NORMAL) {
            return true; // told T., who
        }
        boolean goesOn = text.shape(next + 1) == NameText.LOWER && text.continues(next + 1);
        boolean inside = text.shape(i - 1) == NameText.LOWER && !text.startsSentence(i)
                || text.startsSentence(i - 1) && text.is(i - 1, NameCue.AUXILIARY) // Did T. call
                || text.isMark(i - 1, ",;:(") && text.is(next + 1, NameCue.VERB)
                || object
                || isOf(text, i);
        return goesOn
                && inside
                && !text.isAttached(next + 1)
                && text.lineCase(i) == NameText.LineCase.NORMAL
                && !(text.has(i - 1, WordInfo.DICTIONARY)
                        && !text.is(i - 1, NameCue.STOP | NameCue.CONTACT | NameCue.VERB | NameCue.AUXILIARY));
    }

    /** "Mother of TW". */
    static boolean isOf(NameText text, int i) {
        return text.isHash(i - 1, OF) && text.is(i - 2, NameCue.RELATION) && text.continues(i);
    }

    /** "TMcB": initials with a Mc or an O' inside. */
    static boolean isScottish(NameText text, int i) {
        int start = text.start(i);
        return text.length(i) == 4
                && text.source().charAt(start + 1) == 'M'
                && text.source().charAt(start + 2) == 'c'
                && Character.isUpperCase(text.source().charAt(start + 3));
    }
}
