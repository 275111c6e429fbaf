package io.github.safeharbor;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits findings to what belongs to them: the one place where edges are drawn.
 *
 * <p>Before values are repeated, {@link Trimming} takes off what never belongs to one; behind the merger, {@link Growth} adds
 * what does. No token is cut in two: "93yo", "dob7/8/81" and "2671client" go whole. What a cut would set free would be a word of its
 * own, which no recognizer has read and a second redaction would find. Underscores join words and may be cut, and the time
 * of a time stamp stays.
 */
final class Boundaries {
    /** From Thai on, scripts put no space between words. */
    private static final char FIRST_UNSPACED = '\u0E00';

    /** A word beside an underscore was looked up by itself if it is as long. */
    private static final int MIN_WORD = 4;

    private final Text source;

    private Boundaries(Text source) {
        this.source = source;
    }

    /** Returns the findings without what never belongs to a value. */
    static List<Finding> trim(Text source, List<Finding> findings) {
        return Trimming.of(source, findings);
    }

    /** Returns what goes with all that belongs to it, disjoint and in the order of the text, as the unions are. */
    static List<Union> fit(Text source, List<Union> unions) {
        Boundaries boundaries = new Boundaries(source);
        List<Union> fitted = new ArrayList<>(unions.size());
        int from = 0;
        for (int i = 0; i < unions.size(); i++) {
            Union union = unions.get(i);
            int to = i + 1 == unions.size()
                    ? source.length()
                    : unions.get(i + 1).span().start();
            Span span = boundaries.wholeTokens(union.winner().category(), union.span(), from, to);
            Span grown = boundaries.grown(union.winner().category(), span, from, to);
            fitted.add(union.fitted(grown));
            from = grown.end();
        }
        return fitted;
    }

    private Span grown(IdentifierCategory category, Span span, int from, int to) {
        int first = source.tokenAt(span.start());
        int last = source.tokenAt(span.end() - 1);
        if (last == source.tokenCount() || source.start(first) != span.start() || source.end(last) != span.end()) {
            return span; // it ends in white space, or cuts a token where it may
        }
        int lowest = source.tokenAt(from);
        int highest = source.tokenAt(to - 1);
        boolean reaches = highest < source.tokenCount() && source.end(highest) <= to;
        Growth growth = new Growth(
                source,
                source.start(lowest) < from ? lowest + 1 : lowest,
                reaches ? highest : highest - 1,
                first,
                last);
        growth.grow(category);
        return source.span(growth.first(), growth.last());
    }

    private Span wholeTokens(IdentifierCategory category, Span span, int from, int to) {
        int start = span.start();
        while (start > from
                && isGlued(start)
                && !(source.charAt(start - 1) == '_' && wordLength(start - 1, -1) >= MIN_WORD)) {
            start--;
        }
        int end = span.end();
        boolean date = category == IdentifierCategory.DATE;
        while (end < to
                && isGlued(end)
                && !(source.charAt(end) == '_' && wordLength(end, 1) >= MIN_WORD)
                && !(date && isTime(end))) {
            end++;
        }
        return new Span(start, end);
    }

    /** Tells whether a place is inside a token. Scripts that put no space between words are all inside. */
    private boolean isGlued(int at) {
        return isJoining(source.charAt(at - 1)) && isJoining(source.charAt(at));
    }

    private static boolean isJoining(char c) {
        return c == '_' || c < FIRST_UNSPACED && Character.isLetterOrDigit(c);
    }

    /** Returns how many letters and digits stand beyond an underscore. */
    private int wordLength(int underscore, int step) {
        int length = 0;
        for (int at = underscore + step;
                at >= 0
                        && at < source.length()
                        && length < MIN_WORD
                        && isJoining(source.charAt(at))
                        && source.charAt(at) != '_';
                at += step) {
            length++;
        }
        return length;
    }

    /** "2024-03-14T08:30" */
    private boolean isTime(int at) {
        return source.charAt(at) == 'T'
                && at + 3 < source.length()
                && Character.isDigit(source.charAt(at + 1))
                && Character.isDigit(source.charAt(at + 2))
                && source.charAt(at + 3) == ':';
    }
}
