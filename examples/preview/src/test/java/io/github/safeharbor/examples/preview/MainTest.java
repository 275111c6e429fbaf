package io.github.safeharbor.examples.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return new Main(new PrintWriter(out), new PrintWriter(err)).run(args);
    }

    @Test
    void helpNamesTheOptions() {
        assertEquals(0, run("--help"));
        assertTrue(out.toString().contains("--port") && out.toString().contains("--no-open"), out::toString);
    }

    @Test
    void wrongArgumentsAreAnErrorOfOneLine() {
        assertEquals(64, run("--port", "70000"));
        assertEquals(64, run("--port", "a"));
        assertEquals(64, run("post.txt"));
        assertEquals(6, err.toString().lines().count());
    }

    @Test
    void aTakenPortIsAnError() {
        try (Server other = new Server()) {
            assertEquals(1, run("--no-open", "--port", String.valueOf(other.server.port())));
            assertTrue(err.toString().contains("cannot listen"), err::toString);
        }
    }

    @Test
    void theProgramShowsItsAddressAndRunsUntilThePageStopsIt() throws InterruptedException {
        AtomicInteger code = new AtomicInteger(-1);
        Thread program = new Thread(() -> code.set(run("--no-open")));
        program.start();
        while (!out.toString().contains("Ctrl-C")) {
            Thread.sleep(10);
        }
        URI page = URI.create(out.toString().replaceAll("(?s).*(http://\\S+).*", "$1"));
        try (Server client = new Server()) {
            client.send(java.net.http.HttpRequest.newBuilder(page.resolve("/api/stop"))
                    .header(Gate.TOKEN_HEADER, page.getFragment())
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{}")));
        }
        program.join();
        assertEquals(0, code.get());
    }

    @Test
    void eachSystemHasItsCommand() {
        URI page = URI.create("http://127.0.0.1:1/#a");
        assertEquals(List.of("xdg-open", page.toString()), Browser.command("Linux", page));
        assertEquals(List.of("open", page.toString()), Browser.command("Mac OS X", page));
        assertEquals("rundll32", Browser.command("Windows 11", page).get(0));
    }
}
