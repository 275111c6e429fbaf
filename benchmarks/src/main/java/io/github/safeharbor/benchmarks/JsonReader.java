package io.github.safeharbor.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON as JMH writes it: objects, arrays, strings and numbers, of which NaN may be one. */
final class JsonReader {
    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    /** Returns maps, lists, strings and doubles. */
    static Object read(String text) {
        return new JsonReader(text).value();
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> number();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        for (at++; peek() != '}'; skip(',')) {
            String name = string();
            skip(':');
            members.put(name, value());
        }
        at++;
        return members;
    }

    private List<Object> array() {
        List<Object> values = new ArrayList<>();
        for (at++; peek() != ']'; skip(',')) {
            values.add(value());
        }
        at++;
        return values;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        peek();
        for (at++; text.charAt(at) != '"'; at++) {
            if (text.charAt(at) == '\\') {
                at++; // JMH escapes quotes and backslashes of parameters, nothing that we name
            }
            string.append(text.charAt(at));
        }
        at++;
        return string.toString();
    }

    private Double number() {
        int start = at;
        while ("+-.".indexOf(text.charAt(at)) >= 0 || Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return Double.valueOf(text.substring(start, at));
    }

    private char peek() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.charAt(at);
    }

    private void skip(char separator) {
        if (peek() == separator) {
            at++;
        }
    }
}
