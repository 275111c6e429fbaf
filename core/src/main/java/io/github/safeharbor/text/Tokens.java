package io.github.safeharbor.text;

import java.util.Arrays;

/** The tokens of a view as parallel arrays of one length, made in one pass: an object for each would cost more than all recognizers. */
public final class Tokens {
    private static final byte WORD = 1;
    private static final byte SPACE = 2;

    /** What the characters of ASCII are; the others are marks. */
    private static final byte[] SORTS = sorts();

    private static final int MAX_LABEL_LENGTH = 24;

    /** Up to here a label's number is taken as it is; above, only if labels count up to it: "[MRN-204417]" is no label. */
    private static final int FREE_LABEL_NUMBER = 999;

    /** Where each begins. */
    public int[] start;

    /** Where each ends, exclusive. */
    public int[] end;

    /** Bits of {@link TokenKind}. */
    public int[] kind;

    /** See {@code Text.hash}. */
    public long[] hash;

    private int count;
    private final char[][] labels;
    private final int[] highestLabel;

    private Tokens(int capacity, char[][] labels) {
        this.labels = labels;
        highestLabel = new int[labels.length];
        start = new int[capacity];
        end = new int[capacity];
        kind = new int[capacity];
        hash = new long[capacity];
    }

    /**
     * Returns the tokens of a text. Letters among digits are folded in place: the view changes with it.
     *
     * @param labels the words that a label such as {@code [NAME-1]} may hold
     */
    public static Tokens of(char[] chars, int length, char[][] labels) {
        Tokens tokens = new Tokens(count(chars, length), labels);
        int before = TokenKind.SPACE_BEFORE | TokenKind.LINE_START | TokenKind.SENTENCE_START;
        int i = 0;
        while (i < length) {
            char c = chars[i];
            if (isSpace(c)) {
                before |=
                        c == '\n' || c == '\r' ? TokenKind.SPACE_BEFORE | TokenKind.LINE_START : TokenKind.SPACE_BEFORE;
                i++;
                continue;
            }
            if ((before & TokenKind.LINE_START) != 0) {
                before |= TokenKind.SENTENCE_START;
            }
            if (isWordChar(c)) {
                i = tokens.addWord(chars, i, length, before);
                before = 0;
            } else {
                int label = c == '[' ? tokens.labelEnd(chars, i, length) : 0;
                if (label > 0) {
                    tokens.add(i, label, TokenKind.LABEL | before, 0);
                    before = 0; // a word stood there: the next one begins no sentence
                    i = label;
                    continue;
                }
                tokens.add(i, i + 1, TokenKind.MARK | before, c);
                // A quotation mark or bracket between two sentences leaves the sentence start to the word behind it.
                before =
                        c == '.' || c == '!' || c == '?' || opensOrCloses(c) && (before & TokenKind.SENTENCE_START) != 0
                                ? TokenKind.SENTENCE_START
                                : 0;
                i++;
            }
        }
        tokens.trim();
        return tokens;
    }

    /** Returns the number of words and marks: of a text without labels, of its tokens. */
    private static int count(char[] chars, int length) {
        int count = 0;
        boolean word = false;
        for (int i = 0; i < length; i++) {
            boolean before = word;
            word = isWordChar(chars[i]);
            count += word ? (before ? 0 : 1) : isSpace(chars[i]) ? 0 : 1;
        }
        return count;
    }

    /** A label is one token and was counted as several. */
    private void trim() {
        if (count < start.length) {
            start = Arrays.copyOf(start, count);
            end = Arrays.copyOf(end, count);
            kind = Arrays.copyOf(kind, count);
            hash = Arrays.copyOf(hash, count);
        }
    }

    private int addWord(char[] chars, int from, int length, int before) {
        int bits = before;
        long h = 0;
        int digits = 0;
        int i = from;
        for (; i < length; i++) {
            char c = chars[i];
            if (c >= 'a' && c <= 'z') {
                bits |= TokenKind.LETTER | TokenKind.LOWER;
                h = WordHash.append(h, c);
            } else if (c >= 'A' && c <= 'Z') {
                bits |= i == from
                        ? TokenKind.LETTER | TokenKind.UPPER | TokenKind.CAPITALIZED
                        : TokenKind.LETTER | TokenKind.UPPER;
                h = WordHash.append(h, (char) (c | 0x20));
            } else if (c >= '0' && c <= '9') {
                bits |= i == from ? TokenKind.DIGIT | TokenKind.DIGIT_FIRST : TokenKind.DIGIT;
                digits++;
                h = WordHash.append(h, c);
            } else if (c == '_') {
                bits |= TokenKind.UNDERSCORE;
                h = WordHash.append(h, c);
            } else if (c >= 0x80 && Character.isLetter(c)) {
                bits |= letterBits(c, i == from);
                h = WordHash.append(h, Character.toLowerCase(c));
            } else {
                break;
            }
        }
        if (digits >= 3 && i - from - digits > 0 && i - from - digits <= 2 && foldDigitLetters(chars, from, i)) {
            bits = bits & ~(TokenKind.LETTER | TokenKind.UPPER | TokenKind.LOWER | TokenKind.CAPITALIZED)
                    | TokenKind.DIGIT_FIRST;
            h = hashOf(chars, from, i);
        }
        add(from, i, bits, h);
        return i;
    }

    /** "404-51-22O8", "607 555 o188": a letter O or l among digits is a digit to whoever wrote it. */
    private static boolean foldDigitLetters(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (c < '0' || c > '9' && c != 'o' && c != 'O' && !(c == 'l' && i + 1 < to)) {
                return false;
            }
        }
        for (int i = from; i < to; i++) {
            char c = chars[i];
            chars[i] = c == 'o' || c == 'O' ? '0' : c == 'l' ? '1' : c;
        }
        return true;
    }

    private static long hashOf(char[] chars, int from, int to) {
        long h = 0;
        for (int i = from; i < to; i++) {
            h = WordHash.append(h, Character.toLowerCase(chars[i]));
        }
        return h;
    }

    private static int letterBits(char c, boolean first) {
        if (Character.isUpperCase(c)) {
            return first
                    ? TokenKind.LETTER | TokenKind.UPPER | TokenKind.CAPITALIZED
                    : TokenKind.LETTER | TokenKind.UPPER;
        }
        return TokenKind.LETTER | TokenKind.LOWER;
    }

    private void add(int from, int to, int bits, long h) {
        start[count] = from;
        end[count] = to;
        kind[count] = bits;
        hash[count++] = h;
    }

    /** Returns the end of a label such as {@code [NAME]} or {@code [HEALTH_PLAN-12]} that begins here, or 0. */
    private int labelEnd(char[] chars, int from, int length) {
        int end = Math.min(length, from + MAX_LABEL_LENGTH);
        int i = from + 1;
        while (i < end && (chars[i] >= 'A' && chars[i] <= 'Z' || chars[i] == '_')) {
            i++;
        }
        int category = category(chars, from + 1, i);
        if (category < 0 || i == end) {
            return 0;
        }
        if (chars[i] == '-') {
            int digits = ++i;
            long number = 0;
            while (i < end && chars[i] >= '0' && chars[i] <= '9') {
                number = number * 10 + chars[i++] - '0';
            }
            if (i == digits || chars[digits] == '0' || !isNext(category, number)) {
                return 0;
            }
        }
        return i < end && chars[i] == ']' ? i + 1 : 0;
    }

    /** Labels are numbered in the order of the text, so a great number without the ones before it is somebody's. */
    private boolean isNext(int category, long number) {
        if (number > Math.max(FREE_LABEL_NUMBER, highestLabel[category] + 1L)) {
            return false;
        }
        highestLabel[category] = Math.max(highestLabel[category], (int) number);
        return true;
    }

    private int category(char[] chars, int from, int to) {
        for (int i = 0; i < labels.length; i++) {
            char[] name = labels[i];
            if (name.length == to - from && Arrays.equals(name, 0, to - from, chars, from, to)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean opensOrCloses(char c) {
        return c == '"' || c == '\'' || c == '(' || c == ')' || c == '[' || c == ']' || c == '*' || c == '-';
    }

    private static boolean isWordChar(char c) {
        return c < 0x80 ? SORTS[c] == WORD : Character.isLetter(c);
    }

    private static boolean isSpace(char c) {
        return c < 0x80 && SORTS[c] == SPACE;
    }

    private static byte[] sorts() {
        byte[] sorts = new byte[0x80];
        for (char c = 0; c < 0x80; c++) {
            boolean word = Character.isLetterOrDigit(c) || c == '_';
            sorts[c] = word ? WORD : c <= ' ' || c == 0x7F ? SPACE : 0;
        }
        return sorts;
    }
}
