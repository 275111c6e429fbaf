package io.github.safeharbor.examples.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The files of the page, read once: nothing else of the class path or the disk can be asked for. */
final class PageFiles {
    private static final Map<String, String> TYPES = Map.of(
            "index.html", "text/html; charset=utf-8",
            "page.css", "text/css; charset=utf-8",
            "page.js", "text/javascript; charset=utf-8",
            "marks.js", "text/javascript; charset=utf-8",
            "card.js", "text/javascript; charset=utf-8",
            "words.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml");

    private PageFiles() {}

    /** Returns a route for each file; the page itself is at the root. */
    static Map<String, Route> routes() {
        Map<String, Route> routes = new LinkedHashMap<>();
        TYPES.forEach((name, type) ->
                routes.put(name.equals("index.html") ? "/" : "/" + name, Route.file(Answer.file(type, read(name)))));
        return routes;
    }

    private static byte[] read(String name) {
        try (InputStream in = Objects.requireNonNull(PageFiles.class.getResourceAsStream("page/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
