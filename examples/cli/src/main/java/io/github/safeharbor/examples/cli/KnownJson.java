package io.github.safeharbor.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.safeharbor.recognition.KnownPerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads known identifiers by person from a JSON object:
 *
 * <pre>{@code
 * {"client": {"name": "Maria Elena Okafor", "alias": ["Mia"], "dateOfBirth": "03/14/1987", "phone": "415-555-2671"},
 *  "relatives": [{"name": "Tom Okafor"}], "household": [{"name": "Ada Bell"}], "employer": "Harbor Bakery"}
 * }</pre>
 *
 * <p>What is said outside a person is said of the client. A value is a string or an array of strings. A key that stands twice
 * is an error.
 */
final class KnownJson {
    /** The person whom the text is about. */
    static final String CLIENT = "client";

    private static final Set<String> PERSONS = Set.of("relative", "relatives", "household");

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(8).build())
            .build();

    private final String name;
    private final JsonParser parser;
    private final List<KnownFile.Entry> entries = new ArrayList<>();

    private KnownJson(String name, JsonParser parser) {
        this.name = name;
        this.parser = parser;
    }

    /** Returns the values of an object, in their order. */
    static List<KnownFile.Entry> read(String name, String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            KnownJson reader = new KnownJson(name, parser);
            parser.nextToken();
            reader.readMembers("", CLIENT);
            if (parser.nextToken() != null) {
                throw reader.bad("something stands behind the object");
            }
            return reader.entries;
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            String where = place == null ? "" : ", line " + place.getLineNr();
            boolean twice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field");
            throw CommandException.badInput(
                    name + where + (twice ? ": a key stands twice in one object" : ": not JSON"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the members of an object whose brace is read. */
    private void readMembers(String path, String person) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            if (path.isEmpty() && key.equals(CLIENT)) {
                require(JsonToken.START_OBJECT, "\"client\" is no object");
                readMembers(CLIENT + ".", CLIENT);
            } else if (path.isEmpty() && PERSONS.contains(key)) {
                readPersons(key);
            } else if (!KnownPerson.isKey(key)) {
                throw bad(
                        "a key that is none of client, relatives, household, " + String.join(", ", KnownPerson.keys()));
            } else {
                readValues(path + key, person, key);
            }
        }
    }

    private void readPersons(String key) throws IOException {
        boolean list = parser.currentToken() == JsonToken.START_ARRAY;
        if (list) {
            parser.nextToken();
        }
        for (int i = 0; parser.currentToken() != JsonToken.END_ARRAY; i++) {
            String person = key + "[" + i + "]";
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                entries.add(new KnownFile.Entry(name + ": " + person, person, "name", parser.getText()));
            } else {
                require(JsonToken.START_OBJECT, "\"" + key + "\" holds something that is no person");
                readMembers(person + ".", person);
            }
            if (!list) {
                return;
            }
            parser.nextToken();
        }
    }

    private void readValues(String path, String person, String key) throws IOException {
        boolean list = parser.currentToken() == JsonToken.START_ARRAY;
        if (list) {
            parser.nextToken();
        }
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                throw bad("\"" + path + "\" is a number; write it as a string");
            }
            require(JsonToken.VALUE_STRING, "\"" + path + "\" is no string");
            entries.add(new KnownFile.Entry(where(path), person, key, parser.getText()));
            if (!list) {
                return;
            }
            parser.nextToken();
        }
    }

    private String where(String path) {
        int dot = path.lastIndexOf('.');
        return name + (dot < 0 ? "" : ": " + path.substring(0, dot));
    }

    private void require(JsonToken token, String problem) {
        if (parser.currentToken() != token) {
            throw bad(problem);
        }
    }

    private CommandException bad(String problem) {
        return CommandException.badInput(
                name + ", line " + parser.currentTokenLocation().getLineNr() + ": " + problem);
    }
}
