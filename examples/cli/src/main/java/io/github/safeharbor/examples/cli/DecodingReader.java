package io.github.safeharbor.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Decodes a stream as {@link Decoder} does, piece by piece; a byte order mark is passed over. */
final class DecodingReader extends Reader {
    private final String where;
    private final InputStream in;
    private final Charset encoding;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    private final boolean marked;
    private long offset; // of the buffer's first byte
    private boolean ended;

    DecodingReader(Source source, InputStream in) throws IOException {
        this.where = source.name();
        this.in = in;
        byte[] start = in.readNBytes(bytes.capacity());
        this.encoding = Decoder.encoding(start, source.encoding());
        this.decoder = Decoder.strict(encoding);
        bytes.put(start).flip();
        this.ended = start.length < bytes.capacity();
        String mark = "\uFEFF";
        byte[] bom = encoding.newEncoder().canEncode('\uFEFF') ? mark.getBytes(encoding) : new byte[0];
        this.marked = bom.length > 0
                && bytes.limit() >= bom.length
                && ByteBuffer.wrap(bom).equals(bytes.slice(0, bom.length));
        if (marked) {
            bytes.position(bom.length);
        }
    }

    /** Tells whether the source begins with a byte order mark. */
    boolean isMarked() {
        return marked;
    }

    Charset encoding() {
        return encoding;
    }

    /** Tells whether the first line ends by carriage return and line feed, as far as the first bytes tell. */
    boolean hasCarriageReturns() {
        for (int i = bytes.position(); i < bytes.limit(); i++) {
            if (bytes.get(i) == '\n') {
                int before = i - (encoding.name().startsWith("UTF-16") ? 2 : 1);
                return before >= 0 && (bytes.get(before) == '\r' || i > 1 && bytes.get(i - 2) == '\r');
            }
        }
        return false;
    }

    @Override
    public int read(char[] chars, int from, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(chars, from, length).slice(); // so that places in it begin at 0
        while (out.position() == 0 && length > 0) {
            CoderResult result = decoder.decode(bytes, out, ended);
            if (result.isError()) {
                throw Decoder.wrongByte(where, encoding, offset + bytes.position());
            }
            if (out.position() == 0 && !fill()) {
                return -1;
            }
        }
        for (int i = 0; i < out.position(); i++) {
            if (out.get(i) == 0) {
                throw Decoder.nul(where, offset + bytes.position());
            }
        }
        return out.position();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        offset += bytes.position();
        bytes.compact();
        int read = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < bytes.remaining();
        bytes.position(bytes.position() + read).flip();
        return true;
    }
}
