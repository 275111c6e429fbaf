package io.github.safeharbor;

import java.io.IOException;
import java.io.Reader;

/**
 * The part of an endless text that is in view: some that is done, for context, and what comes next, from {@link #begin}.
 */
final class Window {
    private static final int CHUNK = 1 << 13;

    private final Reader reader;
    private final char[] chunk = new char[CHUNK];
    private StringBuilder buffer = new StringBuilder();
    private int begin;
    private boolean ended;

    Window(Reader reader) {
        this.reader = reader;
    }

    /** Reads until so much is in view that is not done, or to the end; tells whether anything is. */
    boolean fill(int length) throws IOException {
        while (!ended && buffer.length() - begin < length) {
            int read = reader.read(chunk, 0, Math.min(CHUNK, length - buffer.length() + begin));
            if (read < 0) {
                ended = true;
            } else {
                buffer.append(chunk, 0, read);
            }
        }
        return buffer.length() > begin;
    }

    /** Tells whether nothing comes behind what is in view. */
    boolean isLast() {
        return ended;
    }

    /** Returns where in the view that begins which is not done. */
    int begin() {
        return begin;
    }

    /** Returns what is in view; unless the text ends there, without the last units, up to the first line or word among them. */
    String text(int last) {
        return ended ? buffer.toString() : buffer.substring(0, start(buffer.length() - last, buffer.length()));
    }

    /**
     * Returns the best place to cut, not behind a limit: behind a blank line, else behind the end of a line, else behind white
     * space, rather late than early; {@link #begin} if there is none.
     */
    int border(int limit) {
        int late = begin + (limit - begin) / 4;
        int line = begin;
        int space = begin;
        for (int at = limit; at > begin && (at > late || line == begin && space == begin); at--) {
            char last = buffer.charAt(at - 1);
            if (last == '\n' && isBlankLine(at - 1)) {
                return at;
            }
            if (last == '\n' && line == begin) {
                line = at;
            }
            if (Character.isWhitespace(last) && last != '\r' && space == begin) {
                space = at;
            }
        }
        return line > begin ? line : space;
    }

    /** Tells whether nothing but blanks stand on the line that ends here. */
    private boolean isBlankLine(int end) {
        int at = end - 1;
        while (at >= 0 && (buffer.charAt(at) == ' ' || buffer.charAt(at) == '\t' || buffer.charAt(at) == '\r')) {
            at--;
        }
        return at >= 0 && buffer.charAt(at) == '\n';
    }

    /** Goes on: what stands before a place is done, and of that at least so much stays in view. */
    void advance(int cut, int context) {
        int from = cut <= 2 * context ? 0 : start(cut - 2 * context, cut - context);
        buffer = new StringBuilder(buffer.length()).append(buffer, from, buffer.length());
        begin = cut - from;
    }

    /** Returns where the first line begins behind a place, else the first word, else any character: not behind another place. */
    private int start(int from, int to) {
        int word = -1;
        for (int at = from + 1; at <= to; at++) {
            char last = buffer.charAt(at - 1);
            if (last == '\n') {
                return at;
            }
            if (word < 0 && last != '\r' && Character.isWhitespace(last)) {
                word = at;
            }
        }
        if (word >= 0) {
            return word;
        }
        return from < buffer.length() && Character.isLowSurrogate(buffer.charAt(from)) ? from + 1 : from;
    }
}
