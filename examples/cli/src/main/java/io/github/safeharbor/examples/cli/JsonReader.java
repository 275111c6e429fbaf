package io.github.safeharbor.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one JSON value of RFC 8259, strictly and in linear time.
 *
 * <p>No comments, no trailing commas, no bare control characters, nothing after the value. Of a name that occurs twice the
 * last value counts. Nesting is limited, since each level costs a frame of the stack.
 */
final class JsonReader {
    static final int MAX_DEPTH = 64;

    private static final int END = -1;

    private final String json;
    private int at;

    private JsonReader(String json) {
        this.json = json;
    }

    /**
     * Returns the value that the text holds.
     *
     * @throws JsonException if it is not exactly one JSON value
     */
    static JsonValue read(String json) throws JsonException {
        JsonReader reader = new JsonReader(json);
        JsonValue value = reader.value(0);
        reader.skipSpace();
        if (reader.at < json.length()) {
            throw reader.expected("the end of the line");
        }
        return value;
    }

    private JsonValue value(int depth) throws JsonException {
        if (depth > MAX_DEPTH) {
            throw expected("no more than " + MAX_DEPTH + " levels");
        }
        skipSpace();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new JsonValue.StringValue(string());
            case 't' -> word("true", JsonValue.Word.TRUE);
            case 'f' -> word("false", JsonValue.Word.FALSE);
            case 'n' -> word("null", JsonValue.Word.NULL);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> throw expected("a value");
        };
    }

    private JsonValue object(int depth) throws JsonException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        at++;
        skipSpace();
        if (accept('}')) {
            return new JsonValue.ObjectValue(members);
        }
        do {
            skipSpace();
            if (peek() != '"') {
                throw expected("a name in quotes");
            }
            String name = string();
            skipSpace();
            require(':', "a colon");
            members.put(name, value(depth + 1));
            skipSpace();
        } while (accept(','));
        require('}', "a comma or a closing brace");
        return new JsonValue.ObjectValue(members);
    }

    private JsonValue array(int depth) throws JsonException {
        List<JsonValue> elements = new ArrayList<>();
        at++;
        skipSpace();
        if (accept(']')) {
            return new JsonValue.ArrayValue(elements);
        }
        do {
            elements.add(value(depth + 1));
            skipSpace();
        } while (accept(','));
        require(']', "a comma or a closing bracket");
        return new JsonValue.ArrayValue(elements);
    }

    private String string() throws JsonException {
        int start = ++at;
        while (at < json.length() && plain(json.charAt(at))) {
            at++;
        }
        if (accept('"')) {
            return json.substring(start, at - 1);
        }
        StringBuilder text = new StringBuilder(at - start + 64).append(json, start, at);
        while (!accept('"')) {
            int c = peek();
            if (c == '\\') {
                at++;
                text.append(escape());
            } else if (c >= ' ') {
                text.append((char) c);
                at++;
            } else {
                throw expected(c == END ? "a closing quote" : "no bare control character in a string");
            }
        }
        return text.toString();
    }

    private static boolean plain(char c) {
        return c >= ' ' && c != '"' && c != '\\';
    }

    private char escape() throws JsonException {
        int c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> (char) c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hex();
            default -> {
                at--;
                throw expected("one of \"\\/bfnrtu after a backslash");
            }
        };
    }

    /** One UTF-16 code unit: a pair of escapes gives a pair of surrogates, a lone one stays alone. */
    private char hex() throws JsonException {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = peek() < 128 ? Character.digit(peek(), 16) : -1;
            if (digit < 0) {
                throw expected("four hexadecimal digits");
            }
            unit = unit * 16 + digit;
            at++;
        }
        return (char) unit;
    }

    private JsonValue number() throws JsonException {
        int start = at;
        accept('-');
        if (!accept('0')) {
            digits();
        }
        if (accept('.')) {
            digits();
        }
        if (accept('e') || accept('E')) {
            if (!accept('+')) {
                accept('-');
            }
            digits();
        }
        return new JsonValue.NumberValue(json.substring(start, at));
    }

    private void digits() throws JsonException {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == start) {
            throw expected("a digit");
        }
    }

    private JsonValue word(String word, JsonValue.Word value) throws JsonException {
        if (!json.startsWith(word, at)) {
            throw expected("a value");
        }
        at += word.length();
        return value;
    }

    private void skipSpace() {
        while (at < json.length() && " \t\n\r".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private int peek() {
        return at < json.length() ? json.charAt(at) : END;
    }

    private boolean accept(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    private void require(char c, String words) throws JsonException {
        if (!accept(c)) {
            throw expected(words);
        }
    }

    private JsonException expected(String words) {
        return new JsonException(at, words);
    }
}
