package io.github.safeharbor.recognizers.dates;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;

/** Numbers of 90 and more, and what they count instead of years. */
final class AgeNumbers {
    private static final WordList WORDS = Cues.words("age.ages");
    private static final WordList UNITS = Cues.words("age.units");
    private static final WordList HEAT = Cues.words("age.heat");
    private static final WordList YEARS = Cues.words("age.years");
    private static final WordList OLD = Cues.words("age.old");
    private static final WordList OVER = Cues.words("age.over");
    private static final WordList UPWARDS = Cues.words("age.upwards");
    private static final long OUT = WordHash.of("out");
    private static final long OF = WordHash.of("of");
    private static final long AGE = WordHash.of("age");
    private static final long AND = WordHash.of("and");
    private static final int HEAT_REACH = 8;

    private AgeNumbers() {}

    static boolean isUnder90(Text text, Span number) {
        int p = number.start();
        boolean three = p + 2 < text.length() && Character.isDigit(text.charAt(p + 2));
        return text.charAt(p) == '9' ? three : !three || text.charAt(p + 1) > '1';
    }

    static boolean mayBeOver89(Text text, int token) {
        int p = text.start(token);
        char c = text.charAt(p);
        return text.end(token) - p > 1 && (c == '9' || c == '1' && text.charAt(p + 1) <= '1');
    }

    /** Tells whether a number of 90 and more, in figures or words, begins at a token. */
    static boolean begins(Text text, int token) {
        return (text.kind(token) & TokenKind.DIGIT_FIRST) != 0
                ? mayBeOver89(text, token)
                : WORDS.contains(text.wordAt(token));
    }

    /** "95 percent", "90-minute", "92 out of 100", "100 years ago": what stands behind the number is what it counts. */
    static boolean isCounted(Text text, Span span) {
        int next = text.tokenAt(span.end());
        if (text.isMark(next, '-') && text.start(next) - span.end() <= 1) {
            next++;
        } else if (next < text.tokenCount() && text.start(next) - span.end() > 1) {
            return false;
        }
        long word = text.wordAt(next);
        if (text.isMark(next, '%') || UNITS.contains(word)) {
            return true;
        }
        long behind = text.wordAt(next + 1);
        if (YEARS.contains(word)) {
            return !OLD.contains(behind) && !(behind == OF && text.wordAt(next + 2) == AGE);
        }
        boolean range = OVER.contains(word) && next + 1 < text.tokenCount() && TokenKind.isNumber(text.kind(next + 1));
        return range || word == OUT && behind == OF || word == AND && UPWARDS.contains(behind);
    }

    /** "two hundred", "$95"; and "90 or older", which is what already stands instead of an age. */
    static boolean isPart(Text text, Span span) {
        int before = text.tokenAt(span.start()) - 1;
        return text.view().startsWith(" or older", span.end())
                || before >= 0
                        && text.end(before) == span.start()
                        && "$\u00A3\u20AC".indexOf(text.charAt(text.start(before))) >= 0;
    }

    /** "temp 98F", "a fever of 101 F". */
    static boolean isHeat(Text text, Span span) {
        int token = text.tokenAt(span.start());
        for (int i = token - 1; i >= Math.max(0, token - HEAT_REACH); i--) {
            if (HEAT.contains(text.wordAt(i)) || text.isMark(i, '.') && text.end(i) == span.start()) {
                return true;
            }
        }
        return false;
    }

    /** "over age 95", "over the age of 95": everyone's, not one person's. */
    static boolean isThreshold(Text text, Span span) {
        int token = text.tokenAt(span.start());
        return OVER.contains(text.wordAt(token - 2)) || OVER.contains(text.wordAt(token - 4));
    }
}
