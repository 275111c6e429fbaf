package io.github.safeharbor.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads files of JSON lines: texts with or without marks, and predictions. Errors name file and line and quote nothing. */
final class Lines {
    private final String where;
    private final Map<?, ?> members;

    private Lines(String where, Map<?, ?> members) {
        this.where = where;
        this.members = members;
    }

    /** Returns the objects of a file, or of standard input for {@code -}; blank lines are passed over. */
    static List<Lines> of(String file, InputStream standardInput) {
        String name = name(file);
        List<Lines> lines = new ArrayList<>();
        int number = 0;
        for (String line : text(file, standardInput).split("\r?\n", -1)) {
            number++;
            if (!line.isBlank()) {
                lines.add(line(name + ", line " + number, line));
            }
        }
        return lines;
    }

    /** Returns the whole text of a file, or of standard input for {@code -}. */
    static String text(String file, InputStream standardInput) {
        try {
            byte[] bytes = file.equals("-") ? standardInput.readAllBytes() : Files.readAllBytes(Path.of(file));
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InputException(name(file) + ": not UTF-8");
        } catch (NoSuchFileException e) {
            throw new InputException(name(file) + ": no such file");
        } catch (IOException e) {
            throw new InputException(name(file) + ": cannot be read");
        }
    }

    /** Returns what messages call the file. */
    static String name(String file) {
        return file.equals("-") ? "standard input" : file;
    }

    /** Returns the text with its marks. */
    GoldText gold() {
        for (MarkedSpan span : spans("spans", true)) {
            if (!Categories.ORDER.contains(span.category())) {
                throw bad("a gold span of an unknown category");
            }
        }
        return new GoldText(id(), text(), members.containsKey("spans"), spans("spans", true), spans("ignore", false));
    }

    /** Returns the id; 1 and "1" are one id. */
    String id() {
        Object id = members.get("id");
        if (id instanceof String || id instanceof Number) {
            return id.toString();
        }
        throw bad("\"id\" is no string and no number");
    }

    /** Returns an array of objects with {@code start} and {@code end}; empty if there is no such member. */
    List<MarkedSpan> spans(String name, boolean withCategory) {
        Object value = members.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> elements)) {
            throw bad("\"" + name + "\" is no array");
        }
        return elements.stream().map(each -> span(name, each, withCategory)).toList();
    }

    private static Lines line(String where, String json) {
        try {
            if (Json.read(json) instanceof Map<?, ?> object) {
                return new Lines(where, object);
            }
        } catch (InputException e) {
            throw new InputException(where + ": " + e.getMessage());
        }
        throw new InputException(where + ": not a JSON object");
    }

    private String text() {
        if (members.get("text") instanceof String text) {
            return text;
        }
        throw bad("\"text\" is no string");
    }

    private MarkedSpan span(String name, @Nullable Object element, boolean withCategory) {
        if (element instanceof Map<?, ?> span
                && span.get("start") instanceof Integer start
                && span.get("end") instanceof Integer end
                && (!withCategory || span.get("category") instanceof String)) {
            String category = span.get("category") instanceof String word ? word : "";
            String rule = span.get("rule") instanceof String word ? word : "";
            return new MarkedSpan(start, end, category, rule);
        }
        throw bad("\"" + name + "\" holds something else than spans with start, end"
                + (withCategory ? " and category" : ""));
    }

    private InputException bad(String problem) {
        return new InputException(where + ": " + problem);
    }
}
