package io.github.safeharbor;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as one row of letters and digits, where a letter that stands for a digit is that digit (O, l, I, S, B, Z) and a
 * digit in words its figure; each knows where it came from.
 */
final class DigitRow {
    /** Marks and blanks that may stand between two groups of a number: "503-555-\n> 0142". */
    private static final int MAX_GAP = 6;

    private static final int ORIGINAL = 1;
    private static final int BEGINS = 1 << 1;
    private static final int ENDS = 1 << 2;
    private static final int FAR = 1 << 3;

    private static final String LETTERS = "olisbz";
    private static final String FIGURES = "011582";

    private final Text source;
    private char[] row = new char[64];
    private int[] start = new int[64];
    private int[] end = new int[64];
    private byte[] bits = new byte[64];
    private String letters = "";
    private int length;
    private int lastEnd;
    private int times = 1;

    private DigitRow(Text source) {
        this.source = source;
    }

    /** Reads a text. */
    static DigitRow of(Text source) {
        DigitRow row = new DigitRow(source);
        for (int i = 0; i < source.tokenCount(); i++) {
            if ((source.kind(i) & TokenKind.LABEL) != 0) {
                row.lastEnd = -MAX_GAP - 1;
            } else if ((source.kind(i) & TokenKind.MARK) == 0) {
                row.addToken(i);
            }
        }
        row.letters = new String(row.row, 0, row.length);
        return row;
    }

    /** Returns the letters and digits of a number as a row has them. */
    static String canonical(String number) {
        StringBuilder row = new StringBuilder();
        String view = Text.of(number).view();
        for (int i = 0; i < view.length(); i++) {
            if (Character.isLetterOrDigit(view.charAt(i))) {
                row.append(figure(view.charAt(i)));
            }
        }
        return row.toString();
    }

    /** Returns where a number stands, in offsets of the view. */
    List<Span> find(String number) {
        List<Span> spans = new ArrayList<>();
        for (int at = letters.indexOf(number); at >= 0; at = letters.indexOf(number, at + 1)) {
            if (isWhole(at, at + number.length())) {
                spans.add(new Span(start[at], end[at + number.length() - 1]));
            }
        }
        return spans;
    }

    private boolean isWhole(int from, int to) {
        if ((bits[from] & BEGINS) == 0 || (bits[to - 1] & ENDS) == 0) {
            return false;
        }
        int original = 0;
        for (int i = from; i < to; i++) {
            original += bits[i] & ORIGINAL;
            if (i > from && (bits[i] & FAR) != 0) {
                return false;
            }
        }
        return 2 * original >= to - from;
    }

    private void addToken(int token) {
        long hash = source.hash(token);
        int from = source.start(token);
        int to = source.end(token);
        if ((source.kind(token) & TokenKind.DIGIT) == 0) {
            boolean beside = from - lastEnd <= MAX_GAP;
            if (NumberContext.times(hash) > 1) {
                times = NumberContext.times(hash);
                lastEnd = beside ? to : lastEnd;
                return;
            }
            if (NumberContext.BETWEEN.has(hash) && beside) {
                lastEnd = to;
                return;
            }
            String digits = NumberContext.figures(hash);
            if (!digits.isEmpty()) {
                addSpoken(digits, from, to);
                return;
            }
        }
        times = 1;
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c != '_' && !isSeparator(i, from, to)) {
                int bit = (isDigit(c) ? ORIGINAL : 0)
                        | (i == from || isEdge(i - 1, i) ? BEGINS : 0)
                        | (i + 1 == to || isEdge(i, i + 1) ? ENDS : 0);
                add(figure(c), i, i + 1, bit);
            }
        }
    }

    /** "forty" and then "two" is 42; "double five" is 55. */
    private void addSpoken(String digits, int from, int to) {
        int last = length - 1;
        boolean unit = digits.length() == 1
                && digits.charAt(0) != '0'
                && last > 0
                && row[last] == '0'
                && start[last] == start[last - 1] // one word made both figures
                && row[last - 1] > '1'
                && from - end[last] <= 1;
        if (unit) {
            row[last] = digits.charAt(0);
            start[last] = from;
            end[last] = to;
            lastEnd = to;
            return;
        }
        for (int n = 0; n < times; n++) {
            for (int i = 0; i < digits.length(); i++) {
                int bit = ORIGINAL | (i == 0 ? BEGINS : 0) | (i + 1 == digits.length() ? ENDS : 0);
                add(digits.charAt(i), from, to, bit);
            }
        }
        times = 1;
    }

    private void add(char c, int from, int to, int bit) {
        if (length == row.length) {
            int capacity = length + (length >> 1);
            row = Arrays.copyOf(row, capacity);
            start = Arrays.copyOf(start, capacity);
            end = Arrays.copyOf(end, capacity);
            bits = Arrays.copyOf(bits, capacity);
        }
        row[length] = c;
        start[length] = from;
        end[length] = to;
        bits[length++] = (byte) (from - lastEnd > MAX_GAP ? bit | FAR : bit);
        lastEnd = to;
    }

    /** "503x555x0142": a letter between figures that only keeps them apart. */
    private boolean isSeparator(int at, int from, int to) {
        char c = source.charAt(at);
        return (c == 'x' || c == 'X')
                && (at == from || isDigit(source.charAt(at - 1)))
                && (at + 1 == to || isDigit(source.charAt(at + 1)))
                && to - from > 1;
    }

    /** Between two characters of a token a number may begin or end: at figures, at an underscore, at a capital. */
    private boolean isEdge(int before, int at) {
        char b = source.charAt(before);
        char c = source.charAt(at);
        return isDigit(b) != isDigit(c) || b == '_' || c == '_';
    }

    private static char figure(char c) {
        char lower = Character.toLowerCase(c);
        int letter = LETTERS.indexOf(lower);
        return letter < 0 ? lower : FIGURES.charAt(letter);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
