package io.github.safeharbor.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the inputs that paths name. Links to folders are not followed, so no loop of links is walked; hidden files are left out. */
final class Inputs {
    private final InputStream standardInput;
    private final Charset encoding;
    private final @Nullable Format forced;

    /**
     * Creates a finder.
     *
     * @param forced the format of every input; null: by the name of the file
     */
    Inputs(InputStream standardInput, Charset encoding, @Nullable Format forced) {
        this.standardInput = standardInput;
        this.encoding = encoding;
        this.forced = forced;
    }

    /** Returns the inputs, or standard input if no path is given. */
    List<Input> of(List<String> paths) {
        List<Input> inputs = new ArrayList<>();
        for (String path : paths.isEmpty() ? List.of("-") : paths) {
            if (path.equals("-")) {
                inputs.add(new Input(
                        new Source("standard input", null, standardInput, encoding),
                        forced == null ? Format.TEXT : forced,
                        "standard-input.txt",
                        null));
            } else if (isPattern(path)) {
                addMatches(inputs, path);
            } else if (Files.isDirectory(Source.path(path))) {
                addFolder(inputs, Source.path(path), file -> true);
            } else {
                Path file = Source.path(path);
                inputs.add(input(file, String.valueOf(file.getFileName()), null));
            }
        }
        return inputs;
    }

    private static boolean isPattern(String path) {
        if (!path.contains("*") && !path.contains("?")) {
            return false;
        }
        try {
            return !Files.exists(Path.of(path));
        } catch (InvalidPathException e) {
            return true; // no file has such a name here
        }
    }

    private void addMatches(List<Input> inputs, String pattern) {
        String fixed = pattern.replace('\\', '/');
        int wild = fixed.replace('?', '*').indexOf('*');
        int slash = fixed.lastIndexOf('/', wild);
        Path folder = Source.path(slash < 0 ? "." : slash == 0 ? "/" : fixed.substring(0, slash));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + fixed.substring(slash + 1));
        int before = inputs.size();
        if (Files.isDirectory(folder)) {
            addFolder(inputs, folder, file -> matcher.matches(folder.relativize(file)));
        }
        if (inputs.size() == before) {
            throw CommandException.badInput(pattern + ": matches no file");
        }
    }

    private void addFolder(List<Input> inputs, Path folder, Predicate<Path> wanted) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Walk(folder, wanted, files));
        } catch (IOException e) {
            throw CommandException.badInput(folder + ": cannot be listed");
        }
        Collections.sort(files);
        files.forEach(file -> inputs.add(input(file, relative(folder, file), folder)));
    }

    /** Collects the files of a folder, and folders in it that cannot be listed: as inputs they fail, and the others do not. */
    private record Walk(Path folder, Predicate<Path> wanted, List<Path> files) implements FileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return isHidden(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (!isHidden(path) && !Files.isDirectory(path) && wanted.test(path)) {
                files.add(path);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException problem) throws IOException {
            if (path.equals(folder)) {
                throw problem;
            }
            files.add(path);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path path, @Nullable IOException problem) throws IOException {
            return problem == null ? FileVisitResult.CONTINUE : visitFileFailed(path, problem);
        }

        private boolean isHidden(Path path) {
            return !path.equals(folder) && path.getFileName().toString().startsWith(".");
        }
    }

    private Input input(Path file, String relative, @Nullable Path folder) {
        Source source = new Source(file.toString(), file, standardInput, encoding);
        return new Input(source, forced == null ? Format.of(relative) : forced, relative, folder);
    }

    private static String relative(Path folder, Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }
}
