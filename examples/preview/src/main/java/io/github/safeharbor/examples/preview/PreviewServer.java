package io.github.safeharbor.examples.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.safeharbor.Redactor;
import io.github.safeharbor.referral.Layout;
import io.github.safeharbor.referral.ListRules;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The server of the page, on the loopback address. It holds no text: each request is answered from itself alone. A request that
 * fails is answered without a word of what was in it.
 */
final class PreviewServer implements AutoCloseable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int THREADS = 4;

    /** Ten seconds of 200 requests each; what waits holds no text before its turn. */
    private static final int MOST_WAITING = 2_048;

    private static final Map<String, String> SECURITY = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
            "Cache-Control",
            "no-store",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Referrer-Policy",
            "no-referrer",
            "X-Content-Type-Options",
            "nosniff");

    static {
        // Read once by the JDK's server: a client that sends nothing more does not hold a thread; no answer waits for
        // the next. The first counts what waits for a thread, as many do while the machine is cold.
        System.setProperty("sun.net.httpserver.maxReqTime", "60");
        // Else a connection over the 200th is closed behind its answer, and a client that uses it again gets none.
        System.setProperty("sun.net.httpserver.maxIdleConnections", String.valueOf(MOST_WAITING));
        System.setProperty("sun.net.httpserver.maxRspTime", "20");
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final Gate gate;
    private final Map<String, Route> routes = new HashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    private PreviewServer(int port, boolean languageTool, Redactor redactor) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
        gate = new Gate(server.getAddress().getPort());
        threads = new ThreadPoolExecutor(
                THREADS, THREADS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), PreviewServer::thread);
        Checker checker = new Checker(redactor);
        routes.putAll(PageFiles.routes());
        routes.put("/api/settings", new Route("GET", "", Route.Access.PAGE, request -> settings()));
        routes.put(
                "/api/check",
                new Route("POST", "application/json", Route.Access.PAGE, request -> checker.check(request.body())));
        routes.put("/api/stop", new Route("POST", "application/json", Route.Access.PAGE, request -> stop()));
        if (languageTool) {
            LanguageTool speaker = new LanguageTool(redactor);
            routes.put(
                    "/v2/languages", new Route("GET", "", Route.Access.PROGRAM, request -> LanguageTool.languages()));
            routes.put(
                    "/v2/check",
                    new Route(
                            "POST",
                            "application/x-www-form-urlencoded",
                            Route.Access.PROGRAM,
                            request -> speaker.check(request.body())));
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
        threads.execute(checker::warmUp);
    }

    /**
     * Starts a server.
     *
     * @param port the port, or 0 for any that is free
     * @param languageTool whether programs that speak LanguageTool's protocol are answered as well
     * @throws IOException if the port is taken
     */
    static PreviewServer start(int port, boolean languageTool, Redactor redactor) throws IOException {
        return new PreviewServer(port, languageTool, redactor);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "preview");
        thread.setDaemon(true);
        return thread;
    }

    /** Returns the address of the page. The token stands where no browser sends it. */
    URI page() {
        return URI.create("http://127.0.0.1:" + port() + "/#" + gate.token());
    }

    int port() {
        return server.getAddress().getPort();
    }

    String token() {
        return gate.token();
    }

    /** Waits until the page stops the program. */
    void await() throws InterruptedException {
        stopped.await();
    }

    private Answer settings() {
        return Answer.json(Json.write(json -> {
            json.writeStringField("version", Version.read());
            json.writeNumberField("longestText", CheckRequest.LONGEST_TEXT);
            json.writeArrayFieldStart("lists");
            for (String name : ListRules.names()) {
                json.writeString(name);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("layouts");
            for (Layout layout : Layout.values()) {
                json.writeString(layout.name().toLowerCase(Locale.ROOT));
            }
            json.writeEndArray();
        }));
    }

    private Answer stop() {
        Thread closing = new Thread(this::close, "preview-stop");
        closing.start(); // the answer leaves first: the server waits for it
        return Answer.json(Json.write(json -> json.writeBooleanField("stopped", true)));
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            SECURITY.forEach(exchange.getResponseHeaders()::set);
            answer(new Request(exchange)).send(exchange);
        } catch (IOException e) {
            // the client has gone
        }
    }

    private Answer answer(Request request) throws IOException {
        Route route = null;
        try {
            gate.checkHost(request);
            route = routes.get(request.path());
            if (route == null) {
                throw new Refusal(404, "path", "there is nothing at this path");
            }
            return answer(request, route);
        } catch (Refusal refusal) {
            return refused(route, refusal);
        } catch (RuntimeException | Error e) {
            // The message of a foreign exception may quote the text.
            return refused(route, new Refusal(500, "internal", "the text could not be checked"));
        }
    }

    private Answer answer(Request request, Route route) throws IOException {
        if (!route.method().equals(request.method())) {
            return refused(route, new Refusal(405, "method", "this path takes " + route.method()))
                    .with(Map.of("Allow", route.method()));
        }
        gate.check(request, route.access());
        if (!route.type().isEmpty() && !request.isOfType(route.type())) {
            throw new Refusal(415, "content-type", "this path takes " + route.type());
        }
        Answer answer = route.handler().answer(request);
        String origin = request.header("Origin");
        return route.access() == Route.Access.PROGRAM && origin != null
                ? answer.with(Map.of("Access-Control-Allow-Origin", origin, "Vary", "Origin"))
                : answer;
    }

    private static Answer refused(@Nullable Route route, Refusal refusal) {
        return route != null && route.access() == Route.Access.PROGRAM
                ? Answer.plain(refusal)
                : Answer.refusal(refusal);
    }

    /** Stops at once; a second call does nothing. */
    @Override
    public void close() {
        server.stop(1);
        threads.shutdownNow();
        stopped.countDown();
    }
}
