package io.github.safeharbor.examples.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A request as it comes in. Its body is read once. */
final class Request {
    /** The longest body, in bytes: two texts, a thread and the rest, escaped. */
    static final int LONGEST_BODY = 1 << 20;

    /** So much more is read and thrown away, so that whoever sends too much gets to read why it is refused. */
    private static final int MOST_DRAINED = 1 << 25;

    private final HttpExchange exchange;

    Request(HttpExchange exchange) {
        this.exchange = exchange;
    }

    String method() {
        return exchange.getRequestMethod();
    }

    String path() {
        return exchange.getRequestURI().getPath();
    }

    Headers headers() {
        return exchange.getRequestHeaders();
    }

    /** Returns a header that stands once; null if it is missing or stands twice. */
    @Nullable
    String header(String name) {
        var values = headers().get(name);
        return values == null || values.size() != 1 ? null : values.get(0);
    }

    /** Tells whether the body is said to be of a type, whatever its parameters. */
    boolean isOfType(String type) {
        String header = header("Content-Type");
        if (header == null) {
            return false;
        }
        int semicolon = header.indexOf(';');
        String named = semicolon < 0 ? header : header.substring(0, semicolon);
        return named.strip().toLowerCase(Locale.ROOT).equals(type);
    }

    /**
     * Reads the body.
     *
     * @throws Refusal if it is too long
     * @throws IOException if the client has gone
     */
    byte[] body() throws IOException {
        InputStream in = exchange.getRequestBody();
        byte[] body = in.readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            byte[] scrap = new byte[1 << 14];
            for (int read = in.read(scrap), all = 0; read >= 0 && all < MOST_DRAINED; read = in.read(scrap)) {
                all += read;
            }
            throw new Refusal(413, "too-long", "the request is longer than a megabyte");
        }
        return body;
    }
}
