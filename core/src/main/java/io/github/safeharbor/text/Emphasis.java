package io.github.safeharbor.text;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Marks of Markdown: {@code **bold**}, {@code _italic_}, {@code `code`}, {@code ~~struck~~}, in pairs, and links.
 *
 * <p>A link's text stays and its target, unless that is a place in the same text.
 */
final class Emphasis extends Layer {
    private static final String MARKS = "*_`~=";
    private static final int MAX_MARKS = 3;

    /** The two marks of a pair stand no farther apart. */
    private static final int REACH = 400;

    private final BitSet marks = new BitSet();

    Emphasis(Draft text) {
        int[][] open = new int[MARKS.length()][MAX_MARKS + 1];
        for (int[] places : open) {
            Arrays.fill(places, -1);
        }
        int at = 0;
        while (at < text.length) {
            int mark = MARKS.indexOf(text.chars[at]);
            if (mark < 0) {
                at++;
                continue;
            }
            int end = at + 1;
            while (text.at(end) == text.chars[at]) {
                end++;
            }
            if (end - at <= MAX_MARKS) {
                pair(text, at, end, open[mark]);
            }
            at = end;
        }
    }

    /** Notes a run of marks as a closing one if there is an opening one, else as one that may open. */
    private void pair(Draft text, int at, int end, int[] open) {
        int count = end - at;
        char mark = text.chars[at];
        if (count == 1 && (mark == '~' || mark == '=')) {
            return;
        }
        boolean inside = mark == '*' && count > 1; // Tam**ika**
        int opened = open[count];
        if (opened >= 0 && at - opened <= REACH && !text.isBlank(at - 1) && (inside || !text.isLetterOrDigit(end))) {
            marks.set(opened, opened + count);
            marks.set(at, end);
            open[count] = -1;
        } else if (!text.isBlank(end) && (inside || !text.isLetterOrDigit(at - 1))) {
            open[count] = at;
        }
    }

    @Override
    int rewrite(Draft in, int at, Draft out) {
        if (marks.get(at)) {
            return at + 1;
        }
        return in.chars[at] == '[' ? link(in, at, out) : at;
    }

    private int link(Draft in, int at, Draft out) {
        int close = in.indexOf(']', at + 1, at + REACH);
        if (close < 0 || in.at(close + 1) != '(' || in.at(at - 1) == '!' || isLabel(in, at + 1, close)) {
            return at;
        }
        if (in.indexOf('[', at + 1, close) >= 0) {
            return at; // "[CL-[MRN-1](415)": what closes is the inner one, a label
        }
        int end = in.indexOf(')', close + 2, close + REACH);
        if (end < 0) {
            return at;
        }
        for (int i = at + 1; i < close; i++) {
            if (!marks.get(i)) {
                out.copy(in, i, i + 1);
            }
        }
        if (end == close + 2 || in.at(close + 2) == '#') {
            return end + 1;
        }
        out.replace(in, close, close + 1, ' ');
        return close + 1;
    }

    /** Labels of an earlier redaction are capitals, digits and hyphens. */
    private static boolean isLabel(Draft in, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = in.chars[i];
            if (!(c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_')) {
                return false;
            }
        }
        return to > from && Character.isUpperCase(in.at(from));
    }
}
