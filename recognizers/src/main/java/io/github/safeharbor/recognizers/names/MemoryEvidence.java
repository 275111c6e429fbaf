package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognizers.analysis.NameCue;
import java.util.HashSet;
import java.util.Set;

/**
 * Who was named once is meant again: {@code Client Hunter, 9. [hunter] bites}, {@code pt K. was late; did [K.] call?}
 *
 * <p>A name in another letter case is found by no repetition of the same letters, and would be an ordinary word: so only where
 * a name was certain, and only at the start of a sentence or before 's. Comes last.
 */
final class MemoryEvidence implements NameEvidence {
    private static final String RULE = "name.again";
    private static final int LIKELY = 25;

    @Override
    public void weigh(NameText text, NameScores scores) {
        Set<Long> certain = new HashSet<>();
        Set<Long> likely = new HashSet<>();
        for (int i = 0; i < text.count(); i++) {
            if (scores.isName(i)
                    && scores.confidence(i) == Confidence.CERTAIN
                    && (text.shape(i) == NameText.CAPITALIZED || isInitial(text, i))) {
                certain.add(text.hash(i));
            }
            if (scores.isName(i)
                    && scores.confidence(i) != Confidence.POSSIBLE
                    && text.shape(i) == NameText.CAPITALIZED) {
                likely.add(text.hash(i));
            }
        }
        for (int i = 0; i < text.count() && !(certain.isEmpty() && likely.isEmpty()); i++) {
            if (!scores.isName(i)
                    && (isAgain(text, i) && certain.contains(text.hash(i))
                            || isSubject(text, i) && likely.contains(text.hash(i)))) {
                scores.add(i, LIKELY - scores.score(i), RULE);
            }
        }
    }

    private static boolean isAgain(NameText text, int i) {
        if (isInitial(text, i)) {
            return !text.isAttached(i) && !(text.isAttached(i + 2) && text.isWord(i + 2));
        }
        boolean opens = text.startsSentence(i) && text.continues(i + 1) && text.isWord(i + 1);
        return text.shape(i) == NameText.LOWER
                && !text.is(i, NameCue.STOP)
                && (opens || text.shape(i + 1) == NameText.CLITIC);
    }

    /** "dusty bites." behind "client Dusty": in small letters at the start of a sentence, before a verb in the third person. */
    private static boolean isSubject(NameText text, int i) {
        int verb = i + 1;
        return text.shape(i) == NameText.LOWER
                && text.startsSentence(i)
                && text.continues(verb)
                && text.shape(verb) == NameText.LOWER
                && text.length(verb) > 2
                && text.source().charAt(text.end(verb) - 1) == 's';
    }

    private static boolean isInitial(NameText text, int i) {
        return text.shape(i) == NameText.INITIAL && text.isMark(i + 1, '.') && text.isAttached(i + 1);
    }
}
