package io.github.safeharbor;

import static io.github.safeharbor.PersonContext.ANNOUNCES;
import static io.github.safeharbor.PersonContext.BARS;
import static io.github.safeharbor.PersonContext.DOES;
import static io.github.safeharbor.PersonContext.HAS;
import static io.github.safeharbor.PersonContext.IS;
import static io.github.safeharbor.PersonContext.JOINS;
import static io.github.safeharbor.PersonContext.MEETS;
import static io.github.safeharbor.PersonContext.MONTH;
import static io.github.safeharbor.PersonContext.MONTH_OF;
import static io.github.safeharbor.PersonContext.NEGATES;
import static io.github.safeharbor.PersonContext.QUALIFIES;
import static io.github.safeharbor.PersonContext.RESUMES;
import static io.github.safeharbor.PersonContext.SHOWS;
import static io.github.safeharbor.PersonContext.STATE;
import static io.github.safeharbor.PersonContext.TITLES;
import static io.github.safeharbor.PersonContext.WHEN;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;

/**
 * Tells by the words beside it whether a word that is ordinary as well stands for a person: "grace was late", "saw will
 * today", not "by the grace of", "will you".
 */
final class PersonPosition {
    private static final int MAX_GAP = 3;

    private final Text source;
    private final int first;
    private final int last;

    private PersonPosition(Text source, Span span) {
        this.source = source;
        this.first = source.tokenAt(span.start());
        this.last = source.tokenAt(span.end() - 1);
    }

    /** Tells whether a word in lower case stands where a person does. */
    static boolean isPerson(Text source, Span span) {
        PersonPosition position = new PersonPosition(source, span);
        long before = position.before();
        if (BARS.has(before) || position.isMonth(before)) {
            return false;
        }
        return position.isTitled() || position.acts(before) || position.isMet(before) || position.owns();
    }

    /** Tells whether a word with a capital is the ordinary word all the same: "Will you", "in May", "Faith-based". */
    static boolean isOrdinary(Text source, Span span) {
        PersonPosition position = new PersonPosition(source, span);
        boolean starts = (source.kind(position.first) & TokenKind.SENTENCE_START) != 0;
        return position.isMonth(position.before())
                || starts && (RESUMES.has(position.after(1)) || isFirstOfCompound(source, span.end()));
    }

    private static boolean isFirstOfCompound(Text source, int end) {
        return end + 1 < source.length() && source.charAt(end) == '-' && Character.isLowerCase(source.charAt(end + 1));
    }

    /** Tells whether a person is announced before it, or acts behind it: for initials that are an abbreviation as well. */
    static boolean isCued(Text source, Span span) {
        PersonPosition position = new PersonPosition(source, span);
        long before = position.before();
        return ANNOUNCES.has(before) || isPerson(source, span) || position.isAlone();
    }

    /** Tells whether the word before bars a person: "the", "a". */
    static boolean isBarred(Text source, Span span) {
        return BARS.has(new PersonPosition(source, span).before());
    }

    /** Tells whether two capitals stand where an abbreviation does: "in TX", "Portland, OR", "BP 120", "20 MG". */
    static boolean isAbbreviation(Text source, Span span) {
        PersonPosition position = new PersonPosition(source, span);
        int first = position.first;
        int last = position.last;
        return MONTH_OF.has(position.before())
                || BARS.has(position.before())
                || source.isMark(first - 1, ',')
                || source.isMark(first - 1, '/')
                || source.isMark(last + 1, '/')
                || source.isMark(last + 1, ':') && position.isNumber(last + 2)
                || position.isNumber(first - 1)
                || position.isNumber(last + 1);
    }

    /** "grace texted", "may is off", "banks no show", at the beginning of a clause. */
    private boolean acts(long before) {
        boolean clause = !isWordBeside(first - 1, first) || JOINS.has(before) || ANNOUNCES.has(before);
        if (!clause) {
            return false;
        }
        long next = after(1);
        long second = after(2);
        return DOES.has(next)
                || NEGATES.has(next) && (SHOWS.has(second) || source.isMark(last + 2, '-') && isShow(last + 3))
                || (IS.has(next) || HAS.has(next)) && isState(last + 2)
                || ANNOUNCES.has(before) && !isWordBeside(last, last + 1);
    }

    /** "mrs young", "mr. banks". */
    private boolean isTitled() {
        int before = source.isMark(first - 1, '.') ? first - 2 : first - 1;
        return isWordBeside(before, before + 1 == first ? first : before + 1) && TITLES.has(source.hash(before));
    }

    /** "saw will today", "called hope, who". */
    private boolean isMet(long before) {
        return MEETS.has(before) && (!isWordBeside(last, last + 1) || WHEN.has(after(1)));
    }

    /** "grace's mother". */
    private boolean owns() {
        return source.isMark(last + 1, '\'')
                && last + 3 < source.tokenCount()
                && source.end(last + 2) - source.start(last + 2) == 1
                && source.charAt(source.start(last + 2)) == 's'
                && isWordBeside(last + 2, last + 3);
    }

    /** "late", "not late", "34". */
    private boolean isState(int token) {
        if (!isWordBeside(token - 1, token)) {
            return false;
        }
        if (QUALIFIES.has(source.hash(token))) {
            return isWordBeside(token, token + 1) && STATE.has(source.hash(token + 1));
        }
        return isNumber(token) || STATE.has(source.hash(token));
    }

    private boolean isShow(int token) {
        return token < source.tokenCount() && SHOWS.has(source.hash(token));
    }

    private boolean isMonth(long before) {
        return first == last
                && MONTH.has(source.hash(first))
                && (MONTH_OF.has(before) || isNumber(last + 1) || isNumber(first - 1));
    }

    /** Nothing else stands on its line. */
    private boolean isAlone() {
        boolean lineStart = (source.kind(first) & TokenKind.LINE_START) != 0;
        int next = last + 1;
        while (next < source.tokenCount() && source.kind(next) == TokenKind.MARK) {
            next++;
        }
        return lineStart && (next >= source.tokenCount() || (source.kind(next) & TokenKind.LINE_START) != 0);
    }

    private boolean isNumber(int token) {
        return token >= 0 && token < source.tokenCount() && TokenKind.isNumber(source.kind(token));
    }

    /** Returns the hash of the word before, 0 if none stands beside it. */
    private long before() {
        return isWordBeside(first - 1, first) ? source.hash(first - 1) : 0;
    }

    /** Returns the hash of the first, second or further word behind, 0 if none stands beside the one before it. */
    private long after(int words) {
        for (int i = 0; i < words; i++) {
            if (!isWordBeside(last + i, last + i + 1)) {
                return 0;
            }
        }
        return source.hash(last + words);
    }

    /** Tells whether two tokens are neighbours in a sentence, with nothing but a blank between them. */
    private boolean isWordBeside(int token, int next) {
        return token >= 0
                && next < source.tokenCount()
                && (source.kind(token) & TokenKind.MARK) == 0
                && (source.kind(next) & (TokenKind.MARK | TokenKind.LINE_START)) == 0
                && source.start(next) - source.end(token) <= MAX_GAP;
    }
}
