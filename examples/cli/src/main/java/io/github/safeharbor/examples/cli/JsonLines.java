package io.github.safeharbor.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of a JSONL source, one object each; blank lines are passed over. Errors name the line and quote nothing. */
final class JsonLines implements AutoCloseable {
    /** Room for the longest text that the library takes, every character of it escaped. */
    static final int MAX_LINE_BYTES = 1 << 27;

    private final Source source;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int number;
    private Map<String, JsonValue> members = Map.of();

    JsonLines(Source source) {
        this.source = source;
        this.in = source.open();
    }

    /** Goes to the next line that is not blank; false at the end. */
    boolean next() {
        for (ByteBuffer line = line(); line != null; line = line()) {
            number++;
            String json = decode(line);
            if (!json.isBlank()) {
                members = object(json);
                return true;
            }
        }
        return false;
    }

    /** Tells whether the next line has yet to be waited for: the moment to hand on what was answered so far. */
    boolean isDrained() {
        return at == end;
    }

    /** Returns the id as JSON: a string or number as it was given. */
    String id() {
        JsonValue id = members.get("id");
        if (id instanceof JsonValue.NumberValue value) {
            return value.literal();
        }
        if (id instanceof JsonValue.StringValue value) {
            StringBuilder json = new StringBuilder();
            JsonWriter.quote(json, value.text());
            return json.toString();
        }
        throw bad("\"id\" is no string and no number");
    }

    /** Returns the member {@code text}. */
    String text() {
        if (members.get("text") instanceof JsonValue.StringValue value) {
            return value.text();
        }
        throw bad("\"text\" is no string");
    }

    /** Returns an error at this line. */
    CommandException bad(String problem) {
        return CommandException.badInput(where() + ": " + problem);
    }

    /** Returns the source and line for messages. */
    String where() {
        return source.name() + ", line " + number;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    private Map<String, JsonValue> object(String json) {
        try {
            if (JsonReader.read(json) instanceof JsonValue.ObjectValue object) {
                return object.members();
            }
        } catch (JsonException e) {
            throw bad(e.problem());
        }
        throw bad("not a JSON object");
    }

    private String decode(ByteBuffer line) {
        try {
            String json = Source.decode(line);
            return number == 1 && json.startsWith("\uFEFF") ? json.substring(1) : json;
        } catch (CharacterCodingException e) {
            throw bad("not UTF-8");
        }
    }

    /** The bytes up to the next line feed or the end; null if there are none. */
    private @Nullable ByteBuffer line() {
        ByteArrayOutputStream begun = null;
        while (fill()) {
            int start = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            int length = at - start;
            boolean whole = at < end;
            at += whole ? 1 : 0;
            if (whole && begun == null) {
                return ByteBuffer.wrap(buffer, start, length);
            }
            begun = begun == null ? new ByteArrayOutputStream(2 * length) : begun;
            begun.write(buffer, start, length);
            if (begun.size() > MAX_LINE_BYTES) {
                number++;
                throw bad("longer than " + MAX_LINE_BYTES + " bytes");
            }
            if (whole) {
                break;
            }
        }
        return begun == null ? null : ByteBuffer.wrap(begun.toByteArray());
    }

    private boolean fill() {
        if (at < end) {
            return true;
        }
        try {
            at = 0;
            end = Math.max(0, in.read(buffer));
            return end > 0;
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }
}
