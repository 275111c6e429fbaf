package io.github.safeharbor.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Texts to compare findings in.
 *
 * @param name the file
 * @param texts its texts, each id once
 * @param complete the letters for which their marks are complete
 */
record TextFile(String name, List<GoldText> texts, int complete) {

    /** Returns the texts of files and folders: JSON lines, or a plain text for each other file; those of a folder are one set. */
    static List<TextFile> of(List<Path> files) {
        List<TextFile> all = new ArrayList<>();
        List<GoldText> plain = new ArrayList<>();
        for (Path file : files) {
            for (Path each : Files.isDirectory(file) ? within(file) : List.of(file)) {
                String name = each.toString();
                if (name.endsWith(".jsonl")) {
                    all.add(lines(name));
                } else {
                    String text = Lines.text(name, InputStream.nullInputStream());
                    plain.add(new GoldText(name, text, false, List.of(), List.of()));
                }
            }
        }
        if (!plain.isEmpty()) {
            all.add(new TextFile("plain texts", plain, 0));
        }
        return all;
    }

    /** Tells whether identifiers are marked in any of the texts. */
    boolean isMarked() {
        return texts.stream().anyMatch(GoldText::marked);
    }

    private static TextFile lines(String name) {
        List<GoldText> texts = new ArrayList<>();
        for (Lines line : Lines.of(name, InputStream.nullInputStream())) {
            texts.add(line.gold());
        }
        if (texts.stream().map(GoldText::id).distinct().count() < texts.size()) {
            throw new InputException(name + ": an id occurs twice");
        }
        return new TextFile(name, texts, Completeness.of(null, name));
    }

    private static List<Path> within(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new InputException(folder + ": cannot be read");
        }
    }
}
