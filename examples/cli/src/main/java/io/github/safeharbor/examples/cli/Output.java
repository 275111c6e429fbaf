package io.github.safeharbor.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Standard output: buffered, and only ever flushed between whole pieces. */
final class Output {
    private static final int FLUSH_AT = 1 << 16;

    private final OutputStream out;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(FLUSH_AT);

    Output(OutputStream out) {
        this.out = out;
    }

    /** The reader of the output went away, as {@code head} does: no error, and nothing left to say. */
    static final class ClosedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ClosedException() {
            super("the reader of standard output went away");
        }
    }

    /** Writes a piece in UTF-8 that is whole: a line with its end, or a text. */
    void write(CharSequence piece) {
        write(piece, StandardCharsets.UTF_8);
    }

    /** Writes a piece that is whole in this encoding. */
    void write(CharSequence piece, Charset encoding) {
        buffer.writeBytes(piece.toString().getBytes(encoding));
        if (buffer.size() >= FLUSH_AT) {
            flush();
        }
    }

    /** Returns a stream that writes here. */
    OutputStream stream() {
        return buffer;
    }

    /** Hands on what was written. */
    void flush() {
        try {
            buffer.writeTo(out);
            buffer.reset();
            out.flush();
        } catch (IOException e) {
            buffer.reset();
            String reason = String.valueOf(e.getMessage());
            if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
                throw new ClosedException();
            }
            throw CommandException.failure("standard output cannot be written: " + reason);
        }
    }
}
