package io.github.safeharbor.recognition;

import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import java.util.BitSet;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases by their words alone: case, accents, and the marks and spaces between the words are ignored.
 *
 * <p>A phrase is stored by the hash of its letters and digits run together, so that "Mary-Ann O'Keefe", "mary ann
 * okeefe", "MARYANN OKEEFE" and "mary_ann_okeefe" are one. A table is filled by one thread; after that it may be read by
 * many.
 *
 * @param <T> what is kept with a phrase
 */
public final class PhraseTable<T> {
    /** A phrase in the text may be written in so many words, even if it was added as one: "5 3 1 7 7 2 0 0 8". */
    private static final int MIN_MAX_WORDS = 16;

    /** A bound on the work at each word, whatever a phrase is made of; a phrase that is one word is always found. */
    private static final int MAX_MAX_WORDS = 64;

    /** Marks and spaces that may stand between two words: a phrase does not reach across a table. */
    private static final int MAX_GAP = 3;

    /** What begins or ends inside a token must be so long: the "St" of a name is not in "1st". */
    private static final int MIN_INSIDE = 4;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The entries by hash, in open addressing: a table is made for every text, and boxes would be most of it. */
    private @Nullable Entry<T>[] slots = slots(16);

    private int size;
    private final BitSet firstChars = new BitSet();

    /** A bit for the first two characters of each phrase: most words begin like none. */
    private final long[] firstPairs = new long[16];

    private int maxLength;
    private int maxWords = MIN_MAX_WORDS;

    private record Entry<T>(long hash, int length, T value) {}

    private record Match<T>(Span span, T value) {}

    /** Creates an empty table. */
    public PhraseTable() {}

    /** Tells whether there is no phrase. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Returns the number of phrases. */
    public int size() {
        return size;
    }

    /** Adds a phrase; returns false, and adds nothing, if it holds neither letter nor digit. The first value stays. */
    public boolean add(String phrase, T value) {
        Text words = Text.of(phrase);
        return words.tokenCount() > 0 && add(words, 0, words.tokenCount() - 1, value);
    }

    /** Adds a phrase that stands in a text, from one token to another; see {@link #add(String, Object)}. */
    public boolean add(Text source, int firstToken, int lastToken, T value) {
        return add(source, source.span(firstToken, lastToken), value);
    }

    /** Adds a phrase that stands in a text, whether or not it cuts tokens in two; see {@link #add(String, Object)}. */
    public boolean add(Text source, Span span, T value) {
        long hash = 0;
        int length = 0;
        int words = 0;
        char first = 0;
        int last = source.tokenAt(span.end() - 1);
        for (int i = source.tokenAt(span.start()); i <= last && i < source.tokenCount(); i++) {
            if (!isWord(source, i)) {
                continue;
            }
            int end = Math.min(source.end(i), span.end());
            for (int at = Math.max(source.start(i), span.start()); at < end; at++) {
                char c = Character.toLowerCase(source.charAt(at));
                if (c != '_') {
                    if (length == 0) {
                        firstChars.set(c);
                    } else if (length == 1) {
                        int pair = pair(first, c);
                        firstPairs[pair >> 6] |= 1L << pair;
                    }
                    first = length++ == 0 ? c : first;
                    hash = WordHash.append(hash, c);
                    words += at == source.start(i) || WordParts.isBoundary(source, at) ? 1 : 0;
                }
            }
        }
        if (length == 0) {
            return false;
        }
        put(hash, length, value);
        maxLength = Math.max(maxLength, length);
        maxWords = Math.min(Math.max(maxWords, words), MAX_MAX_WORDS);
        return true;
    }

    /**
     * Reports the longest phrase that begins at each word, none inside another; two may overlap. None begins or ends inside
     * a word.
     */
    public void find(Text source, BiConsumer<Span, T> found) {
        find(WordParts.whole(source), source, (span, value) -> true, found);
    }

    /**
     * Reports what {@link #find} does, and phrases inside a token as well: between letters and digits, at underscores and at
     * capitals. So "Maria" is found in "maria_2019.jpg" and "#PrayForMaria". There it has at least four characters.
     *
     * @param source the text
     * @param counts tells whether a phrase counts as it stands there; one that does not hides no other
     * @param found takes what is found
     */
    public void findInside(Text source, BiPredicate<Span, T> counts, BiConsumer<Span, T> found) {
        find(WordParts.split(source), source, counts, found);
    }

    private void find(WordParts first, Text source, BiPredicate<Span, T> counts, BiConsumer<Span, T> found) {
        if (isEmpty()) {
            return;
        }
        WordParts rest = first.copy();
        int covered = 0;
        while (first.next()) {
            if (mayBegin(source, first)) {
                rest.moveTo(first);
                Match<T> match = longest(first, rest, counts);
                if (match != null && match.span().end() > covered) {
                    covered = match.span().end();
                    found.accept(match.span(), match.value());
                }
            }
        }
    }

    /** Tells whether a phrase may begin at a part, by its first two characters; a single one may go on in the next part. */
    private boolean mayBegin(Text source, WordParts part) {
        char first = Character.toLowerCase(source.charAt(part.start()));
        if (!firstChars.get(first)) {
            return false;
        }
        char second = part.end() - part.start() == 1 ? '_' : source.charAt(part.start() + 1);
        if (second == '_') {
            return true;
        }
        int pair = pair(first, Character.toLowerCase(second));
        return (firstPairs[pair >> 6] >>> pair & 1) != 0;
    }

    private static int pair(char first, char second) {
        return (first * 37 + second) * 0x9E3779B1 >>> 22;
    }

    /** Returns the longest phrase that begins at a part. */
    private @Nullable Match<T> longest(WordParts first, WordParts part, BiPredicate<Span, T> counts) {
        Match<T> match = first.isWordStart() ? match(first, first.wordHash(), first.wordEnd(), counts) : null;
        long hash = 0;
        int length = 0;
        int end = first.start();
        for (int words = 0; words < maxWords && (words == 0 || part.next()); words++) {
            if (part.start() - end > MAX_GAP || part.isAfterLabel() && words > 0) {
                break;
            }
            end = part.end();
            length += part.length();
            if (length > maxLength) {
                break;
            }
            hash = WordHash.append(hash, part.hash(), part.length());
            Entry<T> entry = slots[slot(hash)];
            if (entry != null
                    && entry.length() == length
                    && (length >= MIN_INSIDE || first.isWordStart() && part.isWordEnd())
                    && (match == null || end > match.span().end())) {
                Span span = new Span(first.start(), end);
                match = counts.test(span, entry.value()) ? new Match<>(span, entry.value()) : match;
            }
        }
        return match;
    }

    /** Returns the phrase that is the word at which a part begins; it may have any number of parts. */
    private @Nullable Match<T> match(WordParts first, long hash, int end, BiPredicate<Span, T> counts) {
        Entry<T> entry = slots[slot(hash)];
        if (entry == null || entry.length() != end - first.start()) {
            return null;
        }
        Span span = new Span(first.start(), end);
        return counts.test(span, entry.value()) ? new Match<>(span, entry.value()) : null;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private static <T> @Nullable Entry<T>[] slots(int length) {
        return new Entry[length];
    }

    /** Returns the slot of a hash, or the free one where it would stand. */
    private int slot(long hash) {
        int slot = (int) (hash * SPREAD >>> 32) & slots.length - 1;
        for (Entry<T> entry = slots[slot]; entry != null && entry.hash() != hash; entry = slots[slot]) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void put(long hash, int length, T value) {
        int slot = slot(hash);
        if (slots[slot] != null) {
            return;
        }
        slots[slot] = new Entry<>(hash, length, value);
        if (++size > slots.length / 2) {
            @Nullable Entry<T>[] old = slots;
            slots = slots(2 * old.length);
            for (Entry<T> entry : old) {
                if (entry != null) {
                    slots[slot(entry.hash())] = entry;
                }
            }
        }
    }

    private static boolean isWord(Text source, int token) {
        return (source.kind(token) & (TokenKind.MARK | TokenKind.LABEL)) == 0;
    }
}
