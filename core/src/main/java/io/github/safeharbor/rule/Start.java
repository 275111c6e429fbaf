package io.github.safeharbor.rule;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where in a text a rule is tried: at phrases, single words, digits, groups of digits, a mark or a kind of token.
 *
 * <p>A rule that says where its identifiers begin is tried at a handful of places instead of at every character. Conditions
 * such as {@link #before} hold for every alternative that was joined by {@link #or} before. Immutable and safe for use by many
 * threads.
 */
public final class Start {
    private static final int MOST_DIGITS = 64;

    /** What one alternative starts at; the fields of the others are empty. */
    enum Kind {
        CUES,
        WORDS,
        DIGITS,
        GROUPS,
        TOKENS
    }

    /** One alternative. */
    static final class Part {
        final Kind kind;
        final List<String> words;
        final int kinds;
        final int minDigits;
        final int maxDigits;
        final @Nullable Groups groups;
        int minLength;
        int maxLength = Integer.MAX_VALUE;

        @Nullable
        String first;

        @Nullable
        String before;

        @Nullable
        String after;

        int reach = Integer.MAX_VALUE;

        @Nullable
        Guard guard;

        private Part(Kind kind, List<String> words, int kinds, int min, int max, @Nullable Groups groups) {
            this.kind = kind;
            this.words = words;
            this.kinds = kinds;
            this.minDigits = min;
            this.maxDigits = max;
            this.groups = groups;
        }

        private Part copy() {
            Part copy = new Part(kind, words, kinds, minDigits, maxDigits, groups);
            copy.minLength = minLength;
            copy.maxLength = maxLength;
            copy.first = first;
            copy.before = before;
            copy.after = after;
            copy.reach = reach;
            copy.guard = guard;
            return copy;
        }

        /** Tells whether it starts at a token with so many leading digits, or may. */
        boolean startsWithDigits(int digits) {
            return groups == null ? digits >= minDigits && digits <= maxDigits : groups.startWith(digits);
        }

        /** Tells whether a token and the characters around it are as they should be. */
        boolean fits(RuleText text, int token) {
            Text source = text.source();
            int start = source.start(token);
            int end = source.end(token);
            return end - start >= minLength
                    && end - start <= maxLength
                    && isOneOf(first, text.at(start))
                    && isOneOf(before, text.at(end))
                    && isOneOf(after, text.at(start - 1))
                    && (reach == Integer.MAX_VALUE || text.nextDigit(start) - start <= reach)
                    && (groups == null || groups.beginAt(text, token))
                    && (guard == null || !guard.rejects(source, new Span(start, end)));
        }

        private static boolean isOneOf(@Nullable String characters, char c) {
            return characters == null || c != 0 && characters.indexOf(c) >= 0;
        }
    }

    final List<Part> parts;

    private Start(List<Part> parts) {
        this.parts = parts;
    }

    private static Start of(Part part) {
        return new Start(List.of(part));
    }

    /**
     * Starts at these lower-case phrases, words separated by blanks; letter case, plural, hyphens, underscores and missing blanks
     * do not matter: "member id" stands for "Member ID", "member_id" and "MemberIDs" alike.
     *
     * @throws IllegalArgumentException if there is no phrase or one is empty
     */
    public static Start cues(Collection<String> phrases) {
        if (phrases.isEmpty() || phrases.contains("")) {
            throw new IllegalArgumentException("a cue needs a word");
        }
        return of(new Part(Kind.CUES, List.copyOf(phrases), 0, 0, 0, null));
    }

    /**
     * Starts at these words as they are, letter case and accents ignored.
     *
     * @throws IllegalArgumentException if there is no word, or one is not a single token
     */
    public static Start words(String... words) {
        if (words.length == 0) {
            throw new IllegalArgumentException("a start needs a word");
        }
        for (String word : words) {
            if (!isPlain(word) && Text.of(word).tokenCount() != 1) {
                throw new IllegalArgumentException("not a single token: " + word);
            }
        }
        return of(new Part(Kind.WORDS, List.of(words), 0, 0, 0, null));
    }

    /** Letters and underscores are one token: thousands of starts are made before the first text is read. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < 'a' || c > 'z') && c != '_') {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** Starts at this mark: '@', '#', '('. */
    public static Start mark(char mark) {
        return of(new Part(Kind.WORDS, List.of(String.valueOf(mark)), 0, 0, 0, null));
    }

    /** Starts at tokens that begin with exactly this many digits: "415" and "415x", not "4155". */
    public static Start digits(int count) {
        return digits(count, count);
    }

    /**
     * Starts at tokens that begin with this many digits; 64 and more count as 64.
     *
     * @throws IllegalArgumentException if {@code min} is less than 1 or {@code max} less than {@code min}
     */
    public static Start digits(int min, int max) {
        if (min < 1 || max < min) {
            throw new IllegalArgumentException("not a number of digits: " + min + " to " + max);
        }
        return of(new Part(Kind.DIGITS, List.of(), 0, Math.min(min, MOST_DIGITS), Math.min(max, MOST_DIGITS), null));
    }

    /**
     * Starts at groups of digits.
     *
     * @param lengths the lengths of the groups, alternatives separated by a bar: "3-2-4", "1|2-1|2-2|4"
     * @param separators the characters that may stand between two groups, one to three of them
     */
    public static Start groups(String lengths, String separators) {
        return of(new Part(Kind.GROUPS, List.of(), 0, 0, 0, Groups.of(lengths, separators)));
    }

    /**
     * Starts at tokens with all of these bits of {@link TokenKind}: a last resort, since it is asked at every token.
     *
     * @throws IllegalArgumentException if there is no bit
     */
    public static Start tokens(int kinds) {
        if (kinds == 0) {
            throw new IllegalArgumentException("a start needs a kind of token");
        }
        return of(new Part(Kind.TOKENS, List.of(), kinds, 0, 0, null));
    }

    /** Starts only at tokens of so many characters. */
    public Start ofLength(int min, int max) {
        return with(part -> {
            part.minLength = min;
            part.maxLength = max;
        });
    }

    /** Starts only at tokens that begin with one of these characters. */
    public Start startingWith(String characters) {
        Objects.requireNonNull(characters, "characters");
        return with(part -> part.first = characters);
    }

    /** Starts only where one of these characters follows the token. */
    public Start before(String characters) {
        Objects.requireNonNull(characters, "characters");
        return with(part -> part.before = characters);
    }

    /** Starts only where one of these characters stands before the token. */
    public Start after(String characters) {
        Objects.requireNonNull(characters, "characters");
        return with(part -> part.after = characters);
    }

    /** Starts only where a digit stands at most so many characters behind the start of the token: most cues announce none. */
    public Start digitWithin(int characters) {
        return with(part -> part.reach = characters);
    }

    /** Starts only where the guard, asked with the span of the token, does not reject it. */
    public Start unless(Guard guard) {
        Objects.requireNonNull(guard, "guard");
        return with(part -> part.guard = guard);
    }

    /** Starts where either does. */
    public Start or(Start another) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(another.parts);
        return new Start(List.copyOf(all));
    }

    private interface Change {
        void on(Part part);
    }

    private Start with(Change change) {
        List<Part> changed = new ArrayList<>();
        for (Part part : parts) {
            Part copy = part.copy();
            change.on(copy);
            changed.add(copy);
        }
        return new Start(List.copyOf(changed));
    }

    /** Digits of a token before anything else, at most 64 of them. */
    static int leadingDigits(RuleText text, int token) {
        int start = text.source().start(token);
        int p = start;
        while (p - start < MOST_DIGITS && text.isDigit(p)) {
            p++;
        }
        return p - start;
    }

    /** Groups of digits: their allowed lengths as bits, and what may stand between two. */
    static final class Groups {
        private final int[] lengths;
        private final String separators;

        private Groups(int[] lengths, String separators) {
            this.lengths = lengths;
            this.separators = separators;
        }

        private static Groups of(String lengths, String separators) {
            int[] all = Arrays.stream(lengths.split("-", -1))
                    .mapToInt(group -> Arrays.stream(group.split("\\|", -1))
                            .mapToInt(length -> 1 << Integer.parseInt(length))
                            .sum())
                    .toArray();
            return new Groups(all, separators);
        }

        private boolean startWith(int digits) {
            return digits <= 30 && (lengths[0] >> digits & 1) != 0;
        }

        /** Tells whether the groups begin at a token; letters may stand behind the last one only. */
        boolean beginAt(RuleText text, int first) {
            Text source = text.source();
            int token = first;
            for (int group = 0; token < source.tokenCount(); group++) {
                int digits = leadingDigits(text, token);
                boolean last = group == lengths.length - 1;
                if (digits == 0 || digits > 30 || (lengths[group] >> digits & 1) == 0) {
                    return false;
                }
                if (last) {
                    return true;
                }
                int end = source.end(token);
                int next = text.skipMarks(end, separators, 3);
                if (source.start(token) + digits < end || next == end) {
                    return false;
                }
                token = source.tokenAt(next);
            }
            return false;
        }
    }

    /** Returns the hashes of the words of a part. */
    static long[] hashes(Part part) {
        return part.words.stream().mapToLong(WordHash::of).toArray();
    }
}
