package io.github.safeharbor.recognizers.lexicon;

/** Reads the {@code int} that {@link Phrases} holds for a sequence of words: a place grade, then flags. */
public final class PhraseKind {

    /** A county, parish or borough with its head word: cook county. */
    public static final int COUNTY = 1 << 3;
    /** A well-known neighbourhood, district or local region. */
    public static final int NEIGHBORHOOD = 1 << 4;
    /** A hospital. */
    public static final int HOSPITAL = 1 << 5;
    /** A college, university or trade school. */
    public static final int COLLEGE = 1 << 6;
    /** A health insurer, plan or payer. */
    public static final int INSURER = 1 << 7;
    /** A country, continent or region of several states. */
    public static final int COUNTRY = 1 << 8;
    /** A US state. */
    public static final int STATE = 1 << 9;
    /** A term of mental-health care: gender-affirming, sliding-scale. */
    public static final int MENTAL_HEALTH = 1 << 10;
    /** Names no person, place or employer: a product, a condition, a test, a people, a title of a work. */
    public static final int INNOCENT = 1 << 11;
    /** Not an entry's end, or not only: some longer entry begins with these words. */
    public static final int CONTINUES = 1 << 15;

    /** The letters of the phrase list, in the order of the bits. */
    static final Notation NOTATION = new Notation("p", "ynHUIkuhi");

    private PhraseKind() {}

    /** Tells whether any of these flags is set. */
    public static boolean has(int kind, int flags) {
        return (kind & flags) != 0;
    }

    /** Returns how populous the place is, on the scale of {@link WordInfo#place}. */
    public static int place(int kind) {
        return kind & 7;
    }

    /** Tells whether the words are an entry, and not merely the beginning of one. */
    public static boolean isPhrase(int kind) {
        return (kind & ~CONTINUES) != 0;
    }
}
