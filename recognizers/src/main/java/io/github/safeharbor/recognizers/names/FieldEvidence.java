package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.text.WordHash;

/**
 * The field of a form, a header or a record whose label asks for a person: {@code Patient: [Ann Frost]},
 * {@code NOK   [FROST, CARL]}, {@code "client_name": "[Ann Frost]"}.
 *
 * <p>A colon, an equals sign, leader dots, a tab or two blanks part label and value. A value of several words is one
 * name as far as it looks like one.
 */
final class FieldEvidence implements NameEvidence {

    private static final String RULE = "name.field";
    private static final long BY = WordHash.of("by");
    private static final int LONGEST_LEADER = 80;
    private static final int LONGEST_NAME = 5;

    @Override
    public void weigh(NameText text, NameScores scores) {
        for (int i = 0; i < text.count(); i++) {
            if (text.is(i, NameCue.FIELD) || isKey(text, i) || text.isHash(i, BY) && text.is(i - 1, NameCue.FIELD)) {
                int value = value(text, i);
                if (value > 0) {
                    weigh(text, scores, value);
                }
            }
        }
    }

    /** Returns the first unit of the value, or -1 if no separator follows the label. */
    private static int value(NameText text, int label) {
        int i = label + 1;
        if (text.continues(i) && text.isWord(i) && text.start(i) - text.end(label) >= 2) {
            return text.isCaseless(label) || text.startsLine(label) ? i : -1;
        }
        boolean separated = false;
        for (int marks = 0; marks < LONGEST_LEADER && text.isMark(i, ":=.\"|>*(/#-"); marks++, i++) {
            separated |= text.isMark(i, ":=|") || text.isMark(i, '.') && text.isMark(i - 1, '.');
            if (separated && text.startsLine(i)) {
                return -1;
            }
        }
        return separated && text.isWord(i) ? i : -1;
    }

    private static void weigh(NameText text, NameScores scores, int value) {
        int i = value;
        if (text.is(i, NameCue.TITLE | NameCue.WEAK_TITLE | NameCue.CREDENTIAL) && !scores.isName(i)) {
            i = text.isMark(i + 1, '.') ? i + 2 : i + 1;
            if (!text.isWord(i)) {
                return;
            }
        }
        boolean onNewLine = text.startsLine(i);
        boolean plain = text.shape(i) == NameText.LOWER && !text.isCaseless(i);
        scores.add(i, plain ? 20 : onNewLine ? 25 : 42, RULE);
        for (int words = 1; words < LONGEST_NAME; words++) {
            int next = text.isMark(i + 1, ".,-") ? i + 2 : i + 1;
            boolean comma = text.isMark(i + 1, ',');
            if (!text.continues(next)
                    || !text.isWord(next)
                    || text.shape(next) == NameText.LOWER
                    || text.is(next, NameCue.FIELD | NameCue.CREDENTIAL | NameCue.STOP)
                    || text.start(next) - text.end(i) > 2
                    || comma && words > 1) {
                return;
            }
            i = next;
            scores.add(i, comma ? 40 : 30, RULE);
        }
    }

    /** "patient_name", "clientName": one token to the lexer. */
    private static boolean isKey(NameText text, int i) {
        int length = text.length(i);
        if (text.isWord(i) && length < 8 || length < 5 || length > 24 || !text.isMark(i + 1, "\":=")) {
            return false;
        }
        Text source = text.source();
        int at = text.end(i) - 4;
        return (source.charAt(at) | 0x20) == 'n'
                && (source.charAt(at + 1) | 0x20) == 'a'
                && (source.charAt(at + 2) | 0x20) == 'm'
                && (source.charAt(at + 3) | 0x20) == 'e';
    }
}
