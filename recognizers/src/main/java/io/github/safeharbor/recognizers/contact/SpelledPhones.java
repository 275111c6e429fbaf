package io.github.safeharbor.recognizers.contact;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.support.Spots;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds telephone numbers whose digits are spoken or written as words, wholly or in part: "five oh three, five five
 * five, zero one seven two", "503 five five five 0142", "one eight hundred ...".
 *
 * <p>Ten digits (eleven with the 1) are enough by themselves, seven need a cue word. Counting ("one, two, three") is
 * none.
 */
final class SpelledPhones {
    private static final Map<String, String> DIGITS = Cues.meanings("spelled.digits");
    private static final Spots START = Spots.words(
            "zero", "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "niner", "double",
            "triple");
    private static final WordList NUMBER_WORDS = Cues.words("spelled.digits", "spelled.joints");
    private static final WordList SPOKEN_MARKS = Cues.words("spelled.spoken-marks");
    private static final WordList CUES = Cues.words("spelled.cues");
    private static final int MAX_DIGITS = 15;

    private SpelledPhones() {}

    /** Adds what is found. */
    static void find(Text source, List<Finding> findings) {
        int resume = 0;
        for (int token : START.in(source)) {
            if (token >= resume && (mayGoOn(source, token + 1) || mayGoOn(source, token - 1))) {
                Run run = new Run(source, firstOf(source, token, resume));
                resume = Math.max(token + 1, run.last + 1);
                if (run.isPhone()) {
                    findings.add(new Finding(
                            source.span(run.first, run.last),
                            IdentifierCategory.PHONE,
                            Confidence.LIKELY,
                            "phone.spelled"));
                }
            }
        }
    }

    /** Tells cheaply whether a neighbour belongs to a number: nearly every "one" stands alone. */
    private static boolean mayGoOn(Text source, int token) {
        return token >= 0
                && token < source.tokenCount()
                && (NUMBER_WORDS.contains(source.wordAt(token))
                        || (source.kind(token) & (TokenKind.DIGIT_FIRST | TokenKind.MARK)) != 0);
    }

    /** Goes left from the first word over digits that stand before it: "503 five five five". */
    private static int firstOf(Text source, int token, int resume) {
        int first = token;
        for (int i = token - 1; i >= Math.max(resume, token - 6); i--) {
            if (TokenKind.isNumber(source.kind(i)) && source.end(i) - source.start(i) <= 4) {
                first = i;
            } else if (!isSeparator(source, i)) {
                break;
            }
        }
        return first;
    }

    private static boolean isSeparator(Text source, int token) {
        return (source.kind(token) & TokenKind.MARK) != 0 && ",.-()/+".indexOf(source.charAt(source.start(token))) >= 0
                || SPOKEN_MARKS.contains(source.wordAt(token));
    }

    /** A run of tokens that stand for digits. */
    private static final class Run {
        private final Text source;
        private final StringBuilder digits = new StringBuilder(16);
        private final int first;
        private int last;
        private int words;

        Run(Text source, int first) {
            this.source = source;
            this.first = first;
            this.last = first - 1;
            int gap = 0;
            int repeat = 1;
            for (int i = first; i < source.tokenCount() && gap <= 3 && digits.length() < MAX_DIGITS; i++) {
                String value = valueOf(i);
                if (value == null) {
                    if (repeat != 1 || !isSeparator(source, i)) {
                        break;
                    }
                    gap++;
                } else if (value.isEmpty() && repeat != 1) {
                    break; // "double double": no number, and a run that would not end
                } else if (value.isEmpty()) {
                    repeat = (source.charAt(source.start(i)) | 0x20) == 't' ? 3 : 2;
                } else {
                    take(i, value, repeat);
                    gap = 0;
                    repeat = 1;
                }
            }
        }

        private void take(int token, String value, int repeat) {
            int length = digits.length();
            boolean joins = value.length() == 1 && length >= 2 && tens(last) && value.charAt(0) != '0';
            if (joins) {
                digits.setCharAt(length - 1, value.charAt(0));
            } else {
                digits.append(value.repeat(repeat));
            }
            if ((source.kind(token) & TokenKind.LETTER) != 0) {
                words++;
            }
            last = token;
        }

        private boolean tens(int token) {
            return (source.kind(token) & TokenKind.LETTER) != 0
                    && source.token(token).toLowerCase(Locale.ROOT).endsWith("ty");
        }

        /** Returns the digits of a token, "" for "double" and "triple", null if it stands for none. */
        private @Nullable String valueOf(int token) {
            int length = source.end(token) - source.start(token);
            if (length > 9) {
                return null;
            }
            if (TokenKind.isNumber(source.kind(token))) {
                return length <= 7 ? source.token(token) : null;
            }
            if (!TokenKind.isWord(source.kind(token))) {
                return null;
            }
            String word = source.token(token).toLowerCase(Locale.ROOT);
            return word.equals("double") || word.equals("triple") ? "" : DIGITS.get(word);
        }

        boolean isPhone() {
            int count = digits.length();
            if (words < 3 || PhoneGuards.isCounting(digits) || HelpLines.contains(digits)) {
                return false;
            }
            boolean full = count == 10 && digits.charAt(0) >= '2' || count == 11 && digits.charAt(0) == '1';
            return full || count >= 7 && isCued();
        }

        private boolean isCued() {
            for (int i = first - 1; i >= Math.max(0, first - 5); i--) {
                if (CUES.contains(source.wordAt(i))) {
                    return true;
                }
            }
            for (int i = last + 1; i <= Math.min(source.tokenCount() - 1, last + 4); i++) {
                if (CUES.contains(source.wordAt(i))) {
                    return true;
                }
            }
            return false;
        }
    }
}
