package io.github.safeharbor.recognizers.dates;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;

/**
 * Tells a month and day such as 3/14 from a fraction, a dose, a score or a ratio.
 *
 * <p>A unit or a counted noun behind it makes it none, even after "on": "on 1/2 tablet". A preposition of time, a verb such
 * as "seen" or a clock time makes it one. Without either it is a date unless its second number is a usual denominator
 * ("strength 4/5", "2/6 murmur") or a scale is named before it in the sentence ("form 11/21, then 9/21").
 */
final class ScoreGuard {
    private static final int WORDS_BACK = 12;
    private static final int LIST_BACK = 24;

    private static final WordList LISTING = Cues.words("score.listing");
    private static final WordList EVENTS = Cues.words("score.events");

    private static final WordList COUNTED = Cues.words("score.counted");

    private static final WordList TIME = Cues.words("score.time");

    private static final WordList SCALES = Cues.words("score.scales");

    /** Articles and the like count only right before the number: "a 5/1 split", "about 3/4". */
    private static final WordList NEXT_TO_ONLY = Cues.words("score.next-to-only");

    /** These also lead a score from one value to the next. */
    private static final WordList WEAK = Cues.words("score.weak");

    private static final WordList THEN_AND_NOW = Cues.words("score.then-and-now");
    private static final long ON = WordHash.of("on");
    private static final long THE = WordHash.of("the");
    private static final WordList RANGE = Cues.words("score.range");
    private static final WordList AT = Cues.words("score.at");

    private static final WordList OCCASIONS = Cues.words("score.occasions");

    private ScoreGuard() {}

    /** Tells whether the month and day is something else. */
    static boolean rejects(Text source, Span span) {
        int at = span.start();
        int first = number(source, at);
        while (isDigit(source, at)) {
            at++;
        }
        while (at < span.end() && !isDigit(source, at)) {
            at++;
        }
        return rejects(source, span.start(), span.end(), first, number(source, at));
    }

    /** Tells whether a range of two is something else: "1/2-3/4 cup". */
    static boolean rejectsEitherOf(Text source, Span span) {
        int next = source.tokenAt(span.end());
        return COUNTED.contains(source.wordAt(next));
    }

    private static boolean rejects(Text source, int from, int to, int first, int second) {
        int token = source.tokenAt(from);
        int next = source.tokenAt(to);
        if (COUNTED.contains(source.wordAt(next)) && !OCCASIONS.contains(source.wordAt(next))
                || first == 24 && second == 7) {
            return true;
        }
        if (from > 1 && source.charAt(from - 1) == '-' && Character.isLetterOrDigit(source.charAt(from - 2))) {
            return true; // a code: "X-3/4"
        }
        if (THEN_AND_NOW.contains(source.wordAt(next)) && isSecondOf(source, token, second)) {
            return true;
        }
        if (isRange(source, token, next, second)) {
            return false;
        }
        if (source.wordAt(next) == ON
                && (SCALES.contains(source.wordAt(next + 1)) || SCALES.contains(source.wordAt(next + 2)))) {
            return true; // "9/12 on the anxiety scale"
        }
        boolean denominator = second <= 10 && second != 1 && second != 7 && second != 9 && first <= second;
        if (isTimed(source, token, next)) {
            // "mood went from 4/10 to 7/10" is no day either
            return WEAK.contains(source.wordAt(token - 1))
                    && denominator
                    && (isScored(source, token, second) || leadsToSame(source, next, second));
        }
        if (!denominator && source.wordAt(token - 1) == THE && TIME.contains(source.wordAt(token - 2))) {
            return false; // "before the 9/16 review"
        }
        boolean zeroPadded = source.charAt(from) == '0' || source.charAt(to - 2) == '0';
        if (first > 12 && second >= 10) {
            return true; // "14/22" of a form; a day before its month needs a cue or a "25/02"
        }
        boolean mates =
                sharesMonth(source, first, second, next, 1) || sharesMonth(source, first, second, token - 1, -1);
        if ((mates || continuesRow(source, first, second, token - 1)) && !isScored(source, token, second)) {
            return false;
        }
        if (denominator && isEvent(source, token) && DateParts.endsPhrase(source, to)) {
            return isScored(source, token, second);
        }
        return (!zeroPadded && (denominator || first > 12)) || isScored(source, token, second);
    }

    /** "6/10 before, 4/10 after": the same denominator shortly before. */
    private static boolean isSecondOf(Text source, int token, int second) {
        for (int i = token - 1; i > 0 && source.start(token) - source.start(i) < 30; i--) {
            if (source.isMark(i, '/')
                    && TokenKind.isNumber(source.kind(i - 1))
                    && number(source, source.end(i)) == second) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTimed(Text source, int token, int next) {
        int before = token - 1;
        while (before >= 0 && token - before < LIST_BACK && isListed(source, before)) {
            before--;
        }
        boolean lineStart = (source.kind(token) & TokenKind.LINE_START) != 0;
        if (lineStart ? source.isMark(next, ':') || source.isMark(next, '-') : TIME.contains(source.wordAt(before))) {
            return true;
        }
        return OCCASIONS.contains(source.wordAt(next))
                || isClock(source, next)
                || (source.isMark(next, ',') || AT.contains(source.wordAt(next))) && isClock(source, next + 1);
    }

    /** Part of a list of dates, or a mark between the cue and its date: "dates: 1/3, 1/10 and 1/17". */
    private static boolean isListed(Text source, int token) {
        int kind = source.kind(token);
        return TokenKind.isNumber(kind)
                || (kind & TokenKind.MARK) != 0 && ":.,(@/&-".indexOf(source.charAt(source.start(token))) >= 0
                || LISTING.contains(source.wordAt(token));
    }

    /** "lost the job 2/2", "started Zoloft 3/3". */
    private static boolean isEvent(Text source, int token) {
        for (int i = token - 1; i >= 0 && i >= token - 4; i--) {
            if (EVENTS.contains(source.wordAt(i))) {
                return true;
            }
            if ((source.kind(i + 1) & TokenKind.SENTENCE_START) != 0) {
                return false;
            }
        }
        return false;
    }

    /** "2/5 through 4/9", "2/5 to 2/9": scores have one denominator, parts of a cup a unit. */
    private static boolean isRange(Text source, int token, int next, int second) {
        boolean first = source.isMark(next + 2, '/') && RANGE.contains(source.wordAt(next));
        boolean last = token > 3 && source.isMark(token - 3, '/') && RANGE.contains(source.wordAt(token - 1));
        if (!first && !last) {
            return false;
        }
        int other = number(source, source.start(first ? next + 3 : token - 2));
        int from = first ? token : token - 4;
        boolean days = other > 4 && second > 4 || other > 12 || second > 12; // "12/21 to 1/4"
        return other != second && days && !isScored(source, from, -1);
    }

    /** "from 8/10 to 4/10". */
    private static boolean leadsToSame(Text source, int next, int second) {
        for (int i = next; i < source.tokenCount() && i < next + 6; i++) {
            if (source.isMark(i, '/')) {
                return number(source, source.end(i)) == second;
            }
        }
        return false;
    }

    /** "1/3, 1/10": dates in a row share the month, scores in a row share the denominator. */
    private static boolean sharesMonth(Text source, int first, int second, int joint, int step) {
        int near = joint + step;
        int far = joint + 3 * step;
        if (!source.isMark(joint, ',') && !source.isMark(joint, '&') && !LISTING.contains(source.wordAt(joint))
                || !source.isMark(joint + 2 * step, '/')
                || Math.min(near, far) < 0
                || Math.max(near, far) >= source.tokenCount()) {
            return false;
        }
        int otherFirst = number(source, source.start(Math.min(near, far)));
        int otherSecond = number(source, source.start(Math.max(near, far)));
        return otherFirst == first && otherSecond != second && otherSecond > 0;
    }

    /** "1/13, 1/27 and 2/3": the next of a row whose last one has a day that no score has. */
    private static boolean continuesRow(Text source, int first, int second, int joint) {
        if (joint < 3
                || !source.isMark(joint, ',') && !LISTING.contains(source.wordAt(joint))
                || !source.isMark(joint - 2, '/')) {
            return false;
        }
        int otherFirst = number(source, source.start(joint - 3));
        int otherSecond = number(source, source.start(joint - 1));
        boolean soon = first == otherFirst + 1 || first == 1 && otherFirst == 12;
        return soon && otherFirst <= 12 && otherSecond > 12 && otherSecond <= 31 && second <= 31;
    }

    private static boolean isClock(Text source, int token) {
        if (token >= source.tokenCount() || (source.kind(token) & TokenKind.DIGIT_FIRST) == 0) {
            return false;
        }
        char last = Character.toLowerCase(source.charAt(source.end(token) - 1));
        if (source.end(token) - source.start(token) <= 4 && last == 'm') {
            return true; // "9am"
        }
        if (source.isMark(token + 1, ':')) {
            return token + 2 < source.tokenCount() && (source.kind(token + 2) & TokenKind.DIGIT_FIRST) != 0;
        }
        return HALVES.contains(source.wordAt(token + 1));
    }

    private static final WordList HALVES = Cues.words("score.halves");

    private static boolean isScored(Text source, int token, int second) {
        for (int i = token - 1, steps = 0; i >= 0 && steps < WORDS_BACK; i--, steps++) {
            if (SCALES.contains(source.wordAt(i)) && (i == token - 1 || !NEXT_TO_ONLY.contains(source.wordAt(i)))) {
                return true;
            }
            if (source.isMark(i, '/')
                    && number(source, source.end(i)) == second
                    && TokenKind.isNumber(source.kind(i + 1))) {
                return true; // the same denominator before: "11/21 then 9/21"
            }
            if ((source.kind(i + 1) & TokenKind.SENTENCE_START) != 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean isDigit(Text source, int at) {
        return at < source.length() && source.charAt(at) >= '0' && source.charAt(at) <= '9';
    }

    /** Returns the number of at most four figures that stands at a place; 0 if none does. */
    static int number(Text source, int from) {
        int value = 0;
        for (int i = from; isDigit(source, i) && i < from + 4; i++) {
            value = value * 10 + source.charAt(i) - '0';
        }
        return value;
    }
}
