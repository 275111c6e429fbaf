package io.github.safeharbor.examples.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which inputs of a batch are done: one line for each, with its name, size and time and with the settings of the call, and nothing of
 * its content. A line that was cut off counts as none.
 */
final class Journal implements AutoCloseable {
    static final String NAME = ".safeharbor-journal";

    private final Path file;
    private final String settings;
    private final Set<String> done = new HashSet<>();
    private @Nullable BufferedWriter writer;

    private Journal(Path file, String settings) {
        this.file = file;
        this.settings = Integer.toHexString(settings.hashCode());
    }

    /**
     * Opens the journal of an output folder.
     *
     * @param settings what must be equal for an output to count as done
     * @param resume whether earlier lines count; if not, they are deleted with the first new one
     */
    static Journal open(Path folder, String settings, boolean resume) {
        Journal journal = new Journal(folder.resolve(NAME), settings);
        try {
            if (resume && Files.exists(journal.file)) {
                journal.done.addAll(Files.readAllLines(journal.file));
            } else {
                Files.deleteIfExists(journal.file);
            }
        } catch (IOException e) {
            throw CommandException.badInput(journal.file + ": cannot be read");
        }
        return journal;
    }

    /** Returns the line of an input as it is now; asked before it is read, lest a change in the meantime be missed. */
    String line(Input input) {
        long time = Objects.requireNonNull(input.source().path()).toFile().lastModified();
        return settings + " " + input.source().size() + " " + time + " "
                + URLEncoder.encode(input.relative(), StandardCharsets.UTF_8) + " done";
    }

    boolean isDone(String line) {
        return done.contains(line);
    }

    /** Notes that the output of an input is in its place. */
    void add(String line) {
        try {
            if (writer == null) {
                writer = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
            writer.write(line);
            writer.write('\n');
            writer.flush();
        } catch (IOException e) {
            throw CommandException.failure(file + ": cannot be written");
        }
    }

    @Override
    public void close() {
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (IOException e) {
            throw CommandException.failure(file + ": cannot be written");
        }
    }
}
