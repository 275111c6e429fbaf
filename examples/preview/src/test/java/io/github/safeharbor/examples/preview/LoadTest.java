package io.github.safeharbor.examples.preview;

import static io.github.safeharbor.examples.preview.Server.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LoadTest {
    private static final Server SERVER = new Server();
    private static final int MEGABYTE = 1 << 20;

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void manyRequestsAtOnceAreAllAnswered() {
        AtomicInteger right = new AtomicInteger();
        IntStream.range(0, 400).parallel().forEach(i -> {
            String output = (String) SERVER.answer(json("text", "Client Ada Quill, session " + i))
                    .get("output");
            if (output.equals("Client [NAME-1], session " + i)) {
                right.incrementAndGet();
            }
        });
        assertEquals(400, right.get());
    }

    @Test
    void everyOneOfManyConnectionsIsAnsweredAgain() {
        HttpClient client = HttpClient.newHttpClient();
        for (int round = 0; round < 3; round++) {
            List<CompletableFuture<HttpResponse<Void>>> answers = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                answers.add(client.sendAsync(
                        SERVER.check(json("text", "Ada")).build(), HttpResponse.BodyHandlers.discarding()));
            }
            answers.forEach(answer -> assertEquals(200, answer.join().statusCode()));
        }
    }

    @Test
    void tabsThatCloseInTheMiddleOfARequestHarmNobody() throws IOException {
        String start = "POST /api/check HTTP/1.1\r\nHost: localhost:" + SERVER.server.port() + "\r\n"
                + Gate.TOKEN_HEADER + ": " + SERVER.server.token()
                + "\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"text\":\"Ada";
        for (int i = 0; i < 200; i++) {
            SERVER.raw(start.substring(0, start.length() - i % 60), true);
        }
        assertEquals("", SERVER.answer(json("text", "")).get("output"));
    }

    @Test
    void nothingOfARequestIsHeldAfterItsAnswer() {
        ask(20);
        long before = used();
        ask(100);
        long grown = used() - before;
        assertTrue(grown < 10 * MEGABYTE, "100 requests of 900 KB left " + grown + " bytes");
    }

    private static void ask(int times) {
        for (int i = 0; i < times; i++) {
            String body = json("text", ("word" + i + " ").repeat(200));
            SERVER.answer(body + " ".repeat(900 * 1024));
        }
    }

    static long used() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
