package io.github.safeharbor.recognition;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Maps characters to the plain ones that patterns and word lists are written in, one for one.
 *
 * <p>Accented Latin letters lose their accents, digits of other scripts and full-width forms become ASCII, all dashes
 * become a hyphen, all quotes straight, all spaces a blank. Text from phones, word processors and PDF files is full of
 * them, and each would hide an identifier.
 */
final class Folding {
    /** Stands for a character that the view leaves out: zero-width characters, soft hyphens, combining marks. */
    static final char DROPPED = '\uFFFF';

    private static final char[] TABLE = table();

    /** Letters of other alphabets that look like a Latin one, in pairs. */
    private static final String LOOK_ALIKES =
            "АAВBЕEЅSІIЈJКKМMНHОOРPСCТTХXаaеeоoрpсcуyхxѕsіiјjԁdһhԛqԝw" + "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvαaιiρpυu";

    /** Greek and Cyrillic are the blocks from here up to U+052F. */
    private static final char FIRST_LOOK_ALIKE = 0x0370;

    private static final char[] LOOK_ALIKE_TABLE = lookAlikeTable();

    private Folding() {}

    /** Returns the plain form of a character, the character itself, or {@link #DROPPED}. */
    static char fold(char c) {
        return fold(TABLE, c);
    }

    /** Returns the Latin letter that a Greek or Cyrillic one looks like, or the character itself. */
    static char lookAlike(char c) {
        return mayLookAlike(c) ? LOOK_ALIKE_TABLE[c - FIRST_LOOK_ALIKE] : c;
    }

    /** Tells whether a character is of an alphabet that has look-alikes of Latin letters. */
    static boolean mayLookAlike(char c) {
        return c >= FIRST_LOOK_ALIKE && c < FIRST_LOOK_ALIKE + LOOK_ALIKE_TABLE.length;
    }

    /**
     * Returns the ASCII form of a mathematical letter or digit, {@link #DROPPED} for a tag or a variation selector, which
     * nobody sees, or 0 if the code point stays as it is.
     */
    static char foldSupplementary(int codePoint) {
        if (codePoint >= 0xE0000 && codePoint < 0xE1000) {
            return DROPPED;
        }
        if (codePoint < 0x1D400 || codePoint > 0x1D7FF) {
            return 0;
        }
        String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        return plain.length() == 1 && plain.charAt(0) < 0x80 ? plain.charAt(0) : 0;
    }

    private static char[] table() {
        char[] table = new char[0x10000];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        for (int c = 0x80; c < 0xD800; c++) {
            table[c] = plain((char) c);
        }
        for (int c = 0xF900; c < 0xFFFE; c++) {
            table[c] = plain((char) c);
        }
        for (int c = 0xFE00; c <= 0xFE0F; c++) {
            table[c] = DROPPED;
        }
        for (char c : new char[] {0x00AD, 0x061C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF}) {
            table[c] = DROPPED;
        }
        Arrays.fill(table, 0x202A, 0x202F, DROPPED);
        Arrays.fill(table, 0x2061, 0x2070, DROPPED);
        Arrays.fill(table, 0xFFF9, 0xFFFC, DROPPED);
        for (char c : new char[] {0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0}) {
            table[c] = ' '; // fillers: letters and a symbol by name, blanks on the screen
        }
        put(table, "‐‑‒–—―−﹘﹣－⁃", '-');
        put(table, "‘’‚‛ʼʹ′‵＇´`", '\'');
        put(table, "“”„‟″‶＂", '"');
        put(table, "đðĐÐ", 'd', 'd', 'D', 'D');
        put(table, "łŁøØıŧŦħĦ", 'l', 'L', 'o', 'O', 'i', 't', 'T', 'h', 'H');
        table['⁄'] = '/';
        table['∕'] = '/';
        table['․'] = '.';
        for (int c = 0x80; c < table.length; c++) {
            table[c] = fold(table, table[c]);
        }
        return table;
    }

    private static char fold(char[] table, char c) {
        return c < 0x80 ? c : table[c];
    }

    private static void put(char[] table, String from, char... to) {
        for (int i = 0; i < from.length(); i++) {
            table[from.charAt(i)] = to[Math.min(i, to.length - 1)];
        }
    }

    private static char plain(char c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return DROPPED;
        }
        if (type == Character.SPACE_SEPARATOR || c == 0x0085) {
            return ' ';
        }
        if (type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR) {
            return '\n';
        }
        if (type == Character.DECIMAL_DIGIT_NUMBER) {
            return (char) ('0' + Character.digit(c, 10));
        }
        // Latin letters with accents (up to U+02AF and U+1E00 to U+1EFF) and the full-width forms have a plain first
        // character. Letters of other scripts only lose their marks, so that a name written with a letter and a mark of
        // its own is the same as one written with both in one.
        boolean latin = c < 0x02B0 || c >= 0x1E00 && c < 0x1F00 || c == 0x212A || c == 0x212B; // Kelvin, Angstrom
        boolean fullWidth = c >= 0xFF01 && c <= 0xFF5E;
        if (latin && Character.isLetter(c) || fullWidth) {
            char first = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
                    .charAt(0);
            return first < 0x80 && (fullWidth || Character.isLetter(first)) ? first : c;
        }
        return Character.isLetter(c) && !Character.isIdeographic(c) ? withoutMarks(c) : c;
    }

    private static char withoutMarks(char c) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        for (int i = 1; i < parts.length(); i++) {
            if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
                return c; // a Hangul syllable, for example
            }
        }
        return parts.charAt(0);
    }

    private static char[] lookAlikeTable() {
        char[] table = new char[0x0530 - FIRST_LOOK_ALIKE];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (FIRST_LOOK_ALIKE + i);
        }
        for (int i = 0; i < LOOK_ALIKES.length(); i += 2) {
            table[LOOK_ALIKES.charAt(i) - FIRST_LOOK_ALIKE] = LOOK_ALIKES.charAt(i + 1);
        }
        return table;
    }
}
