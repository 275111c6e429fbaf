package io.github.safeharbor.recognizers.contact;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.RuleText;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.rule.Value;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;
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
    static final Start START = Start.words(
                    "zero", "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "niner",
                    "double", "triple")
            .unless(SpelledPhones::standsAlone);
    private static final WordList NUMBER_WORDS = Cues.words("spelled.digits", "spelled.joints");
    private static final WordList SPOKEN_MARKS = Cues.words("spelled.spoken-marks");
    private static final WordList CUES = Cues.words("spelled.cues");
    private static final int MAX_DIGITS = 15;

    private SpelledPhones() {}

    static @Nullable Value read(RuleText t, int from) {
        Text source = t.source();
        Run run = new Run(source, firstOf(source, source.tokenAt(from)));
        return run.isPhone() ? new Value(source.start(run.first), source.end(run.last)) : null;
    }

    /** Tells cheaply whether no neighbour belongs to a number, as beside nearly every "one"; or the number began before. */
    private static boolean standsAlone(Text source, Span word) {
        int token = source.tokenAt(word.start());
        boolean inside =
                NUMBER_WORDS.contains(source.wordAt(token - 1)) && NUMBER_WORDS.contains(source.wordAt(token - 2));
        return inside || !mayGoOn(source, token, 1) && !mayGoOn(source, token, -1);
    }

    private static boolean mayGoOn(Text source, int word, int step) {
        int next = word + step;
        next = next >= 0 && next < source.tokenCount() && isSeparator(source, next) ? next + step : next;
        return NUMBER_WORDS.contains(source.wordAt(next))
                || next >= 0 && next < source.tokenCount() && (source.kind(next) & TokenKind.DIGIT_FIRST) != 0;
    }

    /** Goes left from the first word over digits that stand before it: "503 five five five". */
    private static int firstOf(Text source, int token) {
        int first = token;
        for (int i = token - 1; i >= Math.max(0, token - 6); i--) {
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
