package io.github.safeharbor.examples.preview;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.safeharbor.Redactor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A server under test, and a client that speaks to it. */
final class Server implements AutoCloseable {
    static final Redactor REDACTOR = Redactor.safeHarbor();
    private static final ObjectMapper JSON = new ObjectMapper();

    final PreviewServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    Server() {
        this(false);
    }

    Server(boolean languageTool) {
        try {
            server = PreviewServer.start(0, languageTool, REDACTOR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(at(path)).header(Gate.TOKEN_HEADER, server.token());
    }

    HttpRequest.Builder check(String body) {
        return request("/api/check")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks for a check, and returns the answer's members. */
    Map<?, ?> answer(String body) {
        HttpResponse<String> response = send(check(body));
        if (response.statusCode() != 200) {
            throw new AssertionError(response.body());
        }
        return (Map<?, ?>) parse(response.body());
    }

    /** Sends bytes as they are, and returns what comes back until the server closes; "" if nothing does. */
    String raw(String request, boolean hangUp) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            if (hangUp) {
                return "";
            }
            socket.setSoTimeout(10_000);
            byte[] start = socket.getInputStream().readNBytes(12);
            return new String(start, StandardCharsets.ISO_8859_1);
        }
    }

    /** Returns JSON as maps, lists, strings, numbers and booleans. */
    static Object parse(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns an object with these members: names and strings in turn. */
    static String json(String... members) {
        return Json.write(json -> {
            for (int i = 0; i < members.length; i += 2) {
                json.writeStringField(members[i], members[i + 1]);
            }
        });
    }

    @Override
    public void close() {
        server.close();
    }
}
