package io.github.safeharbor.recognizers.lexicon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * The bytes of a compressed word list: lines of {@code entry TAB fields}, in ASCII, sorted.
 *
 * <p>Lists are parsed as bytes, without a {@code String} a line: a third of a million lines then take tens of
 * milliseconds, not hundreds.
 */
final class ListFile {

    private ListFile() {}

    static byte[] read(String name) {
        try (InputStream resource = ListFile.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("word list missing from the jar: " + name);
            }
            byte[] packed = resource.readAllBytes();
            try (InputStream inflated = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
                return inflated.readNBytes(inflatedLength(packed));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("word list unreadable: " + name, e);
        }
    }

    static int lines(byte[] text) {
        int lines = 0;
        for (byte b : text) {
            if (b == '\n') {
                lines++;
            }
        }
        return lines;
    }

    /** The last four bytes of a gzip file, little-endian (RFC 1952). */
    private static int inflatedLength(byte[] packed) {
        int length = 0;
        for (int i = 1; i <= 4; i++) {
            length = length << 8 | packed[packed.length - i] & 0xFF;
        }
        return length;
    }
}
