package io.github.safeharbor.rule;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;
import java.util.ArrayList;
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
    private static final int MOST_DIGITS = Place.MOST_DIGITS;

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

        @Nullable
        String apart;

        @Nullable
        String behindDigit;

        @Nullable
        Form form;

        int reach = Integer.MAX_VALUE;

        @Nullable
        WordList next;

        List<Guard> guards = List.of();

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
            copy.apart = apart;
            copy.behindDigit = behindDigit;
            copy.form = form;
            copy.reach = reach;
            copy.next = next;
            copy.guards = guards;
            return copy;
        }

        /** Tells whether it starts at a token with so many leading digits, or may. */
        boolean startsWithDigits(int digits) {
            return groups == null ? digits >= minDigits && digits <= maxDigits : groups.startWith(digits);
        }

        /** Tells whether a token and the characters around it are as they should be. */
        boolean fits(Place place) {
            int length = place.end - place.start;
            return length >= minLength
                    && length <= maxLength
                    && isOneOf(first, place.first)
                    && isOneOf(before, place.behind)
                    && isOneOf(after, place.before)
                    && (apart == null || !place.isJoined(apart))
                    && (behindDigit == null || !place.isBehindDigit(behindDigit))
                    && (reach == Integer.MAX_VALUE || place.text.nextDigit(place.start) - place.start <= reach)
                    && (form == null || form.beginsAt(place.text, place.start))
                    && (groups == null || groups.beginAt(place))
                    && (next == null || next.contains(place.text.source().wordAt(place.token + 1)));
        }

        /**
         * Tells whether it may start at tokens like this one: what {@link #fits} asks of its characters alone.
         *
         * @param place the token
         * @param kind the bits of its kind
         * @param digits how many digits it begins with
         */
        boolean mayStart(Place place, int kind, int digits) {
            char first = (char) Math.min(place.first, Place.OTHER);
            char next = (char) Math.min(place.behind, Place.OTHER);
            return (kind & kinds) == kinds
                    && (place.isSingle() ? minLength <= 1 : maxLength > 1)
                    && (this.kind == Kind.TOKENS || digits > 0 && startsWithDigits(digits))
                    && mayBeOneOf(this.first, first)
                    && mayBeOneOf(before, next)
                    && (form == null || form.mayBegin(first, minLength == maxLength ? minLength : 0, next))
                    && (groups == null || groups.mayBegin(next));
        }

        private static boolean isOneOf(@Nullable String characters, char c) {
            return characters == null || c != 0 && characters.indexOf(c) >= 0;
        }

        private static boolean mayBeOneOf(@Nullable String characters, char c) {
            return characters == null
                    || isOneOf(characters, c)
                    || c == Place.OTHER && characters.chars().anyMatch(each -> each >= Place.OTHER);
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

    /** Starts at these words, as {@link #words(String...)} does. */
    public static Start words(Collection<String> words) {
        return words(words.toArray(String[]::new));
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

    /** Starts only where one of these words or numbers is the next token, letter case and accents ignored. */
    public Start beforeWord(String... words) {
        WordList next = WordList.of(List.of(words));
        return with(part -> part.next = next);
    }

    /** Starts only where one of these characters stands before the token. */
    public Start after(String characters) {
        Objects.requireNonNull(characters, "characters");
        return with(part -> part.after = characters);
    }

    /** Starts only where no letter, digit or underscore stands before, nor one of these marks. */
    public Start apart(String marks) {
        Objects.requireNonNull(marks, "marks");
        return with(part -> part.apart = marks);
    }

    /** Starts only where no digit and one of these marks stand before: at the first group of a number, not at its second. */
    public Start notBehindDigit(String marks) {
        Objects.requireNonNull(marks, "marks");
        return with(part -> part.behindDigit = marks);
    }

    /**
     * Starts only where one of these forms stands from the start of the token on, whatever follows: {@code "AA~##"} is two capitals, perhaps a
     * blank or hyphen, and two digits.
     *
     * @param forms {@code #} for a digit, {@code %} for one from 2 to 9, {@code A} for a capital, {@code a} for a small letter, {@code L} for a letter, {@code H}
     *     for a hexadecimal digit, {@code ~} for a blank, a hyphen or nothing, all else for itself
     */
    public Start like(String... forms) {
        Form form = new Form(forms);
        return with(part -> {
            part.form = form;
            part.reach = Math.min(part.reach, form.digitWithin());
        });
    }

    /** Starts only where a digit stands at most so many characters behind the start of the token: most cues announce none. */
    public Start digitWithin(int characters) {
        return with(part -> part.reach = Math.min(part.reach, characters));
    }

    /** Starts only where the guard, asked with the span of the token, does not reject it, nor one that was given before. */
    public Start unless(Guard guard) {
        Objects.requireNonNull(guard, "guard");
        return with(part -> {
            List<Guard> all = new ArrayList<>(part.guards);
            all.add(guard);
            part.guards = List.copyOf(all);
        });
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

    /** Returns the hashes of the words of a part. */
    static long[] hashes(Part part) {
        return part.words.stream().mapToLong(WordHash::of).toArray();
    }
}
