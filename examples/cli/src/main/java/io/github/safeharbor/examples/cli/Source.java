package io.github.safeharbor.examples.cli;

import io.github.safeharbor.Redactor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file, or standard input. */
final class Source {
    /** A UTF-16 code unit is three bytes of UTF-8 at most: a longer file is a longer text than the library takes. */
    private static final int MAX_BYTES = 3 * Redactor.DEFAULT_MAX_LENGTH;

    private final String name;
    private final @Nullable Path path;
    private final InputStream standardInput;

    private Source(String name, @Nullable Path path, InputStream standardInput) {
        this.name = name;
        this.path = path;
        this.standardInput = standardInput;
    }

    /** Returns the source of this name; {@code -} is standard input. */
    static Source of(String name, InputStream standardInput) {
        return name.equals("-")
                ? new Source("standard input", null, standardInput)
                : new Source(name, path(name), standardInput);
    }

    /** Returns the sources of these names, or standard input if there is none. */
    static List<Source> of(List<String> names, InputStream standardInput) {
        List<Source> sources = new ArrayList<>();
        for (String name : names.isEmpty() ? List.of("-") : names) {
            sources.add(of(name, standardInput));
        }
        return sources;
    }

    /** Returns the path of this name. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw CommandException.badInput("not a file name on this machine: " + name);
        }
    }

    /** Returns the name for messages. */
    String name() {
        return name;
    }

    /** Returns the file, or null for standard input. */
    @Nullable
    Path path() {
        return path;
    }

    /** Opens the source. Standard input is the caller's, and stays open when the stream is closed. */
    InputStream open() {
        if (path == null) {
            return new UnclosedInputStream(standardInput);
        }
        if (Files.isDirectory(path)) {
            throw CommandException.badInput(name + ": is a directory");
        }
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Returns the whole text. */
    String text() {
        byte[] bytes;
        try (InputStream in = open()) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw unreadable(e);
        }
        if (bytes.length > MAX_BYTES) {
            throw CommandException.badInput(
                    name + ": longer than " + Redactor.DEFAULT_MAX_LENGTH + " characters, the limit for one text");
        }
        try {
            String text = decode(ByteBuffer.wrap(bytes));
            // UTF-16 without accents is valid UTF-8 with a NUL after each letter, and no recognizer would see a name in
            // it.
            if (text.indexOf('\0') < 0) {
                return text;
            }
        } catch (CharacterCodingException e) {
            // The message below says it.
        }
        throw CommandException.badInput(name + ": not a UTF-8 text");
    }

    /**
     * Returns the characters of these bytes.
     *
     * @throws CharacterCodingException if they are not UTF-8: nothing is replaced, since a name with a replacement
     *     character in it would not be recognized
     */
    static String decode(ByteBuffer bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes)
                .toString();
    }

    /** Returns the error of a source that cannot be read. */
    CommandException unreadable(IOException e) {
        String reason = e instanceof NoSuchFileException
                ? "no such file"
                : e instanceof AccessDeniedException ? "permission denied" : "cannot be read";
        return CommandException.badInput(name + ": " + reason);
    }

    private static final class UnclosedInputStream extends java.io.FilterInputStream {
        UnclosedInputStream(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
