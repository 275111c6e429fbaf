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

    private Folding() {}

    /** Returns the plain form of a character, the character itself, or {@link #DROPPED}. */
    static char fold(char c) {
        return c < 0x80 ? c : TABLE[c];
    }

    /** Returns the Latin letter that a Greek or Cyrillic one looks like, or the character itself. */
    static char lookAlike(char c) {
        for (int i = 0; i < LOOK_ALIKES.length(); i += 2) {
            if (LOOK_ALIKES.charAt(i) == c) {
                return LOOK_ALIKES.charAt(i + 1);
            }
        }
        return c;
    }

    /** Tells whether a character is of an alphabet that has look-alikes of Latin letters. */
    static boolean mayLookAlike(char c) {
        return c >= 0x0370 && c < 0x0530;
    }

    /** Returns the ASCII form of a mathematical letter or digit, or 0 if the code point is none. */
    static char foldSupplementary(int codePoint) {
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
        Arrays.fill(table, 0x2061, 0x206A, DROPPED);
        put(table, "‐‑‒–—―−﹘﹣－⁃", '-');
        put(table, "‘’‚‛ʼʹ′‵＇´`", '\'');
        put(table, "“”„‟″‶＂", '"');
        put(table, "đðĐÐ", 'd', 'd', 'D', 'D');
        put(table, "łŁøØıŧŦħĦ", 'l', 'L', 'o', 'O', 'i', 't', 'T', 'h', 'H');
        table['⁄'] = '/';
        table['∕'] = '/';
        table['․'] = '.';
        return table;
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
        // character. Of other scripts only marks, spaces and digits are mapped: their letters are no look-alikes.
        boolean latin = c < 0x02B0 || c >= 0x1E00 && c < 0x1F00 || c == 0x212A || c == 0x212B; // Kelvin, Angstrom
        boolean fullWidth = c >= 0xFF01 && c <= 0xFF5E;
        if (latin && Character.isLetter(c) || fullWidth) {
            char first = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
                    .charAt(0);
            return first < 0x80 && (fullWidth || Character.isLetter(first)) ? first : c;
        }
        return c;
    }
}
