package io.github.safeharbor.recognition;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where in a text a pattern is worth trying: at which tokens.
 *
 * <p>A recognizer that says where its identifiers begin is tried at a handful of places instead of at every character;
 * that alone makes it some ninety times faster. Triggers are immutable and safe for use by many threads.
 */
public final class Trigger {
    private final long[] words;
    private final int minDigits;
    private final int maxDigits;
    private final int kinds;
    private final @Nullable String before;
    private final @Nullable String after;
    private final @Nullable Trigger other;

    private Trigger(
            long[] words,
            int minDigits,
            int maxDigits,
            int kinds,
            @Nullable String before,
            @Nullable String after,
            @Nullable Trigger other) {
        this.words = words;
        this.minDigits = minDigits;
        this.maxDigits = maxDigits;
        this.kinds = kinds;
        this.before = before;
        this.after = after;
        this.other = other;
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
            if (SourceText.of(words[i]).tokenCount() != 1) {
                throw new IllegalArgumentException("not a single token: " + words[i]);
            }
            hashes[i] = WordHash.of(words[i]);
        }
        return new Trigger(hashes, 0, 0, 0, null, null, null);
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
        return new Trigger(new long[0], min, max, 0, null, null, null);
    }

    /** Fires at this mark: '@', '#', '('. */
    public static Trigger mark(char mark) {
        return new Trigger(new long[] {mark}, 0, 0, 0, null, null, null);
    }

    /**
     * Fires at tokens with all of these bits of {@link TokenKind}. It walks all tokens: a last resort.
     *
     * @throws IllegalArgumentException if there is no bit
     */
    public static Trigger tokens(int kinds) {
        if (kinds == 0) {
            throw new IllegalArgumentException("a trigger needs a kind of token");
        }
        return new Trigger(new long[0], 0, 0, kinds, null, null, null);
    }

    /** Returns a trigger that fires only where one of these characters follows the token. */
    public Trigger before(String characters) {
        return new Trigger(
                words, minDigits, maxDigits, kinds, Objects.requireNonNull(characters, "characters"), after, other);
    }

    /** Returns a trigger that fires only where one of these characters stands before the token. */
    public Trigger after(String characters) {
        return new Trigger(
                words, minDigits, maxDigits, kinds, before, Objects.requireNonNull(characters, "characters"), other);
    }

    /** Returns a trigger that fires where either does. */
    public Trigger or(Trigger another) {
        Trigger rest = other == null ? another : other.or(another);
        return new Trigger(words, minDigits, maxDigits, kinds, before, after, Objects.requireNonNull(rest, "another"));
    }

    int[] select(SourceText source) {
        int[] found = new int[8];
        int count = 0;
        boolean sorted = true;
        WordIndex index = source.words();
        for (Trigger trigger = this; trigger != null; trigger = trigger.other) {
            int from = count;
            for (long word : trigger.words) {
                for (int token = index.first(word); token >= 0; token = index.after(token)) {
                    if (trigger.fits(source, token)) {
                        found = add(found, count++, token);
                    }
                }
            }
            if (trigger.minDigits > 0) {
                for (int token : index.digitTokens) {
                    if (trigger.hasDigits(source, token) && trigger.fits(source, token)) {
                        found = add(found, count++, token);
                    }
                }
            }
            if (trigger.kinds != 0) {
                for (int token = 0; token < source.tokenCount(); token++) {
                    if ((source.kind(token) & trigger.kinds) == trigger.kinds && trigger.fits(source, token)) {
                        found = add(found, count++, token);
                    }
                }
            }
            sorted &= trigger.words.length <= 1 && from == 0 || count == from;
        }
        return sorted ? Arrays.copyOf(found, count) : sortedDistinct(found, count);
    }

    private boolean hasDigits(SourceText source, int token) {
        int start = source.start(token);
        int end = Math.min(source.end(token), start + maxDigits + 1);
        int at = start;
        while (at < end && source.charAt(at) >= '0' && source.charAt(at) <= '9') {
            at++;
        }
        return at - start >= minDigits && at - start <= maxDigits;
    }

    private boolean fits(SourceText source, int token) {
        if (before != null) {
            int end = source.end(token);
            if (end == source.length() || before.indexOf(source.charAt(end)) < 0) {
                return false;
            }
        }
        int start = source.start(token);
        return after == null || start > 0 && after.indexOf(source.charAt(start - 1)) >= 0;
    }

    private static int[] add(int[] list, int count, int token) {
        int[] roomy = count < list.length ? list : Arrays.copyOf(list, count * 2);
        roomy[count] = token;
        return roomy;
    }

    private static int[] sortedDistinct(int[] list, int count) {
        Arrays.sort(list, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || list[i] != list[i - 1]) {
                list[kept++] = list[i];
            }
        }
        return Arrays.copyOf(list, kept);
    }
}
