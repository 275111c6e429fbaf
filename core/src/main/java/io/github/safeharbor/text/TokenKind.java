package io.github.safeharbor.text;

/**
 * The bits of {@code Text.kind}: what a token is made of and what stands before it.
 *
 * <p>A token is a maximal run of letters, digits and underscores, or one other visible character.
 */
public final class TokenKind {
    /** Contains a letter. */
    public static final int LETTER = 1;
    /** Contains a digit. */
    public static final int DIGIT = 1 << 1;
    /** Contains an upper-case letter. */
    public static final int UPPER = 1 << 2;
    /** Contains a lower-case letter. */
    public static final int LOWER = 1 << 3;
    /** Begins with an upper-case letter. */
    public static final int CAPITALIZED = 1 << 4;
    /** Begins with a digit. */
    public static final int DIGIT_FIRST = 1 << 5;
    /** Contains an underscore. */
    public static final int UNDERSCORE = 1 << 6;
    /** Is a mark: punctuation, a symbol, half of a surrogate pair. */
    public static final int MARK = 1 << 7;
    /** Is a label that a redaction left, for example {@code [NAME-1]}; it is inert. */
    public static final int LABEL = 1 << 8;
    /** White space stands before it, or it begins the text. */
    public static final int SPACE_BEFORE = 1 << 9;
    /** A line break stands before it, or it begins the text. */
    public static final int LINE_START = 1 << 10;
    /** It begins a sentence: text or line start, or after a full stop, question or exclamation mark. */
    public static final int SENTENCE_START = 1 << 11;

    private TokenKind() {}

    /** Tells whether a token of this kind consists of letters alone. */
    public static boolean isWord(int kind) {
        return (kind & (LETTER | DIGIT | UNDERSCORE | LABEL)) == LETTER;
    }

    /** Tells whether a token of this kind consists of digits alone. */
    public static boolean isNumber(int kind) {
        return (kind & (LETTER | DIGIT | UNDERSCORE | LABEL)) == DIGIT;
    }
}
