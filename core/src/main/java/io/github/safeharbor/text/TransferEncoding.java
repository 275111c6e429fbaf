package io.github.safeharbor.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Quoted-printable and percent encoding in running text: {@code wren=40example.org}, {@code Maria%20Okafor}, a line that goes
 * on behind {@code =}.
 *
 * <p>Only marks, blanks and letters beyond ASCII are ever encoded so; "age=93" and "100%20" are what they say. A web
 * address keeps its own encoding, which is read there.
 */
final class TransferEncoding extends Layer {
    /** A sign of a web address stands no farther before its encoded characters than this. */
    private static final int REACH = 200;

    /** What is encoded of ASCII: blanks and marks. */
    private static final String ENCODED = " \t\n\r!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** The longest character in UTF-8. */
    private static final int MAX_BYTES = 4;

    private final char mark;
    private boolean proven;

    /** Creates the layer of one mark, {@code =} or {@code %}. */
    TransferEncoding(char mark) {
        this.mark = mark;
        proven = mark == '%';
    }

    @Override
    int rewrite(Draft in, int at, Draft out) {
        if (in.chars[at] != mark) {
            return at;
        }
        int lineEnd = mark == '=' ? softBreak(in, at) : at;
        if (lineEnd > at) {
            proven = true;
            return lineEnd;
        }
        int value = octet(in, at);
        if (value < 0 || in.at(at - 1) == '=' || isInAddress(in, at)) {
            return at;
        }
        if (value >= 0x80) {
            return character(in, at, out);
        }
        if (ENCODED.indexOf(value) < 0 || !proven && !isBetweenWords(in, at, value)) {
            return at;
        }
        proven = true;
        out.replace(in, at, at + 3, value);
        return at + 3;
    }

    /** Of "=20" and "=40" only those between words count, not "dose=20 mg", "t=40s", "plate=2DEF123". */
    private boolean isBetweenWords(Draft in, int at, int value) {
        char before = in.at(at - 1);
        char next = in.at(at + 3);
        if (octet(in, nextMark(in, at + 3)) >= 0) {
            return true; // another in the same run
        }
        if (!Character.isLetter(before) && before != '_' && before != '-') {
            return value != '@' || Character.isLetter(next);
        }
        int end = at + 3;
        while (Character.isLetter(in.at(end))) {
            end++;
        }
        boolean unit = end - at - 3 <= 3 && Character.isLowerCase(next);
        return end > at + 3 && !unit && (value == ' ' || value == '\'' || Character.isLowerCase(next));
    }

    private int nextMark(Draft in, int from) {
        int end = from;
        while (!in.isBlank(end) && in.chars[end] != mark && end < from + REACH) {
            end++;
        }
        return end;
    }

    /** Returns the place behind the end of a line that goes on, or the place itself. */
    private static int softBreak(Draft in, int at) {
        int end = at + 1;
        while (in.at(end) == ' ' || in.at(end) == '\t') {
            end++;
        }
        if (in.at(end) == '\r') {
            end++;
        }
        // A blank of the text may stand before the mark or behind the break; "x =\n  1" is a line of a program.
        boolean before = in.isBlank(at - 1);
        boolean behind = in.at(end + 1) == ' ';
        boolean goesOn = in.at(end) == '\n'
                && !in.isBlank(behind ? end + 2 : end + 1)
                && !(before && (behind || in.isBlank(at - 2)))
                && in.at(at - 1) != '=';
        return goesOn && !isKey(in, at) ? end + 1 : at;
    }

    /** "name=" or "name =" alone in its line. */
    private static boolean isKey(Draft in, int at) {
        int start = in.at(at - 1) == ' ' ? at - 1 : at;
        while (Character.isLetter(in.at(start - 1)) || in.at(start - 1) == '_') {
            start--;
        }
        return in.isLineStart(start);
    }

    /** Returns the value of two hexadecimal digits behind the mark, or -1. */
    private int octet(Draft in, int at) {
        if (in.at(at) != mark) {
            return -1;
        }
        int high = digit(in.at(at + 1));
        int low = digit(in.at(at + 2));
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private int digit(char c) {
        return c >= 0x80 || mark == '=' && c >= 'a' ? -1 : Character.digit(c, 16);
    }

    /** Rewrites a character of several octets, or of one in Latin-1 if its digits are letters. */
    private int character(Draft in, int at, Draft out) {
        byte[] octets = new byte[MAX_BYTES];
        int count = 0;
        for (int i = at; count < MAX_BYTES && octet(in, i) >= 0x80; i += 3) {
            octets[count++] = (byte) octet(in, i);
        }
        for (int n = count; n > 1; n--) {
            int codePoint = codePoint(octets, n);
            if (codePoint >= 0) {
                proven = true;
                out.replace(in, at, at + 3 * n, codePoint);
                return at + 3 * n;
            }
        }
        int value = octet(in, at);
        char next = in.at(at + 3);
        boolean latin = value >= 0xC0 && Character.isLetter(in.at(at + 1));
        if (!latin || !proven && !(Character.isLowerCase(next) || next == mark) || !Character.isLetter(in.at(at - 1))) {
            return at;
        }
        out.replace(in, at, at + 3, value);
        return at + 3;
    }

    /** Returns the one character that so many octets are in UTF-8, or -1. */
    private static int codePoint(byte[] octets, int count) {
        try {
            CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets, 0, count));
            int codePoint = Character.codePointAt(decoded, 0);
            return decoded.length() == Character.charCount(codePoint) ? codePoint : -1;
        } catch (CharacterCodingException e) {
            return -1;
        }
    }

    private static boolean isInAddress(Draft in, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH) && !in.isBlank(i); i--) {
            char c = in.chars[i];
            if (c == '?' || c == '/' && in.at(i - 1) == '/' || c == '.' && in.startsWith(i - 3, "www")) {
                return true;
            }
        }
        return false;
    }
}
