package io.github.safeharbor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON strictly: a test of a writer needs a reader that is not its own. */
final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static Object parse(String text) {
        Json json = new Json(text);
        Object value = json.value();
        if (json.at != text.length()) {
            throw json.error();
        }
        return value;
    }

    private Object value() {
        char c = text.charAt(at);
        if (c == '{') {
            return object();
        }
        if (c == '[') {
            return array();
        }
        if (c == '"') {
            return string();
        }
        int start = at;
        while (at < text.length() && ",]}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        return word.equals("true") || word.equals("false") ? (Object) Boolean.valueOf(word) : Integer.valueOf(word);
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        expect('{');
        while (text.charAt(at) != '}') {
            if (!members.isEmpty()) {
                expect(',');
            }
            String name = string();
            expect(':');
            if (members.put(name, value()) != null) {
                throw error();
            }
        }
        expect('}');
        return members;
    }

    private List<Object> array() {
        List<Object> values = new ArrayList<>();
        expect('[');
        while (text.charAt(at) != ']') {
            if (!values.isEmpty()) {
                expect(',');
            }
            values.add(value());
        }
        expect(']');
        return values;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        expect('"');
        for (; text.charAt(at) != '"'; at++) {
            char c = text.charAt(at);
            if (c < ' ') {
                throw error();
            }
            if (c == '\\') {
                c = text.charAt(++at);
                if (c == 'u') {
                    c = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
                    at += 4;
                } else if (c != '"' && c != '\\') {
                    throw error();
                }
            }
            string.append(c);
        }
        expect('"');
        return string.toString();
    }

    private void expect(char c) {
        if (text.charAt(at++) != c) {
            throw error();
        }
    }

    private IllegalArgumentException error() {
        return new IllegalArgumentException("no JSON at " + at);
    }
}
