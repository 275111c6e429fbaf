package io.github.safeharbor.examples.cli;

import io.github.safeharbor.examples.cli.FolderTargets.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses to write where something would be lost, before anything is read. */
final class OutputFolders {
    private OutputFolders() {}

    /**
     * Checks the folders of a batch.
     *
     * @param known the file of what is known; null for none
     * @throws CommandException if an output or report would lie over a file that is read or over another output, or the folder in one
     *     that is read
     */
    static void check(Layout layout, List<Input> inputs, @Nullable Path known) {
        Set<Path> read = new HashSet<>();
        if (known != null) {
            read.add(real(known));
        }
        for (Input input : inputs) {
            Path file = input.source().path();
            if (file == null) {
                throw CommandException.usage("--out takes files and folders, not standard input");
            }
            if (input.folder() != null) {
                requireOutside(input.folder(), "--out", layout.out());
                requireOutside(input.folder(), "--report", layout.reports());
            }
            read.add(real(file));
        }
        Set<Path> written = new HashSet<>();
        for (Input input : inputs) {
            Path report = layout.report(input);
            for (Path path : report == null ? List.of(layout.output(input)) : List.of(layout.output(input), report)) {
                if (read.contains(real(path))) {
                    throw CommandException.usage(
                            path + ": " + (path.equals(report) ? "--report" : "--out") + " would write over an input");
                }
                if (!written.add(real(path))) {
                    throw CommandException.usage("two inputs would both be written to " + path);
                }
            }
        }
    }

    /** Makes the folders, and sees whether files can be made in them. */
    static void create(Layout layout) {
        for (Path folder : layout.reports() == null ? List.of(layout.out()) : List.of(layout.out(), layout.reports())) {
            try {
                Files.createDirectories(folder);
                Files.delete(Files.createTempFile(folder, ".safeharbor", null));
            } catch (IOException e) {
                throw CommandException.failure(folder + ": files cannot be written there");
            }
        }
    }

    /** Refuses a report over an input, or over what is known. */
    static void requireOwnFile(@Nullable String report, List<Input> inputs, @Nullable Path known) {
        if (report == null || report.equals("-")) {
            return;
        }
        for (Input input : inputs) {
            Path file = input.source().path();
            if (file != null && isSame(file, Source.path(report))) {
                throw CommandException.usage("--report names an input file");
            }
        }
        if (known != null && isSame(known, Source.path(report))) {
            throw CommandException.usage("--report names the file of --known");
        }
    }

    private static void requireOutside(Path read, String option, @Nullable Path folder) {
        if (folder != null && real(folder).startsWith(real(read))) {
            throw CommandException.usage(option + " lies inside a folder that is read: " + read);
        }
    }

    /** The path without links, as far as it exists. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path existing = absolute; existing != null; existing = existing.getParent()) {
            try {
                return existing.toRealPath().resolve(existing.relativize(absolute));
            } catch (IOException e) {
                // A parent may exist.
            }
        }
        return absolute;
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
