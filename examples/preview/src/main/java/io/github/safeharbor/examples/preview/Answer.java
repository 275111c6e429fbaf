package io.github.safeharbor.examples.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An answer of the server. */
final class Answer {
    private static final String JSON = "application/json";

    private final int status;
    private final String type;
    private final byte[] body;
    private final Map<String, String> headers;

    private Answer(int status, String type, byte[] body, Map<String, String> headers) {
        this.status = status;
        this.type = type;
        this.body = body;
        this.headers = headers;
    }

    /** Returns an answer in JSON. */
    static Answer json(String json) {
        return json(200, json);
    }

    /** Returns a file of the page. */
    static Answer file(String type, byte[] body) {
        return new Answer(200, type, body, Map.of());
    }

    /** Returns what is wrong as LanguageTool says it: a line of text. */
    static Answer plain(Refusal refusal) {
        byte[] body = ("Error: " + refusal.message()).getBytes(StandardCharsets.UTF_8);
        return new Answer(refusal.status(), "text/plain; charset=utf-8", body, Map.of());
    }

    /** Returns what is wrong, in JSON. */
    static Answer refusal(Refusal refusal) {
        return json(refusal.status(), Json.write(json -> {
            json.writeObjectFieldStart("error");
            json.writeStringField("code", refusal.code());
            json.writeStringField("field", refusal.field());
            json.writeStringField("message", refusal.message());
            json.writeEndObject();
        }));
    }

    /** Returns the answer with headers that it alone has. */
    Answer with(Map<String, String> headers) {
        return new Answer(status, type, body, headers);
    }

    private static Answer json(int status, String json) {
        return new Answer(status, JSON, json.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** Writes the answer. */
    void send(HttpExchange exchange) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Content-Type", type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
