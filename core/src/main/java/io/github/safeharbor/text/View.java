package io.github.safeharbor.text;

import org.jspecify.annotations.Nullable;

/**
 * The folded text that recognizers see, and the way back to the caller's offsets.
 *
 * <p>Nearly always the view has the length of the text. Only characters without a width of their own (zero-width
 * spaces, soft hyphens, combining marks) and letters outside the basic plane make it shorter; then {@code origins} tells
 * where each character came from.
 */
public final class View {
    /** The characters of the view; beyond {@link #length} they mean nothing. */
    public final char[] chars;

    /** The length of the view. */
    public final int length;

    private final int @Nullable [] origins;

    private View(char[] chars, int length, int @Nullable [] origins) {
        this.chars = chars;
        this.length = length;
        this.origins = origins;
    }

    /** Returns the view of a text. */
    public static View of(String text) {
        char[] chars = text.toCharArray();
        int length = chars.length;
        int[] origins = null;
        boolean lookAlikes = false;
        int to = 0;
        for (int from = 0; from < length; from++) {
            char c = chars[from];
            char folded = c < 0x80 ? c : Folding.fold(c);
            int width = 1;
            if (c >= 0x80) {
                lookAlikes |= Folding.mayLookAlike(c);
                if (Character.isHighSurrogate(c) && from + 1 < length && Character.isLowSurrogate(chars[from + 1])) {
                    char plain = Folding.foldSupplementary(Character.toCodePoint(c, chars[from + 1]));
                    if (plain != 0) {
                        folded = plain;
                        width = 2;
                    }
                }
            }
            if (origins == null && (folded == Folding.DROPPED || width == 2)) {
                origins = new int[length + 1];
                for (int i = 0; i < to; i++) {
                    origins[i] = i;
                }
            }
            if (folded != Folding.DROPPED) {
                if (origins != null) {
                    origins[to] = from;
                }
                chars[to++] = folded;
            }
            from += width - 1;
        }
        if (origins != null) {
            origins[to] = length;
        }
        View view = new View(chars, to, origins);
        if (lookAlikes) {
            view.foldLookAlikes();
        }
        return view;
    }

    /** Tells whether the view is the text itself. */
    public boolean isIdentical(String text) {
        if (origins != null) {
            return false;
        }
        int i = 0;
        while (i < length && chars[i] == text.charAt(i)) {
            i++;
        }
        return i == length;
    }

    /** Returns where a character of the view, or its end, stands in the caller's text; a dropped character belongs to the one before. */
    public int toOriginal(int offset) {
        return origins == null ? offset : origins[offset];
    }

    /** Greek and Cyrillic letters become Latin only inside a run that has Latin letters or digits as well. */
    private void foldLookAlikes() {
        int start = 0;
        while (start < length) {
            int end = start;
            boolean latin = false;
            boolean foreign = false;
            while (end < length && Character.isLetterOrDigit(chars[end])) {
                latin |= chars[end] < 0x80;
                foreign |= Folding.mayLookAlike(chars[end]);
                end++;
            }
            if (latin && foreign) {
                for (int i = start; i < end; i++) {
                    chars[i] = Folding.lookAlike(chars[i]);
                }
            }
            start = end + 1;
        }
    }
}
