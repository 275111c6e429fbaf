package io.github.safeharbor.rule;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** A token at which rules may start, and the characters around it, read once for all of them. */
final class Place {
    /** More digits are not counted. */
    static final int MOST_DIGITS = 64;

    /** Between two groups of digits stand no more. */
    static final int MOST_MARKS = 3;

    /** Stands for all characters that are not ASCII. */
    static final char OTHER = 0x80;

    final RuleText text;
    int token;
    int start;
    int end;
    /** The first character of the token, and those before and behind it, 0 at the ends of the text. */
    char first;

    char before;
    char behind;
    private @Nullable Span span;
    private int digitsBehind;

    Place(RuleText text) {
        this.text = text;
    }

    void move(int to) {
        Text source = text.source();
        token = to;
        start = source.start(to);
        end = source.end(to);
        first = source.charAt(start);
        before = text.at(start - 1);
        behind = text.at(end);
        span = null;
        digitsBehind = -1;
    }

    /** Returns what a token is like, as far as it matters to where rules start: equal for tokens at which the same may start. */
    long like(int kind, int digits) {
        int characters = Math.min(first, OTHER) << 9 | Math.min(behind, OTHER) << 1 | (isSingle() ? 1 : 0);
        return ((long) kind << 7 | digits) << 17 | characters;
    }

    /** Tells whether the token is one character. */
    boolean isSingle() {
        return end - start == 1;
    }

    /** Returns the span of the token, made once however many guards ask. */
    Span span() {
        Span known = span;
        if (known == null) {
            known = new Span(start, end);
            span = known;
        }
        return known;
    }

    /** Tells whether a letter, a digit, an underscore or one of these marks stands before. */
    boolean isJoined(String marks) {
        return start > 0 && (marks.indexOf(before) >= 0 || text.isWordChar(start - 1));
    }

    /** Tells whether a digit and one of these marks stand before. */
    boolean isBehindDigit(String marks) {
        return start > 1 && marks.indexOf(before) >= 0 && text.isDigit(start - 2);
    }

    /** Returns with how many digits the next token begins that is no mark, behind three marks at most; looked for once. */
    int digitsBehind() {
        if (digitsBehind < 0) {
            Text source = text.source();
            int next = token + 1;
            int limit = Math.min(source.tokenCount(), token + 2 + MOST_MARKS);
            while (next < limit && (source.kind(next) & TokenKind.MARK) != 0) {
                next++;
            }
            digitsBehind = next < limit ? text.leadingDigits(next) : 0;
        }
        return digitsBehind;
    }

    /** Returns the digits of the token before anything else, at most {@link #MOST_DIGITS} of them. */
    int leadingDigits() {
        return text.leadingDigits(token);
    }
}
