package io.github.safeharbor.examples.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns bytes into text, strictly: nothing is replaced, since a name with a replacement character in it would not be recognized. A
 * byte order mark decides the encoding and stays in the text as U+FEFF.
 */
final class Decoder {
    private Decoder() {}

    /** Returns the encoding that a byte order mark tells, or the other one. */
    static Charset encoding(byte[] start, Charset otherwise) {
        int first = start.length > 0 ? start[0] & 0xFF : -1;
        int second = start.length > 1 ? start[1] & 0xFF : -1;
        if (first == 0xFE && second == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFF && second == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        boolean utf8 = first == 0xEF && second == 0xBB && start.length > 2 && (start[2] & 0xFF) == 0xBF;
        return utf8 ? StandardCharsets.UTF_8 : otherwise;
    }

    /**
     * Returns the text of these bytes.
     *
     * @param offset where they begin in their source, for messages
     * @throws CommandException if a byte is wrong, or a NUL stands in the text
     */
    static String decode(String where, byte[] bytes, Charset encoding, long offset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = strict(encoding);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw wrongByte(where, encoding, offset + in.position());
        }
        decoder.flush(out);
        String text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw nul(where, offset + text.substring(0, nul).getBytes(encoding).length);
        }
        return text;
    }

    static CharsetDecoder strict(Charset encoding) {
        return encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    static CommandException wrongByte(String where, Charset encoding, long offset) {
        return CommandException.badInput(where + ": not " + encoding + " at byte " + offset
                + (encoding.equals(StandardCharsets.UTF_8)
                        ? "; if it is in another encoding, name it: --encoding windows-1252"
                        : ""));
    }

    // UTF-16 without accents is valid UTF-8 with a NUL after each letter, and no recognizer would see a name in it.
    static CommandException nul(String where, long offset) {
        return CommandException.badInput(
                where + ": a NUL at byte " + offset + ": not a text, or one for --encoding utf-16le");
    }
}
