package io.github.safeharbor.text;

/**
 * The dresses that a reader sees through without a doubt, outermost first: encodings, then quoted lines, tags, marks of
 * emphasis, the quotes around keys and values.
 *
 * <p>Each is on only where its marks occur; a text without marks is not looked at twice.
 */
final class Layers {
    private static final int EQUALS = 1;
    private static final int PERCENT = 1 << 1;
    private static final int REFERENCE = 1 << 2;
    private static final int ESCAPE = 1 << 3;
    private static final int GREATER = 1 << 4;
    private static final int LESS = 1 << 5;
    private static final int EMPHASIS = 1 << 6;
    private static final int QUOTE = 1 << 7;
    private static final int COLON = 1 << 8;
    private static final int SQUARE = 1 << 9;
    private static final int ROUND = 1 << 10;
    private static final int SLASH = 1 << 11;
    private static final int BAR = 1 << 12;

    /** Marks that say nothing one without the other: of a field, of a link, of a board. Every output has square brackets. */
    private static final int[] PAIRS = {QUOTE | COLON, SQUARE | ROUND, SQUARE | SLASH, COLON | BAR};

    private static final short[] MARKS = marks();

    private Layers() {}

    /** Returns the marks that a character below U+0080 is; those of a text are all of its characters' together. */
    static int marks(char c) {
        return MARKS[c];
    }

    /** Tells whether a text with these marks may be dressed. */
    static boolean any(int marks) {
        int alone = marks;
        for (int pair : PAIRS) {
            if ((marks & pair) == pair) {
                return true;
            }
            alone &= ~pair;
        }
        return alone != 0;
    }

    /** Returns the text without its dresses; the same draft if it has none. */
    static Draft apply(Draft text, int marks) {
        Draft draft = text;
        if ((marks & EQUALS) != 0) {
            draft = new TransferEncoding('=').apply((marks & REFERENCE) != 0 ? new FormData().apply(draft) : draft);
        }
        if ((marks & ESCAPE) != 0) {
            draft = new Escapes(draft).apply(draft);
        }
        if ((marks & PERCENT) != 0) {
            draft = new TransferEncoding('%').apply(new TransferEncoding('%').apply(draft)); // "%252D" as well
        }
        if ((marks & REFERENCE) != 0) {
            draft = new CharacterReferences().apply(new CharacterReferences().apply(draft)); // "&amp;#45;" as well
        }
        if ((marks & (GREATER | BAR)) != 0 && (marks & COLON) != 0) {
            draft = new Blocks().apply(draft);
        }
        if ((marks & GREATER) != 0) {
            draft = new QuotedLines().apply(draft);
        }
        if ((marks & (LESS | REFERENCE)) != 0) { // "&lt;b&gt;" as well
            draft = new Tags(draft).apply(draft);
        }
        boolean squares = (marks & SQUARE) != 0;
        if (squares && (marks & SLASH) != 0) {
            draft = new BoardMarks().apply(draft);
        }
        if ((marks & (EMPHASIS | EQUALS)) != 0 || squares && (marks & ROUND) != 0) {
            draft = new Emphasis(draft).apply(draft);
        }
        if ((marks & (QUOTE | REFERENCE)) != 0) {
            draft = new Fields().apply(draft);
        }
        return draft;
    }

    private static short[] marks() {
        short[] marks = new short[0x80];
        marks['='] = EQUALS;
        marks['%'] = PERCENT;
        marks['&'] = REFERENCE;
        marks['\\'] = ESCAPE;
        marks['>'] = GREATER;
        marks['<'] = LESS;
        for (char c : "*_`~".toCharArray()) {
            marks[c] = EMPHASIS;
        }
        marks['['] = SQUARE;
        marks['('] = ROUND;
        marks['/'] = SLASH;
        marks['"'] = QUOTE;
        marks['\''] = QUOTE;
        marks[':'] = COLON;
        marks['|'] = BAR;
        return marks;
    }
}
