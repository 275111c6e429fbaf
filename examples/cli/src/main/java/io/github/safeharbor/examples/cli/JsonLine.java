package io.github.safeharbor.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object on a line. Its members stay as they are written; only what is asked for is decoded. A name that stands twice is an
 * error. Messages name the place and quote nothing.
 */
final class JsonLine {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNestingDepth(64)
                    .build())
            .build();

    private final String where;
    private final Map<String, String> members = new LinkedHashMap<>();

    private JsonLine(String where) {
        this.where = where;
    }

    /** Returns the object of a line; null if the line is blank. */
    static @Nullable JsonLine of(ByteLines.Line line) {
        String json = Decoder.decode(line.where(), line.bytes(), StandardCharsets.UTF_8, line.offset());
        boolean marked = line.number() == 1 && json.startsWith("\uFEFF");
        return json.isBlank() ? null : of(line.where(), marked ? json.substring(1) : json);
    }

    /** Returns the object that the text holds. */
    static JsonLine of(String where, String json) {
        JsonLine line = new JsonLine(where);
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw line.bad("not a JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                int start = (int) parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                parser.finishToken();
                line.members.put(
                        name,
                        json.substring(start, (int) parser.currentLocation().getCharOffset())
                                .strip());
            }
            if (parser.nextToken() != null) {
                throw line.bad("something stands behind the object");
            }
            return line;
        } catch (JsonProcessingException e) {
            throw line.bad(
                    e.getLocation() == null
                            ? "JSON nested too deeply, or with a number or name too long"
                            : "not JSON at column " + e.getLocation().getColumnNr());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the members in their order, each value as it is written. */
    Map<String, String> members() {
        return members;
    }

    /** Returns the id as it is written: a string or a number. */
    String id() {
        String id = members.getOrDefault("id", "");
        if (id.isEmpty() || "{[tfn".indexOf(id.charAt(0)) >= 0) {
            throw bad("\"id\" is no string and no number");
        }
        return id;
    }

    /** Returns a member that is a string. */
    String text(String name) {
        String value = string(name);
        if (value == null) {
            throw bad("\"" + name + "\" is no string");
        }
        return value;
    }

    /** Returns a member that is a string; null if there is none or it is something else. */
    @Nullable
    String string(String name) {
        String json = members.get(name);
        if (json == null || !json.startsWith("\"")) {
            return null;
        }
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            return parser.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it was read once
        }
    }

    /** Returns the strings of a member: itself, or those of an array. */
    List<String> strings(String name) {
        return strings(name, "a known identifier that is no string");
    }

    /**
     * Returns the strings of a member: itself, or those of an array.
     *
     * @param problem what is wrong if something else stands there
     */
    List<String> strings(String name, String problem) {
        List<String> strings = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(members.getOrDefault(name, "null"))) {
            boolean array = parser.nextToken() == JsonToken.START_ARRAY;
            for (JsonToken token = array ? parser.nextToken() : parser.currentToken();
                    token != null && token != JsonToken.END_ARRAY;
                    token = parser.nextToken()) {
                if (token != JsonToken.VALUE_STRING) {
                    throw bad(problem);
                }
                strings.add(parser.getText());
            }
            return strings;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it was read once
        }
    }

    /** Returns an error at this line. */
    CommandException bad(String problem) {
        return CommandException.badInput(where + ": " + problem);
    }

    /** Returns source and line for messages. */
    String where() {
        return where;
    }

    /**
     * Appends a string in quotes. Unpaired surrogates, for which UTF-8 has no bytes, and the line separators that some readers of
     * lines stumble over are escaped.
     */
    static void quote(StringBuilder json, String text) {
        json.append('"');
        int start = json.length();
        JsonStringEncoder.getInstance().quoteAsString(text, json);
        for (int i = start; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == 0x2028 || c == 0x2029 || c == 0x7F || Character.isSurrogate(c) && isUnpaired(json, i)) {
                String escape = String.format("\\u%04x", (int) c);
                json.replace(i, i + 1, escape);
                i += escape.length() - 1;
            }
        }
        json.append('"');
    }

    private static boolean isUnpaired(CharSequence text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : !Character.isHighSurrogate(text.charAt(i - 1));
    }
}
