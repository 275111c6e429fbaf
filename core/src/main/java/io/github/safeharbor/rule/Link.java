package io.github.safeharbor.rule;

import io.github.safeharbor.text.WordHash;
import java.util.Arrays;
import java.util.Collection;

/**
 * What must stand between a start and its value. One reading of the text behind a cue ({@link Reading}) answers for all links; a
 * link only says which readings it accepts. Immutable.
 */
public final class Link {
    enum Kind {
        NONE,
        AFTER,
        FORWARD,
        BEFORE,
        ENDING,
        WITHIN,
        ITSELF
    }

    private static final long[] NO_WORDS = {};
    private static final int DIRECT = Reading.VERB | Reading.COLON | Reading.WEAK | Reading.NUMBER;

    /** The value is read from the start itself: the start is the head of the value, or the shape reads past it. */
    public static final Link NONE = new Link(Kind.NONE, 0, 0, NO_WORDS);
    /** The value is read from the end of the start: the shape reads what stands between. */
    public static final Link AFTER = new Link(Kind.AFTER, 0, 0, NO_WORDS);
    /** Nothing but a blank, a comma, "is" or a colon: "nebulizer PN-3307", "pump (6620RV-31984)", "card, 61938204". */
    public static final Link BESIDE = new Link(Kind.FORWARD, DIRECT | Reading.COMMA, 0, NO_WORDS);
    /** Whatever people write behind a label: "MRN no. (new) is: 4471", "MRN at the clinic: 4471". */
    public static final Link LABEL =
            new Link(Kind.FORWARD, DIRECT | Reading.NOTE | Reading.ASIDE | Reading.WIDE, 0, NO_WORDS);
    /** A "#", "no.", "id" or colon: "chart #4471", "client: 4471", never "client 4471". */
    public static final Link MARK =
            new Link(Kind.FORWARD, LABEL.allowed & ~Reading.ASIDE, Reading.NUMBER | Reading.COLON, NO_WORDS);
    /** A "#", "no." or "id"; a colon is not enough: "plan no. 4471", never "Plan: 4471". */
    public static final Link NUMBERED = new Link(Kind.FORWARD, MARK.allowed, Reading.NUMBER, NO_WORDS);
    /** The value stands before its cue: "4471823 (MRN)", "88213 is her chart number". */
    public static final Link BEFORE = new Link(Kind.BEFORE, 0, 0, NO_WORDS);
    /** "card ending in 4242", "last 4 of VIN: 8820". */
    public static final Link ENDING = new Link(Kind.ENDING, 0, 0, NO_WORDS);
    /** The cue is the first part of the value: "MRN-5047713", "ACCT44718". */
    public static final Link WITHIN = new Link(Kind.WITHIN, 0, 0, NO_WORDS);
    /** The cue is the value: "Thanksgiving". */
    public static final Link ITSELF = new Link(Kind.ITSELF, 0, 0, NO_WORDS);

    final Kind kind;
    private final int allowed;
    private final int needed;
    private final long[] words;

    private Link(Kind kind, int allowed, int needed, long[] words) {
        this.kind = kind;
        this.allowed = allowed;
        this.needed = needed;
        this.words = words;
    }

    /** Returns the same link, and then up to five of these lower-case words: "Aetna PPO member 4471823". */
    public Link through(Collection<String> some) {
        return new Link(
                kind,
                allowed,
                needed,
                some.stream().mapToLong(WordHash::of).sorted().toArray());
    }

    boolean accepts(int flags) {
        boolean plainColon = (flags & Reading.NUMBER) != 0 || (flags & Reading.VERB) == 0;
        int open = (flags & Reading.NUMBER) != 0 && kind == Kind.FORWARD && words.length == 0 && needed != 0
                ? allowed | Reading.ASIDE
                : allowed; // "file # in the old book is 4471"
        return (flags & ~open) == 0 && (needed == 0 || (flags & needed) != 0 && plainColon);
    }

    boolean hasWords() {
        return words.length > 0;
    }

    boolean isWord(long hash) {
        return Arrays.binarySearch(words, hash) >= 0;
    }
}
