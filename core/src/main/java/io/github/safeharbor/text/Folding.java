package io.github.safeharbor.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

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

    /** The plain forms of 256 characters each. Most texts need two of them; all take 30 ms, so each is made when first asked for. */
    private static final AtomicReferenceArray<char[]> BLOCKS = new AtomicReferenceArray<>(0x100);

    /** As the names of characters have them: CIRCLED DIGIT ONE. */
    private static final List<String> DIGIT_NAMES =
            List.of("ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE");

    private static final String SMALL_CAPITAL = "LATIN LETTER SMALL CAPITAL ";

    private static final Map<Character, Character> SPECIAL = special();

    /** What looks like a Latin letter lies in the blocks of Greek, Cyrillic and Armenian, and in that of Cherokee. */
    private static final char FIRST_LOOK_ALIKE = 0x0370;

    private static final char LAST_LOOK_ALIKE = 0x058F;
    private static final char FIRST_CHEROKEE = 0x13A0;
    private static final char LAST_CHEROKEE = 0x13FD;

    private static final Map<Character, Character> LOOK_ALIKES = lookAlikes();

    private Folding() {}

    /** Returns the plain form of a character, the character itself, or {@link #DROPPED}. */
    static char fold(char c) {
        if (c < 0x80) {
            return c;
        }
        char[] block = BLOCKS.get(c >> 8);
        if (block == null) {
            block = block(c >> 8);
            BLOCKS.set(c >> 8, block);
        }
        return block[c & 0xFF];
    }

    /** Returns the Latin letter that a letter of another alphabet looks like, or the character itself. */
    static char lookAlike(char c) {
        return mayLookAlike(c) ? LOOK_ALIKES.getOrDefault(c, c) : c;
    }

    /** Tells whether a character is of an alphabet that has look-alikes of Latin letters. */
    static boolean mayLookAlike(char c) {
        return c >= FIRST_LOOK_ALIKE && (c <= LAST_LOOK_ALIKE || c >= FIRST_CHEROKEE && c <= LAST_CHEROKEE);
    }

    /**
     * Returns the ASCII form of a mathematical or an enclosed letter or digit, {@link #DROPPED} for a tag or a variation selector, which
     * nobody sees, or 0 if the code point stays as it is.
     */
    static char foldSupplementary(int codePoint) {
        if (codePoint >= 0xE0000 && codePoint < 0xE1000) {
            return DROPPED;
        }
        if (codePoint >= 0x1F100 && codePoint < 0x1F18A) {
            return enclosed(codePoint);
        }
        if (codePoint < 0x1D400 || codePoint > 0x1D7FF) {
            return 0;
        }
        String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        return plain.length() == 1 && plain.charAt(0) < 0x80 ? plain.charAt(0) : 0;
    }

    /** Returns the letter or digit in a circle, a square or brackets, by the character's name; 0 if there is none. */
    private static char enclosed(int codePoint) {
        String name = Character.getName(codePoint);
        int letter = name == null ? -1 : name.indexOf(" LETTER ");
        if (letter >= 0 && letter + " LETTER ".length() + 1 == name.length()) {
            char c = name.charAt(name.length() - 1);
            return name.contains(" SMALL ") ? Character.toLowerCase(c) : c;
        }
        int digit = name == null || letter >= 0 ? -1 : name.indexOf("DIGIT ");
        for (int value = 0; digit >= 0 && value < DIGIT_NAMES.size(); value++) {
            if (name.startsWith(DIGIT_NAMES.get(value), digit + "DIGIT ".length())) {
                return (char) ('0' + value);
            }
        }
        return 0;
    }

    private static char[] block(int high) {
        char[] block = new char[0x100];
        for (int low = 0; low < block.length; low++) {
            char plain = once((char) (high << 8 | low));
            block[low] = plain < 0x80 ? plain : once(plain); // a full-width form of an accented letter
        }
        return block;
    }

    private static char once(char c) {
        return SPECIAL.getOrDefault(c, c < 0x80 || Character.isSurrogate(c) || isPrivate(c) ? c : plain(c));
    }

    private static boolean isPrivate(char c) {
        return c >= 0xE000 && c < 0xF900 || c >= 0xFFFE;
    }

    private static Map<Character, Character> special() {
        Map<Character, Character> special = new HashMap<>();
        put(special, "\u00AD\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF", DROPPED);
        putRange(special, 0xFE00, 0xFE0F);
        putRange(special, 0x202A, 0x202E);
        putRange(special, 0x2061, 0x206F);
        putRange(special, 0xFFF9, 0xFFFB);
        put(
                special,
                "\u115F\u1160\u2800\u3164\uFFA0",
                ' '); // fillers: letters and a symbol by name, blanks on the screen
        put(special, "‐‑‒–—―−﹘﹣－⁃", '-');
        put(special, "‘’‚‛‹›ʼʹ′‵＇´`", '\'');
        put(special, "“”„‟″‶＂«»", '"');
        put(special, "đðĐÐ", 'd', 'd', 'D', 'D');
        put(special, "łŁøØıŧŦħĦ", 'l', 'L', 'o', 'O', 'i', 't', 'T', 'h', 'H');
        put(special, "⁄∕․。｡", '/', '/', '.');
        return special;
    }

    private static void put(Map<Character, Character> special, String from, char... to) {
        for (int i = 0; i < from.length(); i++) {
            special.put(from.charAt(i), to[Math.min(i, to.length - 1)]);
        }
    }

    private static void putRange(Map<Character, Character> special, int first, int last) {
        for (int c = first; c <= last; c++) {
            special.put((char) c, DROPPED);
        }
    }

    private static char plain(char c) {
        if (c >= 0x4E00 && c < 0xA000 || c >= 0xAC00 && c < 0xD7A4) {
            return c; // half of all characters: ideographs and Hangul syllables, nothing to fold
        }
        if (c >= 0x2460 && c < 0x2500 || c >= 0x2776 && c < 0x2794) {
            char inside = enclosed(c);
            return inside == 0 ? c : inside;
        }
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
        if (isRaisedDigit(c) || isLoweredDigit(c)) {
            return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).charAt(0);
        }
        // Latin letters with accents (up to U+02AF and U+1E00 to U+1EFF) and the full-width forms have a plain first
        // character. Letters of other scripts only lose their marks, so that a name written with a letter and a mark of
        // its own is the same as one written with both in one.
        boolean latin = c < 0x02B0 || c >= 0x1E00 && c < 0x1F00 || c == 0x212A || c == 0x212B; // Kelvin, Angstrom
        if (type == Character.MODIFIER_LETTER || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN) {
            char small = small(c);
            if (small != 0) {
                return small;
            }
        }
        boolean fullWidth = c >= 0xFF01 && c <= 0xFF5E;
        if (latin && Character.isLetter(c) || fullWidth) {
            char first = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
                    .charAt(0);
            return first < 0x80 && (fullWidth || Character.isLetter(first)) ? first : c;
        }
        return Character.isLetter(c) && !Character.isIdeographic(c) ? withoutMarks(c) : c;
    }

    /** Tells whether a character is a digit above the line. */
    static boolean isRaisedDigit(char c) {
        return c == '\u00B2' || c == '\u00B3' || c == '\u00B9' || c == '\u2070' || c >= 0x2074 && c <= 0x2079;
    }

    private static boolean isLoweredDigit(char c) {
        return c >= 0x2080 && c <= 0x2089;
    }

    /** Returns the letter that is raised, lowered or a small capital; 0 if there is none. */
    private static char small(char c) {
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        if (c >= 0x02B0 && plain.length() == 1 && plain.charAt(0) < 0x80 && Character.isLetter(plain.charAt(0))) {
            return plain.charAt(0);
        }
        String name = Character.getName(Character.toLowerCase(c));
        if (name == null || name.length() != SMALL_CAPITAL.length() + 1 || !name.startsWith(SMALL_CAPITAL)) {
            return 0;
        }
        char letter = name.charAt(name.length() - 1);
        return Character.isUpperCase(c) ? letter : Character.toLowerCase(letter);
    }

    private static char withoutMarks(char c) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        for (int i = 1; i < parts.length(); i++) {
            if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
                return c; // a letter with a mark that is none, for example
            }
        }
        return parts.charAt(0);
    }

    private static Map<Character, Character> lookAlikes() {
        Map<Character, Character> letters = new HashMap<>();
        Resources.rows("look-alikes.txt")
                .forEach(row -> letters.put((char) Integer.parseInt(row[0], 16), row[1].charAt(0)));
        return letters;
    }
}
