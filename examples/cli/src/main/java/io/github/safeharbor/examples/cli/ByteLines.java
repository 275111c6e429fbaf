package io.github.safeharbor.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a source as bytes, with what messages say of their place. */
final class ByteLines implements AutoCloseable {
    private final Source source;
    private final InputStream in;
    private final long longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int number;
    private long offset;

    /**
     * Opens the source.
     *
     * @param longest the most bytes that a line may have
     */
    ByteLines(Source source, long longest) {
        this.source = source;
        this.in = source.open();
        this.longest = longest;
    }

    /**
     * A line without its line feed.
     *
     * @param where source and line, for messages
     * @param number its number, from 1
     * @param offset where it begins in the source, in bytes
     * @param bytes what it holds
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Line(String where, int number, long offset, byte[] bytes) {
        /** Returns the place, nothing of the line. */
        @Override
        public String toString() {
            return where;
        }
    }

    /** Returns the next line; null at the end. */
    @Nullable
    Line next() {
        ByteArrayOutputStream begun = null;
        long start = offset;
        while (fill()) {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            boolean whole = at < end;
            byte[] part = Arrays.copyOfRange(buffer, from, at);
            at += whole ? 1 : 0;
            offset += at - from;
            if (whole && begun == null) {
                return line(start, part);
            }
            begun = begun == null ? new ByteArrayOutputStream(2 * part.length) : begun;
            begun.writeBytes(part);
            if (begun.size() > longest) {
                throw CommandException.badInput(
                        where(number + 1) + ": longer than " + longest + " bytes, see --max-length");
            }
            if (whole) {
                break;
            }
        }
        return begun == null ? null : line(start, begun.toByteArray());
    }

    /** Tells whether the next line has yet to be waited for: the moment to hand on what was answered so far. */
    boolean isDrained() {
        try {
            return source.path() == null && at == end && in.available() == 0;
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    private Line line(long start, byte[] bytes) {
        number++;
        return new Line(where(number), number, start, bytes);
    }

    private String where(int line) {
        return source.name() + ", line " + line;
    }

    private boolean fill() {
        if (at < end) {
            return true;
        }
        try {
            at = 0;
            end = Math.max(0, in.read(buffer));
            return end > 0;
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }
}
