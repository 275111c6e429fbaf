package io.github.safeharbor.recognizers.lexicon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The bytes of a compressed word list, parsed as bytes: a third of a million entries then take tens of milliseconds.
 *
 * <p>Its first line is the number of hashes to hold. Then come sections: a line {@code =fields} in a {@link Notation},
 * and below it, sorted, the entries that these fields apply to, one a line. All is ASCII.
 */
public final class ListFile {

    static final char SECTION = '=';

    private ListFile() {}

    /**
     * Returns the entries of a plain list, one a line, without its comments.
     *
     * @param name the resource beside this class: UTF-8, sorted, with source, licence and date in lines that begin with #
     */
    public static List<String> lines(String name) {
        try (InputStream resource = ListFile.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("word list missing from the jar: " + name);
            }
            List<String> entries = new ArrayList<>();
            for (String line : new String(resource.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    entries.add(line);
                }
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException("word list unreadable: " + name, e);
        }
    }

    static byte[] read(String name) {
        try (InputStream resource = ListFile.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("word list missing from the jar: " + name);
            }
            byte[] packed = resource.readAllBytes();
            byte[] text = new byte[inflatedLength(packed)];
            try (InputStream inflated = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
                inflated.readNBytes(text, 0, text.length);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException("word list unreadable: " + name, e);
        }
    }

    /** Returns the number in the first line. */
    static int capacity(byte[] list) {
        int capacity = 0;
        for (int i = 0; list[i] != '\n'; i++) {
            capacity = 10 * capacity + list[i] - '0';
        }
        return capacity;
    }

    /** Returns the start of the line after the one that an index is in. */
    static int nextLine(byte[] list, int index) {
        int i = index;
        while (list[i] != '\n') {
            i++;
        }
        return i + 1;
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
