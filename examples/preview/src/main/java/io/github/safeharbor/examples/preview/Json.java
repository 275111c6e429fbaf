package io.github.safeharbor.examples.preview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes JSON: objects as maps, arrays as lists, strings and booleans as themselves. */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII) // half a surrogate pair has no bytes in UTF-8
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(8).build())
            .build();

    private Json() {}

    /** Writes the members of an object, or the elements of an array. */
    interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    /** Returns an object. */
    static String write(Members members) {
        return generate(json -> {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        });
    }

    /** Returns an array. */
    static String array(Members elements) {
        return generate(json -> {
            json.writeStartArray();
            elements.write(json);
            json.writeEndArray();
        });
    }

    private static String generate(Members value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            value.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string takes everything
        }
        return text.toString();
    }

    /**
     * Reads an object.
     *
     * @throws Refusal if it is something else
     */
    static Map<String, Object> object(byte[] bytes) {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            return object(parser);
        } catch (IOException e) {
            throw notJson();
        }
    }

    /** Reads an object from a string. */
    static Map<String, Object> object(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return object(parser);
        } catch (IOException e) {
            throw notJson();
        }
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw notJson();
        }
        Map<String, Object> members = members(parser);
        if (parser.nextToken() != null) {
            throw notJson();
        }
        return members;
    }

    private static Map<String, Object> members(JsonParser parser) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (parser.currentToken() != JsonToken.VALUE_NULL) {
                members.put(name, value(parser));
            }
        }
        return Collections.unmodifiableMap(members);
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_STRING -> parser.getText();
            default -> throw Refusal.malformed("", "the request holds a number or a null where none may stand");
        };
    }

    private static List<Object> elements(JsonParser parser) throws IOException {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }

    private static Refusal notJson() {
        return Refusal.malformed("", "the body is not an object in JSON");
    }
}
