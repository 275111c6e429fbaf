package io.github.safeharbor.examples.cli;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For which categories a gold file marks everything: only there is an unmarked finding wrong. */
final class Completeness {
    private Completeness() {}

    /**
     * Returns the letters of {@code --complete}; without it what {@code meta.json} beside the file says under the file's
     * name, as {@code {"file.jsonl": {"complete": ["NAME", ...]}}}; without that all.
     */
    static int of(@Nullable String option, Source gold) {
        if (option != null) {
            return switch (option) {
                case "all" -> letters(Categories.ORDER);
                case "none" -> 0;
                default -> letters(known(Categories.split(option)));
            };
        }
        Path file = gold.path();
        Path meta = file == null ? null : file.toAbsolutePath().resolveSibling("meta.json");
        if (file == null || meta == null || !Files.exists(meta)) {
            return letters(Categories.ORDER);
        }
        return fromMeta(Source.of(meta.toString(), InputStream.nullInputStream()), String.valueOf(file.getFileName()));
    }

    private static int fromMeta(Source meta, String name) {
        JsonValue value;
        try {
            value = JsonReader.read(meta.text());
        } catch (JsonException e) {
            throw CommandException.badInput(meta.name() + ": " + e.problem());
        }
        JsonValue complete = member(member(value, name), "complete");
        if (complete == null) {
            return letters(Categories.ORDER);
        }
        if (!(complete instanceof JsonValue.ArrayValue array)) {
            throw CommandException.badInput(meta.name() + ": \"complete\" is no array");
        }
        int letters = 0;
        for (JsonValue each : array.elements()) {
            letters |= each instanceof JsonValue.StringValue category ? Categories.letter(category.text()) : 0;
        }
        return letters & ~Categories.NO_LETTER;
    }

    private static @Nullable JsonValue member(@Nullable JsonValue value, String name) {
        return value instanceof JsonValue.ObjectValue object ? object.members().get(name) : null;
    }

    private static List<String> known(List<String> names) {
        if (!Categories.ORDER.containsAll(names)) {
            throw CommandException.usage("--complete takes all, none or " + Categories.ORDER);
        }
        return names;
    }

    private static int letters(List<String> categories) {
        int letters = 0;
        for (String category : categories) {
            letters |= Categories.letter(category);
        }
        return letters;
    }
}
