package io.github.safeharbor.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A file that is whole or not there: written beside its place under another name, and moved in one step. */
final class WholeFile {
    /** What a program that is ended takes with it. */
    private static final Set<Path> UNDER_WAY = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> UNDER_WAY.forEach(WholeFile::delete), "unfinished files"));
    }

    private final Path file;
    private final Path part;
    private final Opener opener;
    private @Nullable OutputStream out;

    /** How a file is opened for writing. */
    interface Opener {
        /** Opens a new file. */
        OutputStream open(Path file) throws IOException;
    }

    WholeFile(Path file, Opener opener) {
        this.file = file;
        this.part = file.resolveSibling("." + file.getFileName() + ".part");
        this.opener = opener;
    }

    /** Appends; the folder is made when the first piece comes. */
    void write(String text, Charset encoding) {
        try {
            stream().write(text.getBytes(encoding));
        } catch (IOException e) {
            discard();
            throw unwritable(e);
        }
    }

    /** Moves the file to its place. */
    void commit() {
        try {
            stream().close(); // an empty input gives an empty file
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            UNDER_WAY.remove(part);
        } catch (IOException e) {
            discard();
            throw unwritable(e);
        }
    }

    /** Leaves nothing behind. */
    void discard() {
        try {
            if (out != null) {
                out.close();
            }
        } catch (IOException e) {
            // What cannot be closed is deleted all the same.
        }
        delete(part);
        UNDER_WAY.remove(part);
    }

    private OutputStream stream() throws IOException {
        if (out != null) {
            return out;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        UNDER_WAY.add(part);
        out = new BufferedOutputStream(opener.open(part), 1 << 16);
        return out;
    }

    private CommandException unwritable(IOException e) {
        String reason = String.valueOf(e.getMessage());
        boolean full = reason.contains("space left") || reason.contains("quota") || reason.contains("too large");
        return CommandException.failure(file + ": cannot be written" + (full ? ": " + reason : ""));
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // Nothing more can be done.
        }
    }
}
