package io.github.safeharbor.examples.cli;

import java.util.List;
import java.util.Map;

/** A JSON value of RFC 8259. */
sealed interface JsonValue {

    /** An object; of a name that occurs twice the last value. */
    record ObjectValue(Map<String, JsonValue> members) implements JsonValue {}

    /** An array. */
    record ArrayValue(List<JsonValue> elements) implements JsonValue {}

    /** A string, escapes decoded; it may hold unpaired surrogates. */
    record StringValue(String text) implements JsonValue {}

    /** A number as it was written, so that an id comes out as it went in. */
    record NumberValue(String literal) implements JsonValue {}

    /** The three words of JSON. */
    enum Word implements JsonValue {
        TRUE,
        FALSE,
        NULL
    }
}
