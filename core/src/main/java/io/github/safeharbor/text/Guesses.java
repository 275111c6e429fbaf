package io.github.safeharbor.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A second reading of a view, in which uncertain dress is seen through as well: values that go on in the next line, gaps,
 * underscores for blanks, missing blanks, letters for digits, spelled words, odd marks in numbers.
 *
 * <p>Each of these may be what it seems to be, so the first reading stays, and the second only adds what it finds where it
 * differs. It has but the lines in which it does, and their neighbours. A text without sign of any is read once.
 */
final class Guesses {
    private static final int LINES = 1;
    private static final int GAPS = 1 << 1;
    private static final int UNDERSCORES = 1 << 2;
    private static final int SEAMS = 1 << 3;
    private static final int SLIPS = 1 << 4;
    private static final int SPELLED = 1 << 5;
    private static final int GROUPS = 1 << 6;
    private static final int SYMBOLS = 1 << 7;

    private static final int LOWER = 1;
    private static final int UPPER = 2;
    private static final int DIGIT = 3;
    private static final int BLANK = 4;
    private static final int TAB = 5;
    private static final int MARK = 6;
    private static final int UNDERSCORE = 7;
    private static final int SYMBOL = 8;
    private static final int ODD = 9;
    private static final int COMMON = 10;
    private static final int LETTER_LIKE = 11;
    private static final int BITS = 4;

    /** So many letters in a row that stand alone may be a word. */
    private static final int LEAST_ALONE = 4;

    /** Arrows, dingbats, halves of emoji: all that follows the letters of Europe. */
    private static final char FIRST_SYMBOL = 0x2190;

    /** Signs by the classes of two characters in a row. */
    private static final short[] SIGNS = signs();

    private static final byte[] CLASSES = classes();

    private Guesses() {}

    /** Returns the other readings of a view, each character with its place in the view; none if they say nothing new. */
    static List<Draft> of(String view) {
        List<Draft> readings = new ArrayList<>();
        Draft forms = Tables.of(view);
        if (forms != null) {
            readings.add(forms);
        }
        int signs = signs(view);
        if (signs == 0) {
            return readings;
        }
        Draft first = Draft.shared(view.toCharArray(), view.length(), null);
        addIfChanged(readings, first, values(first, signs), view);
        if ((signs & UNDERSCORES) != 0) {
            Draft words = new Underscores().apply(first);
            addIfChanged(readings, first, new Slips().apply(new Seams().apply(words)), view);
        }
        return readings;
    }

    private static void addIfChanged(List<Draft> readings, Draft first, Draft reading, String view) {
        if (reading != first) {
            readings.add(changedLines(reading, view));
        }
    }

    private static Draft values(Draft first, int signs) {
        Draft draft = first;
        if ((signs & LINES) != 0) {
            draft = new LineJoins().apply(draft);
        }
        if ((signs & GAPS) != 0) {
            draft = new Gaps().apply(draft);
        }
        if ((signs & SPELLED) != 0) {
            draft = new Spelled().apply(draft);
        }
        if ((signs & GROUPS) != 0) {
            draft = new Groups().apply(draft);
        }
        if ((signs & SYMBOLS) != 0) {
            draft = new Symbols().apply(draft);
        }
        if ((signs & (SEAMS | SLIPS)) != 0 || draft != first) {
            draft = new Seams().apply(draft);
            draft = new Slips().apply(draft);
        }
        return draft;
    }

    /** Tells whether a character of a reading is another than in the view, or does not follow the one before it there. */
    private static boolean isChanged(Draft draft, int i, String view) {
        int from = draft.from(i);
        return draft.to(i) - from != 1 || draft.chars[i] != view.charAt(from) || from != (i == 0 ? 0 : draft.to(i - 1));
    }

    private static int signs(String view) {
        int signs = 0;
        int before = TAB;
        int alone = 0; // characters that stand alone, in a row
        int single = 0; // letters beside none, in a row
        boolean address = false;
        for (int i = 0; i < view.length(); i++) {
            char c = view.charAt(i);
            int is = c < 0x80 ? CLASSES[c] : classOf(c);
            if (c == '\n') {
                signs |= mayGoOn(view, i, address) ? LINES : 0;
            } else {
                signs |= SIGNS[before << BITS | is];
                signs |= c == '@' && (before == LOWER || before == UPPER) ? SYMBOLS : 0;
                signs |= c == '.' && before == LOWER && Underscores.isFileEnd(view, i) ? UNDERSCORES : 0;
                signs |= c == ':' && before == LOWER && view.startsWith("//", i + 1) ? SEAMS : 0;
                address |= c == '@' || c == '/' || c == '.' && view.regionMatches(true, i - 3, "www", 0, 3);
            }
            boolean blank = is == BLANK || is == TAB;
            if (blank == (before == BLANK || before == TAB)) {
                alone = 0;
            } else if (!blank && ++alone == LEAST_ALONE) {
                signs |= GAPS;
            }
            if (is == LOWER || is == UPPER) {
                single = before == LOWER || before == UPPER ? 0 : single + 1;
                signs |= single == LEAST_ALONE ? SPELLED : 0;
            } else if (before == MARK && is == DIGIT && view.charAt(i - 1) == ':' && i > 3) {
                signs |= Character.isDigit(view.charAt(i - 4)) ? GROUPS : 0; // not 10:30
            }
            before = is;
        }
        return signs;
    }

    private static int classOf(char c) {
        return c == '\u20AC' ? LETTER_LIKE : Groups.isOdd(c) ? ODD : c < FIRST_SYMBOL ? LOWER : SYMBOL;
    }

    /** A quick look at both sides of a line's end. */
    private static boolean mayGoOn(String view, int at, boolean address) {
        int last = at - 1;
        while (last >= 0 && view.charAt(last) <= ' ' && view.charAt(last) != '\n') {
            last--;
        }
        int next = at + 1;
        while (next < view.length() && view.charAt(next) <= ' ' && view.charAt(next) != '\n') {
            next++;
        }
        if (last < 0 || next == view.length()) {
            return false;
        }
        char p = view.charAt(last);
        char q = view.charAt(next);
        boolean number = q == '.' && p == '.' || Character.isDigit(q) || q >= 'A' && q <= 'Z' || q == '-' || q == '(';
        return switch (CLASSES[p & 0x7F]) {
            case DIGIT -> number || q == '.' || address;
            case UPPER -> number;
            case UNDERSCORE -> true;
            case MARK ->
                p == '-'
                        || p == '@'
                        || p == '/'
                        || p == ':'
                        || p == ')'
                        || p == '.' && (number || Character.isLowerCase(q));
            default ->
                address && Character.isLetterOrDigit(p) && Character.isLowerCase(q)
                        || next > at + 1 && Character.isDigit(q) && Character.isLetter(p);
        };
    }

    /** Returns the lines in which something changed, with the line before and behind. */
    private static Draft changedLines(Draft draft, String view) {
        BitSet wanted = new BitSet();
        int line = 0;
        for (int i = 0; i < draft.length; i++) {
            if (isChanged(draft, i, view)) {
                wanted.set(Math.max(0, line - 1), line + 2);
            }
            line += draft.chars[i] == '\n' ? 1 : 0;
        }
        Draft lines = new Draft(draft.length);
        line = 0;
        for (int i = 0; i < draft.length; i++) {
            if (wanted.get(line)) {
                lines.copy(draft, i, i + 1);
            } else if (line > 0 && wanted.get(line - 1) && draft.chars[i - 1] == '\n') {
                lines.add('\n', draft.from(i), draft.from(i)); // what is left out parts like an empty line
            }
            line += draft.chars[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static short[] signs() {
        short[] signs = new short[1 << 2 * BITS];
        sign(signs, LOWER, UPPER, SEAMS);
        sign(signs, LOWER, DIGIT, SEAMS | SLIPS);
        sign(signs, UPPER, DIGIT, SEAMS | SLIPS);
        sign(signs, DIGIT, LOWER, SEAMS | SLIPS);
        sign(signs, DIGIT, UPPER, SEAMS | SLIPS);
        for (int is = 0; is <= SYMBOL; is++) {
            sign(signs, is, UNDERSCORE, UNDERSCORES);
        }
        for (int is : new int[] {LOWER, UPPER, DIGIT, MARK}) {
            sign(signs, is, TAB, GAPS);
        }
        for (int is : new int[] {LOWER, UPPER, DIGIT}) {
            sign(signs, SYMBOL, is, SEAMS);
            sign(signs, is, SYMBOL, SEAMS);
        }
        sign(signs, ODD, DIGIT, GROUPS);
        sign(signs, ODD, BLANK, GROUPS);
        sign(signs, COMMON, DIGIT, GROUPS);
        sign(signs, ODD, LOWER, SYMBOLS);
        sign(signs, LETTER_LIKE, LOWER, SYMBOLS);
        sign(signs, BLANK, BLANK, GAPS);
        sign(signs, BLANK, MARK, GAPS);
        return signs;
    }

    private static void sign(short[] signs, int before, int is, int sign) {
        signs[before << BITS | is] |= (short) sign;
    }

    private static byte[] classes() {
        byte[] classes = new byte[0x80];
        for (char c = '!'; c < 0x7F; c++) {
            classes[c] = (byte)
                    (Character.isLowerCase(c)
                            ? LOWER
                            : Character.isUpperCase(c) ? UPPER : Character.isDigit(c) ? DIGIT : 0);
        }
        for (char c : "-./:@()".toCharArray()) {
            classes[c] = MARK;
        }
        for (char c : ",;+".toCharArray()) {
            classes[c] = COMMON;
        }
        for (char c : "~|".toCharArray()) {
            classes[c] = ODD;
        }
        for (char c : "!$".toCharArray()) {
            classes[c] = LETTER_LIKE;
        }
        classes['_'] = UNDERSCORE;
        classes[' '] = BLANK;
        classes['\t'] = TAB;
        return classes;
    }
}
