package io.github.safeharbor.recognizers.contact;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;

/** Tells from the words around a number whether it is a fax: "fax 503-555-0143", "F: 503.555.0143", "... (fax)". */
final class FaxCues {
    private static final WordList FAX = Cues.words("fax.fax");
    private static final WordList PHONE = Cues.words("fax.phone");
    /** Of a phone only right before its number: "fax it to our office at ..." goes to a fax. */
    private static final WordList PLACE = Cues.words("fax.place");

    private static final int REACH = 7;

    private FaxCues() {}

    static boolean announce(Text source, Span number) {
        int first = source.tokenAt(number.start());
        int next = source.tokenAt(number.end());
        return isAnnounced(source, first, next) || isExplained(source, next);
    }

    private static boolean isAnnounced(Text source, int first, int next) {
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            if (FAX.contains(source.wordAt(i))) {
                // "Phone/Fax: 503-555-0142 / 503-555-0143": the first number is the telephone.
                return !(isBoth(source, i) && isNumber(source, next + 1));
            }
            if (isLetterF(source, i, first)) {
                return true;
            }
            if (isNumber(source, i)) {
                return isSecond(source, i, first);
            }
            if (PHONE.contains(source.wordAt(i))
                    || isLabel(source, i, first) && PLACE.contains(source.wordAt(i))
                    || endsClause(source, i, first)) {
                return false;
            }
        }
        return false;
    }

    /** The second of two numbers after "ph/fax". */
    private static boolean isSecond(Text source, int last, int first) {
        if (first - last > 2 || !isJoin(source, first - 1)) {
            return false;
        }
        for (int i = last; i >= Math.max(0, last - 12); i--) {
            if (FAX.contains(source.wordAt(i))) {
                return isBoth(source, i);
            }
        }
        return false;
    }

    private static boolean isBoth(Text source, int fax) {
        return fax >= 2 && isJoin(source, fax - 1) && PHONE.contains(source.wordAt(fax - 2))
                || fax >= 3 && isJoin(source, fax - 1) && PHONE.contains(source.wordAt(fax - 3));
    }

    private static boolean isJoin(Text source, int token) {
        return source.isMark(token, '/')
                || source.isMark(token, '&')
                || source.isMark(token, '|')
                || source.isMark(token, ',');
    }

    private static boolean isNumber(Text source, int token) {
        return token < source.tokenCount()
                && (source.kind(token) & TokenKind.DIGIT_FIRST) != 0
                && source.end(token) - source.start(token) >= 3;
    }

    /** "F: 503 ...", "F. 503 ...", and a capital F right before the number. */
    private static boolean isLetterF(Text source, int token, int first) {
        if (source.end(token) - source.start(token) != 1 || (source.charAt(source.start(token)) | 0x20) != 'f') {
            return false;
        }
        boolean labelled =
                source.isMark(token + 1, ':') || source.isMark(token + 1, '.') || source.isMark(token + 1, ')');
        boolean parted = source.isMark(token - 1, '/')
                || source.isMark(token - 1, '|')
                || isNumber(source, Math.max(0, token - 1));
        return (labelled || parted) && first - token <= 3
                || first - token <= 2 && source.charAt(source.start(token)) == 'F';
    }

    private static boolean isLabel(Text source, int token, int first) {
        return first - token == 1 || first - token == 2 && (source.kind(token + 1) & TokenKind.MARK) != 0;
    }

    private static boolean endsClause(Text source, int token, int first) {
        if (source.isMark(token, ';')
                || source.isMark(token, '!')
                || source.isMark(token, '?')
                || source.isMark(token, ',')) {
            return true;
        }
        // "Fax. 503 ..." is a label, "No fax here. 503 ..." is not.
        return source.isMark(token, '.') && !(token == first - 1 && FAX.contains(source.wordAt(token - 1)));
    }

    /** "503-555-0143 (fax)", and "503-555-0143 fax" where no number follows. */
    private static boolean isExplained(Text source, int next) {
        if (source.isMark(next, '(')) {
            return FAX.contains(source.wordAt(next + 1))
                    || source.isMark(next + 2, ')') && (source.charAt(source.start(next + 1)) | 0x20) == 'f';
        }
        return FAX.contains(source.wordAt(next))
                && (source.kind(next) & TokenKind.LINE_START) == 0
                && !isNumberSoon(source, next + 1);
    }

    private static boolean isNumberSoon(Text source, int token) {
        for (int i = token; i < Math.min(source.tokenCount(), token + 4); i++) {
            if ((source.kind(i) & TokenKind.DIGIT_FIRST) != 0) {
                return (source.kind(i) & TokenKind.LINE_START) == 0;
            }
        }
        return false;
    }
}
