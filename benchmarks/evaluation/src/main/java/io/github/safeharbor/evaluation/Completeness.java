package io.github.safeharbor.evaluation;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** For which categories a gold file marks everything: only there is an unmarked finding wrong. */
final class Completeness {
    private Completeness() {}

    /**
     * Returns the letters of {@code --complete}; without it what {@code meta.json} beside the file says under the file's
     * name, as {@code {"file.jsonl": {"complete": ["NAME", ...]}}}; without that all.
     */
    static int of(@Nullable String option, String gold) {
        if (option != null) {
            return switch (option) {
                case "all" -> letters(Categories.ORDER);
                case "none" -> 0;
                default -> letters(known(Categories.split(option)));
            };
        }
        if (gold.equals("-")) {
            return letters(Categories.ORDER);
        }
        Path file = Path.of(gold).toAbsolutePath();
        Path meta = file.resolveSibling("meta.json");
        return Files.exists(meta)
                ? fromMeta(meta.toString(), String.valueOf(file.getFileName()))
                : letters(Categories.ORDER);
    }

    private static int fromMeta(String meta, String name) {
        Object value;
        try {
            value = Json.read(Lines.text(meta, InputStream.nullInputStream()));
        } catch (InputException e) {
            throw new InputException(meta + ": " + e.getMessage());
        }
        Object complete = member(member(value, name), "complete");
        if (complete == null) {
            return letters(Categories.ORDER);
        }
        if (!(complete instanceof List<?> categories)) {
            throw new InputException(meta + ": \"complete\" is no array");
        }
        int letters = 0;
        for (Object each : categories) {
            letters |= each instanceof String category ? Categories.letter(category) : 0;
        }
        return letters & ~Categories.NO_LETTER;
    }

    private static @Nullable Object member(@Nullable Object value, String name) {
        return value instanceof Map<?, ?> object ? object.get(name) : null;
    }

    private static List<String> known(List<String> names) {
        if (!Categories.ORDER.containsAll(names)) {
            throw new InputException("--complete takes all, none or " + Categories.ORDER);
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
