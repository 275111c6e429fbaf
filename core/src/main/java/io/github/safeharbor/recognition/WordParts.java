package io.github.safeharbor.recognition;

import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;

/**
 * Walks over the words of a text, or over the parts of its words: "maria_2019" has two, "PrayForMaria" three.
 *
 * <p>Underscores belong to no word. A cursor, so that a walk makes no object for each part.
 */
final class WordParts {
    private static final int MIXED = TokenKind.LETTER | TokenKind.DIGIT;
    private static final int CASES = TokenKind.UPPER | TokenKind.LOWER;

    private final Text source;
    private final boolean split;
    private int token = -1;
    private int wordStart;
    private int start;
    private int end;
    private boolean afterLabel;

    private WordParts(Text source, boolean split) {
        this.source = source;
        this.split = split;
    }

    /** Returns a walk over whole words. */
    static WordParts whole(Text source) {
        return new WordParts(source, false);
    }

    /** Returns a walk over the parts of words. */
    static WordParts split(Text source) {
        return new WordParts(source, true);
    }

    /** Tells whether a part of a word may begin at this character of its inside: "a|1", "1|a", "a|B", "_|a". */
    static boolean isBoundary(Text source, int offset) {
        char before = source.charAt(offset - 1);
        char c = source.charAt(offset);
        return isDigit(before) != isDigit(c)
                || before == '_'
                || c == '_'
                || Character.isUpperCase(c) && Character.isLowerCase(before);
    }

    /** Returns a walk of the same kind, at the beginning. */
    WordParts copy() {
        return new WordParts(source, split);
    }

    /** Goes to where the other walk is. */
    void moveTo(WordParts other) {
        token = other.token;
        wordStart = other.wordStart;
        start = other.start;
        end = other.end;
        afterLabel = other.afterLabel;
    }

    /** Goes on to the next part; returns false if there is none. */
    boolean next() {
        afterLabel = false;
        while (true) {
            if (token < 0 || skipUnderscores(end) == source.end(token)) {
                if (token + 1 == source.tokenCount()) {
                    return false;
                }
                token++;
                boolean label = (source.kind(token) & TokenKind.LABEL) != 0;
                afterLabel |= label;
                end = label || (source.kind(token) & TokenKind.MARK) != 0 ? source.end(token) : source.start(token);
                wordStart = skipUnderscores(end);
            } else {
                start = skipUnderscores(end);
                end = partEnd();
                return true;
            }
        }
    }

    /** Returns where the part begins. */
    int start() {
        return start;
    }

    /** Returns where the part ends, exclusive. */
    int end() {
        return end;
    }

    /** Tells whether a label stands between the part before and this one. */
    boolean isAfterLabel() {
        return afterLabel;
    }

    /** Tells whether the part begins a word. */
    boolean isWordStart() {
        return wordStart == start;
    }

    /** Tells whether the part ends a word. */
    boolean isWordEnd() {
        return skipUnderscores(end) == source.end(token);
    }

    /** Returns the number of letters and digits. */
    int length() {
        int length = end - start;
        if (!split && hasUnderscore()) {
            for (int i = start; i < end; i++) {
                length -= source.charAt(i) == '_' ? 1 : 0;
            }
        }
        return length;
    }

    /** Returns the hash of the letters and digits. */
    long hash() {
        if (start == source.start(token) && end == source.end(token) && !hasUnderscore()) {
            return source.hash(token);
        }
        long hash = 0;
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            hash = c == '_' ? hash : WordHash.append(hash, Character.toLowerCase(c));
        }
        return hash;
    }

    /** Returns the hash of the whole word that begins here, or 0 if it has underscores. */
    long wordHash() {
        return hasUnderscore() ? 0 : source.hash(token);
    }

    /** Returns where the whole word ends. */
    int wordEnd() {
        return source.end(token);
    }

    private boolean hasUnderscore() {
        return (source.kind(token) & TokenKind.UNDERSCORE) != 0;
    }

    private int skipUnderscores(int from) {
        int at = from;
        if (hasUnderscore()) {
            while (at < source.end(token) && source.charAt(at) == '_') {
                at++;
            }
        }
        return at;
    }

    private int partEnd() {
        int limit = source.end(token);
        int at = start + 1;
        if (split && !mayHaveParts()) {
            return limit;
        }
        if (split) {
            while (at < limit && !isBoundary(source, at)) {
                at++;
            }
            return at;
        }
        while (hasUnderscore() && source.charAt(limit - 1) == '_') {
            limit--;
        }
        return limit;
    }

    /** Letters and figures, small letters and capitals: of most words one sort stands in the whole of it. */
    private boolean mayHaveParts() {
        int kind = source.kind(token);
        return (kind & TokenKind.UNDERSCORE) != 0 || has(kind, MIXED) || has(kind, CASES);
    }

    private static boolean has(int kind, int all) {
        return (kind & all) == all;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
