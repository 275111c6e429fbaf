package io.github.safeharbor.recognizers.lexicon;

import io.github.safeharbor.text.WordHash;

/**
 * Fixed sequences of two to eight words: places, counties, hospitals, colleges, insurers, countries, states.
 *
 * <p>A phrase is given by the hash of its words' hashes. Punctuation between words counts for nothing, an apostrophe
 * parts words: {@code St. Mary's} is {@code st mary s}. The longest entry at a token is found by extending as long as
 * some entry goes on:
 *
 * <pre>{@code
 * long phrase = Phrases.start(hash(i));
 * int kind = phrases.kind(phrase);
 * int end = i;                       // of the longest entry, none yet
 * for (int j = i + 1; PhraseKind.has(kind, PhraseKind.CONTINUES); j++) {
 *     phrase = Phrases.extend(phrase, hash(j));
 *     kind = phrases.kind(phrase);
 *     if (PhraseKind.isPhrase(kind)) {
 *         end = j + 1;
 *     }
 * }
 * }</pre>
 *
 * <p>{@link WordInfo#STARTS_PHRASE} says the same of a first word as {@link #mayStart}, without a look-up here.
 *
 * <p>Immutable. The list is read at first use, once.
 */
public final class Phrases {

    /** No entry has more words. */
    public static final int MAX_WORDS = 8;

    private static final String LIST = "phrases.txt.gz";

    /** Another than the multiplier of the word hash, or {@code new york} would be {@code newyork} of some length. */
    private static final long MULTIPLIER = 0xBF58476D1CE4E5B9L;

    private final FingerprintTable kinds;

    private Phrases(FingerprintTable kinds) {
        this.kinds = kinds;
    }

    /** Returns the phrases. */
    public static Phrases get() {
        return Holder.PHRASES;
    }

    /** Returns the hash of a sequence of one word. */
    public static long start(long firstWordHash) {
        return firstWordHash * MULTIPLIER;
    }

    /** Returns the hash of a sequence longer by one word. */
    public static long extend(long phraseHash, long nextWordHash) {
        return (phraseHash + nextWordHash) * MULTIPLIER;
    }

    /** Returns the hash of the words of an entry, blanks between them: that of the word itself if it is one. */
    static long hash(String entry) {
        int blank = entry.indexOf(' ');
        if (blank < 0) {
            return WordHash.of(entry);
        }
        long phrase = start(WordHash.of(entry.substring(0, blank)));
        for (String word : entry.substring(blank + 1).split(" ", -1)) {
            phrase = extend(phrase, WordHash.of(word));
        }
        return phrase;
    }

    /** Returns what a sequence is, to be read by {@link PhraseKind}; zero if no entry is or begins like it. */
    public int kind(long phraseHash) {
        return kinds.get(phraseHash);
    }

    /** Tells whether an entry begins with this word. */
    public boolean mayStart(long firstWordHash) {
        return kind(start(firstWordHash)) != 0;
    }

    int size() {
        return kinds.size();
    }

    int bytes() {
        return kinds.bytes();
    }

    static Phrases parse(byte[] list) {
        FingerprintTable kinds = new FingerprintTable(ListFile.capacity(list));
        int kind = 0;
        for (int i = ListFile.nextLine(list, 0); i < list.length; ) {
            if (list[i] == ListFile.SECTION) {
                kind = (int) PhraseKind.NOTATION.read(list, i + 1);
                i = ListFile.nextLine(list, i);
            } else {
                i = addPhrase(kinds, kind, list, i);
            }
        }
        return new Phrases(kinds);
    }

    private static int addPhrase(FingerprintTable kinds, int kind, byte[] list, int start) {
        long phrase = 0;
        long word = 0;
        int i = start;
        for (; list[i] != '\n'; i++) {
            if (list[i] == ' ') {
                phrase = extend(phrase, word);
                kinds.or(phrase, PhraseKind.CONTINUES);
                word = 0;
            } else {
                word = WordHash.append(word, (char) list[i]);
            }
        }
        kinds.or(extend(phrase, word), kind);
        return i + 1;
    }

    private static final class Holder {

        static final Phrases PHRASES = parse(ListFile.read(LIST));
    }
}
