package io.github.safeharbor.recognition;

import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.Tokens;
import io.github.safeharbor.text.View;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A text as recognizers see it: folded once to plain characters, split once into tokens.
 *
 * <p>In the view ({@link #view()}) digits, dashes, quotes, spaces and accented Latin letters stand in their plain form,
 * one character for one, and characters without a width are left out. {@code "José’s +１ 503–555"} reads
 * {@code "Jose's +1 503-555"}. Recognizers give their findings in offsets of the view; the engine maps them back.
 *
 * <p>Tokens are maximal runs of letters, digits and underscores, or single marks; they are addressed by index, since an
 * object for each would cost more than the recognizers do. Instances are immutable and safe for use by many threads. They hold
 * the text, so they live no longer than the call.
 */
public final class Text {
    /** The year by which ages are reckoned unless the caller says otherwise; fixed, so that results never drift. */
    public static final int DEFAULT_REFERENCE_YEAR = 2026;

    private static final char[][] LABELS = Arrays.stream(IdentifierCategory.values())
            .map(category -> category.name().toCharArray())
            .toArray(char[][]::new);

    private final String original;
    private final KnownIdentifiers known;
    private final int referenceYear;
    private final View view;
    private final String text;

    // The arrays of the view and its tokens: every recognizer asks for them, so they are one step away.
    private final char[] chars;
    private final int[] start;
    private final int[] end;
    private final int[] kind;
    private final long[] hash;

    /** The token that was asked for last by its place: mostly the next is the same one, or the one behind it. */
    private int last;

    /** Keys and values by turns. */
    private volatile Object[] derived = {};

    private Text(String original, View view, KnownIdentifiers known, int referenceYear) {
        this.original = original;
        this.known = known;
        this.referenceYear = referenceYear;
        this.view = view;
        this.chars = view.chars;
        Tokens tokens = Tokens.of(chars, view.length, LABELS);
        this.start = tokens.start;
        this.end = tokens.end;
        this.kind = tokens.kind;
        this.hash = tokens.hash;
        this.text = view.isIdentical(original) ? original : new String(chars, 0, view.length);
    }

    /** Returns the text with nothing known about its persons. */
    public static Text of(String text) {
        return of(text, KnownIdentifiers.none());
    }

    /**
     * Returns the text with what the caller knows about its persons.
     *
     * @throws NullPointerException if an argument is null
     */
    public static Text of(String text, KnownIdentifiers known) {
        return of(text, known, DEFAULT_REFERENCE_YEAR);
    }

    /**
     * Returns the text with what the caller knows, to be read as of a year.
     *
     * @param text the text
     * @param known what is known about its persons
     * @param referenceYear the year by which ages are reckoned: who was born 90 years before it, or earlier, is over 89
     * @throws NullPointerException if an argument is null
     */
    public static Text of(String text, KnownIdentifiers known, int referenceYear) {
        return new Text(
                Objects.requireNonNull(text, "text"),
                View.of(text),
                Objects.requireNonNull(known, "known"),
                referenceYear);
    }

    /** Returns the folded view: the text that patterns run on and that findings of recognizers refer to. */
    public String view() {
        return text;
    }

    /** Returns the text as the caller gave it. */
    public String original() {
        return original;
    }

    /** Returns what the caller knows about the persons in the text. */
    public KnownIdentifiers known() {
        return known;
    }

    /** Returns the year by which ages are reckoned. */
    public int referenceYear() {
        return referenceYear;
    }

    /** Returns the length of the view. */
    public int length() {
        return view.length;
    }

    /** Returns a character of the view. */
    public char charAt(int offset) {
        return chars[offset];
    }

    /** Returns the number of tokens. */
    public int tokenCount() {
        return kind.length;
    }

    /** Returns where a token begins. */
    public int start(int token) {
        return start[token];
    }

    /** Returns where a token ends, exclusive. */
    public int end(int token) {
        return end[token];
    }

    /** Returns what a token is made of: bits of {@link TokenKind}. */
    public int kind(int token) {
        return kind[token];
    }

    /** Returns the hash of a token, case and accents ignored; for a mark its character, for a label 0. */
    public long hash(int token) {
        return hash[token];
    }

    /** Returns the hash of the word or number at a token; 0 at a mark or a label and outside the text, which is no word's hash. */
    public long wordAt(int token) {
        boolean word = token >= 0 && token < tokenCount() && (kind(token) & (TokenKind.MARK | TokenKind.LABEL)) == 0;
        return word ? hash(token) : 0;
    }

    /** Tells whether a token is this single mark. */
    public boolean isMark(int token, char mark) {
        return token >= 0 && token < kind.length && hash[token] == mark && (kind[token] & TokenKind.MARK) != 0;
    }

    /** Returns the letters of a token, folded; makes a string, so only for candidates. */
    public String token(int token) {
        return text.substring(start(token), end(token));
    }

    /** Returns the index of the first token that ends after the offset, or {@link #tokenCount()} if there is none. */
    public int tokenAt(int offset) {
        int near = last;
        for (int token = near; token < kind.length && token < near + 2; token++) {
            if (end[token] > offset && (token == 0 || end[token - 1] <= offset)) {
                last = token;
                return token;
            }
        }
        int at = Arrays.binarySearch(end, 0, kind.length, offset + 1);
        int token = at >= 0 ? at : -at - 1;
        last = token;
        return token;
    }

    /** Returns the span from the start of one token to the end of another. */
    public Span span(int firstToken, int lastToken) {
        return new Span(start(firstToken), end(lastToken));
    }

    /**
     * Returns the span of the caller's text that a span of the view stands for.
     *
     * @throws IndexOutOfBoundsException if the span ends after the view
     */
    public Span toOriginal(Span span) {
        if (span.end() > view.length) {
            throw new IndexOutOfBoundsException("span ends at " + span.end() + ", the text at " + view.length);
        }
        return new Span(view.start(span.start(), span.end()), view.end(span.start(), span.end()));
    }

    /**
     * Returns other readings of the view, each a text whose original is this view; nearly always there are none. What is found
     * in one counts where the reading {@linkplain #isNews differs}.
     */
    public List<Text> readings() {
        List<View> guesses = View.guesses(text);
        return guesses.isEmpty()
                ? List.of()
                : guesses.stream()
                        .map(guess -> new Text(text, guess, known, referenceYear))
                        .toList();
    }

    /** Tells whether a span of a reading differs from what the reading is of. */
    public boolean isNews(Span span) {
        return view.isChanged(span.start(), span.end())
                && view.start(span.start(), span.end()) < view.end(span.start(), span.end());
    }

    /**
     * Returns what several recognizers need of this text, computed at the first call: word classes, for example.
     *
     * @param key a key of the value's own, usually its class
     * @param compute makes the value; it must depend on nothing but the text
     */
    @SuppressWarnings("unchecked") // a key stands for one type of value
    public <T> T derived(Class<T> key, Function<Text, T> compute) {
        Object[] known = derived;
        for (int i = 0; i < known.length; i += 2) {
            if (known[i] == key) {
                return (T) known[i + 1];
            }
        }
        return (T) keep(key, compute.apply(this)); // computing may derive another value
    }

    private synchronized Object keep(Object key, Object value) {
        Object[] more = Arrays.copyOf(derived, derived.length + 2);
        more[more.length - 2] = key;
        more[more.length - 1] = value;
        derived = more;
        return value;
    }

    /** Returns lengths only: a text never shows up in a log by way of this class. */
    @Override
    public String toString() {
        return "Text[length=" + original.length() + ", tokens=" + kind.length + "]";
    }
}
