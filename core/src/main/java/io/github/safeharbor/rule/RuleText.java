package io.github.safeharbor.rule;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text as rules read it: what stands behind a cue and the code that begins at a token are read once and kept. */
public final class RuleText {
    private static final Reading[] NO_READINGS = {};

    private final Text source;
    private final int length;
    private Reading[] readings = NO_READINGS;
    private boolean[] wasRead = {};
    private Value[] codes = {};
    private boolean[] codeRead = {};
    /** For each token one more than how many digits it begins with, 0 where nobody asked. */
    private byte[] leadingDigits = {};

    private final CodeReader reader = new CodeReader(this);
    private final DigitCursor digits = new DigitCursor();
    private final DigitCursor digitsAround = new DigitCursor();
    private final Scratch scratch;

    RuleText(Text source) {
        this(source, new Scratch(0, 0));
    }

    RuleText(Text source, Scratch scratch) {
        this.source = source;
        this.length = source.length();
        this.scratch = scratch;
    }

    /** Returns the text. */
    public Text source() {
        return source;
    }

    /** Returns a character, 0 outside the text. */
    public char at(int offset) {
        return offset >= 0 && offset < length ? source.charAt(offset) : 0;
    }

    /** Tells whether a letter a to z, of either case, stands there. */
    public boolean isLetter(int offset) {
        char c = (char) (at(offset) | 0x20);
        return c >= 'a' && c <= 'z';
    }

    /** Tells whether a digit stands there. */
    public boolean isDigit(int offset) {
        char c = at(offset);
        return c >= '0' && c <= '9';
    }

    /** Tells whether a letter or digit stands there. */
    public boolean isAlnum(int offset) {
        return isLetter(offset) || isDigit(offset);
    }

    /** Tells whether a label begins there that an earlier redaction left. */
    boolean isLabel(int offset) {
        if (at(offset) != '[') {
            return false;
        }
        int token = source.tokenAt(offset);
        return token < source.tokenCount()
                && source.start(token) == offset
                && (source.kind(token) & TokenKind.LABEL) != 0;
    }

    /** Tells whether a letter, a digit or an underscore stands there. */
    public boolean isWordChar(int offset) {
        return isAlnum(offset) || at(offset) == '_';
    }

    /** Skips at most so many of these characters; a blank among them stands for any white space. */
    public int skip(int from, String characters, int max) {
        int p = from;
        while (p - from < max && p < length && characters.indexOf(isSpace(at(p)) ? ' ' : at(p)) >= 0) {
            p++;
        }
        return p;
    }

    /** Skips at most so many of these characters, a blank among them being nothing but a blank. */
    public int skipMarks(int from, String characters, int max) {
        int p = from;
        while (p - from < max && p < length && characters.indexOf(at(p)) >= 0) {
            p++;
        }
        return p;
    }

    /** Skips at most so much white space. */
    public int skipSpace(int from, int max) {
        int p = from;
        while (p - from < max && p < length && isSpace(at(p))) {
            p++;
        }
        return p;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Returns the end of the first of these lower-case words that stands there whole, or -1. */
    public int word(int from, String[] words) {
        char first = (char) (at(from) | 0x20);
        for (String word : words) {
            if (word.charAt(0) == first) {
                int i = 1;
                while (i < word.length() && (at(from + i) | 0x20) == word.charAt(i)) {
                    i++;
                }
                if (i == word.length() && !isLetter(from + i)) {
                    return from + i;
                }
            }
        }
        return -1;
    }

    /** Returns where the first digit from an offset on stands; asked in the order of the text, it looks at each character once. */
    int nextDigit(int from) {
        return digits.next(this, from);
    }

    /** Tells whether a digit stands near a place: a value may stand before its cue, but not far. */
    boolean hasDigitAround(int place, int before, int behind) {
        return digitsAround.next(this, Math.max(0, place - before)) - place <= behind;
    }

    /** Returns the matcher of a pattern that matches from a place on, or null. */
    @Nullable
    Matcher lookingAt(Pattern pattern, int from, int limit) {
        Matcher matcher = scratch.matcher(pattern, source.view());
        return matcher.region(from, limit).lookingAt() ? matcher : null;
    }

    /** The first digit from a place on; places that are asked for mostly ascend. */
    private static final class DigitCursor {
        private int from = -1;
        private int digit = -1;

        int next(RuleText text, int place) {
            if (place < from || place > digit) {
                int p = place;
                while (p < text.length && !text.isDigit(p)) {
                    p++;
                }
                digit = p;
            }
            from = place;
            return digit;
        }
    }

    /** Tells whether a value is plainly a code, see {@link Shape#code}. */
    boolean isCode(Value code) {
        return reader.isCode(code);
    }

    /** Returns what stands behind a cue that ends with a token. */
    @Nullable
    Reading behind(int token) {
        if (wasRead.length == 0) {
            readings = new Reading[source.tokenCount()];
            wasRead = new boolean[source.tokenCount()];
        }
        if (!wasRead[token]) {
            wasRead[token] = true;
            readings[token] = Reading.of(this, source.end(token));
        }
        return readings[token];
    }

    /** Returns the digits of a token before anything else, at most {@link Place#MOST_DIGITS} of them, counted once a token. */
    int leadingDigits(int token) {
        if (leadingDigits.length == 0) {
            leadingDigits = new byte[source.tokenCount()];
        }
        if (leadingDigits[token] == 0) {
            int start = source.start(token);
            int p = start;
            while (p - start < Place.MOST_DIGITS && isDigit(p)) {
                p++;
            }
            leadingDigits[token] = (byte) (p - start + 1);
        }
        return leadingDigits[token] - 1;
    }

    /** Returns the code that begins at an offset, read once a token. */
    public @Nullable Value code(int from) {
        int token = source.tokenAt(from);
        if (token >= source.tokenCount() || source.start(token) != from) {
            return reader.read(from);
        }
        if (codeRead.length == 0) {
            codes = new Value[source.tokenCount()];
            codeRead = new boolean[source.tokenCount()];
        }
        if (!codeRead[token]) {
            codeRead[token] = true;
            codes[token] = (source.kind(token) & (TokenKind.MARK | TokenKind.LABEL)) != 0 && at(from) != '-'
                    ? null
                    : reader.read(from);
        }
        return codes[token];
    }
}
