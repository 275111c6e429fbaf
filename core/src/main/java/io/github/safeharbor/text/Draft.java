package io.github.safeharbor.text;

import java.util.Arrays;

/**
 * A text while layers rewrite it: each character with the stretch of the caller's text that it stands for.
 *
 * <p>Stretches follow one another; what lies between two of them was left out as a mark and belongs to neither. Several
 * characters may stand for the same stretch.
 */
final class Draft {
    char[] chars;
    int[] from;
    int[] to;
    int length;

    Draft(int capacity) {
        chars = new char[capacity];
        from = new int[capacity];
        to = new int[capacity];
    }

    /** Returns a draft whose characters stand for themselves. */
    static Draft of(CharSequence text) {
        Draft draft = new Draft(text.length());
        for (int i = 0; i < text.length(); i++) {
            draft.add(text.charAt(i), i, i + 1);
        }
        return draft;
    }

    /** Returns the character at a place, or NUL outside the text. */
    char at(int place) {
        return place >= 0 && place < length ? chars[place] : 0;
    }

    void add(char c, int first, int end) {
        if (length == chars.length) {
            int capacity = length + (length >> 1) + 16;
            chars = Arrays.copyOf(chars, capacity);
            from = Arrays.copyOf(from, capacity);
            to = Arrays.copyOf(to, capacity);
        }
        chars[length] = c;
        from[length] = first;
        to[length++] = end;
    }

    /** Adds characters of another draft as they are. */
    void copy(Draft other, int first, int end) {
        for (int i = first; i < end; i++) {
            add(other.chars[i], other.from[i], other.to[i]);
        }
    }

    /** Adds a character that stands for several of another draft. */
    void replace(Draft other, int first, int end, char c) {
        add(c, other.from[first], other.to[end - 1]);
    }

    /** Adds the plain form of a code point that stands for several characters of another draft. */
    void replace(Draft other, int first, int end, int codePoint) {
        char folded = codePoint < 0x10000 ? Folding.fold((char) codePoint) : Folding.foldSupplementary(codePoint);
        if (folded == Folding.DROPPED) {
            return;
        }
        if (codePoint < 0x10000 || folded != 0) {
            replace(other, first, end, folded);
        } else {
            replace(other, first, end, Character.highSurrogate(codePoint));
            replace(other, first, end, Character.lowSurrogate(codePoint));
        }
    }

    boolean isLetterOrDigit(int place) {
        return Character.isLetterOrDigit(at(place));
    }

    /** Tells whether nothing stands at a place but white space, or the text begins or ends there. */
    boolean isBlank(int place) {
        return at(place) <= ' ';
    }

    /** Tells whether a line begins at a place. */
    boolean isLineStart(int place) {
        char before = at(place - 1);
        return place == 0 || before == '\n' || before == '\r';
    }

    /** Tells whether these characters stand at a place; letters of the pattern in lower case stand for both. */
    boolean startsWith(int place, String lowerCase) {
        for (int i = 0; i < lowerCase.length(); i++) {
            if (Character.toLowerCase(at(place + i)) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the first place from one on where a character stands, before a limit, or -1. */
    int indexOf(char c, int start, int limit) {
        for (int i = start; i < Math.min(limit, length); i++) {
            if (chars[i] == c) {
                return i;
            }
        }
        return -1;
    }

    String substring(int first, int end) {
        return new String(chars, first, end - first);
    }
}
