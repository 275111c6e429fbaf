package io.github.safeharbor.examples.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file, or standard input.
 *
 * @param name its name for messages
 * @param path the file; null for standard input
 * @param standardInput standard input, the caller's: never closed
 * @param encoding the encoding of a text without a byte order mark
 */
record Source(String name, @Nullable Path path, InputStream standardInput, Charset encoding) {

    /** Returns the source of this name in UTF-8; {@code -} is standard input. */
    static Source of(String name, InputStream standardInput) {
        return name.equals("-")
                ? new Source("standard input", null, standardInput, StandardCharsets.UTF_8)
                : new Source(name, path(name), standardInput, StandardCharsets.UTF_8);
    }

    /** Returns the path of this name. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw CommandException.badInput("not a file name on this machine: " + name);
        }
    }

    /** Opens the source. Closing the stream leaves standard input open. */
    InputStream open() {
        if (path == null) {
            return new FilterInputStream(standardInput) {
                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    return in.read(bytes, from, length);
                }

                @Override
                public void close() {}
            };
        }
        if (Files.isDirectory(path)) {
            throw CommandException.badInput(
                    name + (Files.isReadable(path) ? ": is a directory" : ": cannot be listed"));
        }
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Returns the whole content.
     *
     * @throws CommandException if there are more bytes
     */
    byte[] bytes(long most) {
        return bytes(most, "longer than the limit for one text, see --max-length");
    }

    /**
     * Returns the whole content.
     *
     * @param tooLong what is wrong with more bytes
     * @throws CommandException if there are more bytes
     */
    byte[] bytes(long most, String tooLong) {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
            if (bytes.length > most) {
                throw CommandException.badInput(name + ": " + tooLong);
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Returns the bytes of a file, 0 for standard input or where nobody can tell. */
    long size() {
        try {
            return path == null ? 0 : Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Returns the error of a source that cannot be read. */
    CommandException unreadable(IOException e) {
        return CommandException.badInput(name + ": " + reason(e));
    }

    private String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return path != null && Files.isSymbolicLink(path) ? "a link that leads nowhere" : "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        boolean loop = e instanceof FileSystemLoopException
                || String.valueOf(e.getMessage()).contains("symbolic links"); // ELOOP has no exception of its own
        return loop ? "a link that leads in a circle" : "cannot be read";
    }
}
