package io.github.safeharbor.text;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text while layers rewrite it: each character with the stretch of the caller's text that it stands for.
 *
 * <p>Stretches follow one another; what lies between two of them was left out as a mark and belongs to neither. Several
 * characters may stand for the same stretch.
 */
final class Draft {
    char[] chars;
    int length;
    private char before;
    /** Where each character came from; null if each stands for itself. */
    private int @Nullable [] from;

    /** Where what each stands for ends; null in a draft that is only read. */
    private int @Nullable [] to;

    Draft(int capacity) {
        this(new char[capacity], new int[capacity], new int[capacity]);
    }

    private Draft(char[] chars, int @Nullable [] from, int @Nullable [] to) {
        this.chars = chars;
        this.from = from;
        this.to = to;
    }

    /**
     * Returns a draft to be read only, which shares its arrays.
     *
     * @param chars the characters; beyond the length they mean nothing
     * @param origins where each came from and, behind the last, where the text ends; null if each stands for itself
     */
    static Draft shared(char[] chars, int length, int @Nullable [] origins) {
        Draft draft = new Draft(chars, origins, null);
        draft.length = length;
        return draft;
    }

    /** Returns where a character came from. */
    int from(int place) {
        int[] places = from;
        return places == null ? place : places[place];
    }

    /** Returns where what a character stands for ends. */
    int to(int place) {
        int[] places = to;
        return places == null ? from(place + 1) : places[place];
    }

    /** Returns where the characters came from, for those of a draft that was written. */
    int[] starts() {
        return Objects.requireNonNull(from);
    }

    /** Returns where what they stand for ends. */
    int[] ends() {
        return Objects.requireNonNull(to);
    }

    /** Returns the character at a place, or NUL outside the text. */
    char at(int place) {
        return place >= 0 && place < length ? chars[place] : 0;
    }

    void add(char c, int first, int end) {
        if (length == chars.length) {
            grow(length + 1);
        }
        chars[length] = c;
        starts()[length] = first;
        ends()[length++] = end;
    }

    private void grow(int least) {
        int capacity = Math.max(least, length + (length >> 1) + 16);
        chars = Arrays.copyOf(chars, capacity);
        from = Arrays.copyOf(starts(), capacity);
        to = Arrays.copyOf(ends(), capacity);
    }

    /** Adds characters of another draft as they are. */
    void copy(Draft other, int first, int end) {
        if (length + end - first > chars.length) {
            grow(length + end - first);
        }
        System.arraycopy(other.chars, first, chars, length, end - first);
        int[] starts = starts();
        int[] ends = ends();
        for (int i = first; i < end; i++) {
            starts[length] = other.from(i);
            ends[length++] = other.to(i);
        }
    }

    /** Makes it a piece without characters, to be put behind a character. */
    void clear(char last) {
        length = 0;
        before = last;
    }

    /** Returns the last character, or NUL if there is none. */
    char last() {
        return length > 0 ? chars[length - 1] : before;
    }

    /** Adds a character that stands for several of another draft. */
    void replace(Draft other, int first, int end, char c) {
        add(c, other.from(first), other.to(end - 1));
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
