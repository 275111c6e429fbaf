package io.github.safeharbor.recognition;

import io.github.safeharbor.text.WordHash;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where in a text a pattern is worth trying: at which tokens.
 *
 * <p>A recognizer that says where its identifiers begin is tried at a handful of places instead of at every character;
 * that alone makes it some ninety times faster. Triggers are immutable and safe for use by many threads.
 */
public final class Trigger {
    final long[] words;
    final int minDigits;
    final int maxDigits;
    final int kinds;
    private int minLength;
    private int maxLength = Integer.MAX_VALUE;
    private @Nullable String first;
    private @Nullable String before;
    private @Nullable String after;
    private int reach = Integer.MAX_VALUE;
    private @Nullable Guard guard;

    @Nullable
    Trigger other;

    @Nullable
    Trigger required;

    /** This trigger by itself, made when it is first asked by itself. */
    private volatile @Nullable TriggerTable alone;

    private Trigger(long[] words, int minDigits, int maxDigits, int kinds) {
        this.words = words;
        this.minDigits = minDigits;
        this.maxDigits = maxDigits;
        this.kinds = kinds;
    }

    /** Returns a copy, for one field to be changed before anybody sees it. */
    private Trigger copy() {
        Trigger copy = new Trigger(words, minDigits, maxDigits, kinds);
        copy.minLength = minLength;
        copy.maxLength = maxLength;
        copy.first = first;
        copy.before = before;
        copy.after = after;
        copy.reach = reach;
        copy.guard = guard;
        copy.other = other;
        copy.required = required;
        return copy;
    }

    /**
     * Fires at each of these words, case and accents ignored.
     *
     * @throws IllegalArgumentException if there is no word, or one is no single token
     */
    public static Trigger words(String... words) {
        if (words.length == 0) {
            throw new IllegalArgumentException("a trigger needs a word");
        }
        long[] hashes = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            if (!isPlain(words[i]) && Text.of(words[i]).tokenCount() != 1) {
                throw new IllegalArgumentException("not a single token: " + words[i]);
            }
            hashes[i] = WordHash.of(words[i]);
        }
        return new Trigger(hashes, 0, 0, 0);
    }

    /** Letters and underscores are one token: thousands of triggers are made before the first text is read. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < 'a' || c > 'z') && c != '_') {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** Fires at tokens that begin with exactly this many digits: "415" and "415x", not "4155". */
    public static Trigger digits(int count) {
        return digits(count, count);
    }

    /**
     * Fires at tokens that begin with this many digits.
     *
     * @throws IllegalArgumentException if {@code min} is less than 1 or {@code max} less than {@code min}
     */
    public static Trigger digits(int min, int max) {
        if (min < 1 || max < min) {
            throw new IllegalArgumentException("not a number of digits: " + min + " to " + max);
        }
        return new Trigger(new long[0], min, max, 0);
    }

    /** Fires at this mark: '@', '#', '('. */
    public static Trigger mark(char mark) {
        return new Trigger(new long[] {mark}, 0, 0, 0);
    }

    /**
     * Fires at tokens with all of these bits of {@link io.github.safeharbor.text.TokenKind}. It walks all tokens: a last resort.
     *
     * @throws IllegalArgumentException if there is no bit
     */
    public static Trigger tokens(int kinds) {
        if (kinds == 0) {
            throw new IllegalArgumentException("a trigger needs a kind of token");
        }
        return new Trigger(new long[0], 0, 0, kinds);
    }

    /** Returns a trigger that fires only at tokens of so many characters. */
    public Trigger ofLength(int min, int max) {
        Trigger copy = copy();
        copy.minLength = min;
        copy.maxLength = max;
        return copy;
    }

    /** Returns a trigger that fires only at tokens that begin with one of these characters. */
    public Trigger startingWith(String characters) {
        Trigger copy = copy();
        copy.first = Objects.requireNonNull(characters, "characters");
        return copy;
    }

    /** Returns a trigger that fires only where one of these characters follows the token. */
    public Trigger before(String characters) {
        Trigger copy = copy();
        copy.before = Objects.requireNonNull(characters, "characters");
        return copy;
    }

    /** Returns a trigger that fires only where one of these characters stands before the token. */
    public Trigger after(String characters) {
        Trigger copy = copy();
        copy.after = Objects.requireNonNull(characters, "characters");
        return copy;
    }

    /**
     * Returns a trigger that fires only where the token, or one that begins at most so many characters behind its start, holds a
     * digit: most cues of numbers announce none.
     */
    public Trigger digitWithin(int characters) {
        Trigger copy = copy();
        copy.reach = characters;
        copy.other = other == null ? null : other.digitWithin(characters);
        return copy;
    }

    /** Returns a trigger that fires only where the guard, asked with the span of the token, does not reject it. */
    public Trigger unless(Guard guard) {
        Trigger copy = copy();
        copy.guard = Objects.requireNonNull(guard, "guard");
        copy.other = other == null ? null : other.unless(guard);
        return copy;
    }

    /** Returns a trigger that fires only in texts in which another one fires as well, wherever that is. */
    public Trigger inTextsWith(Trigger another) {
        Trigger copy = copy();
        copy.required = Objects.requireNonNull(another, "another");
        return copy;
    }

    /** Returns a trigger that fires where either does. */
    public Trigger or(Trigger another) {
        Trigger copy = copy();
        copy.other = other == null ? Objects.requireNonNull(another, "another") : other.or(another);
        return copy;
    }

    /** Returns the tokens at which the trigger fires, ascending. */
    int[] select(Text source) {
        TriggerTable table = alone;
        if (table == null) {
            table = new TriggerTable(List.of(this));
            alone = table;
        }
        return table.scan(source).tokens(0);
    }

    /** Tells whether a token, the characters around it and the first digit from it on are as they should be. */
    boolean fits(Text source, int token, int digit) {
        int start = source.start(token);
        int end = source.end(token);
        return digit - start <= reach
                && end - start >= minLength
                && end - start <= maxLength
                && (first == null || first.indexOf(source.charAt(start)) >= 0)
                && (before == null || end < source.length() && before.indexOf(source.charAt(end)) >= 0)
                && (after == null || start > 0 && after.indexOf(source.charAt(start - 1)) >= 0)
                && (guard == null || !guard.rejects(source, new Span(start, end)));
    }
}
