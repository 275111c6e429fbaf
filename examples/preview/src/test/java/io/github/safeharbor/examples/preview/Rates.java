package io.github.safeharbor.examples.preview;

import static io.github.safeharbor.examples.preview.Server.json;

import io.github.safeharbor.Redactor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Measures rather than tests, and so is not run unless it is named: how long the page waits for its answers. */
class Rates {
    private static final Path POSTS =
            Path.of("../referral/src/test/resources/io/github/safeharbor/referral/posts-first.txt");
    private static final int REQUESTS = 2_000;
    private static final long BETWEEN = 5_000_000;
    private static final int LONG_POST = 4_000;

    /** First 200 requests a second for ten seconds, from a cold start and again; then long posts one after the other. */
    @Test
    void measure() throws IOException, InterruptedException {
        List<String> posts = posts();
        String all = String.join("\n", posts);
        try (Server server = new Server()) {
            for (int round = 0; round < 2; round++) {
                crowd(server, posts);
            }
            for (int round = 0; round < 3; round++) {
                double[] waited = new double[REQUESTS / 4];
                for (int i = 0; i < waited.length; i++) {
                    int from = i * 997 % (all.length() - LONG_POST);
                    long start = System.nanoTime();
                    server.answer(json("text", all.substring(from, from + LONG_POST)));
                    waited[i] = milliseconds(start);
                }
                print("4,000 characters", waited);
            }
        }
        for (int round = 0; round < 3; round++) {
            print("4,000 characters, of the processor", processor(all));
        }
    }

    /** What a check takes of the processor, in milliseconds, whatever else the machine does: no HTTP, no collection of garbage. */
    private static double[] processor(String all) {
        Checker checker = new Checker(Redactor.safeHarbor());
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] took = new double[REQUESTS];
        for (int i = 0; i < took.length; i++) {
            int from = i * 997 % (all.length() - LONG_POST);
            byte[] body = json("text", all.substring(from, from + LONG_POST)).getBytes(StandardCharsets.UTF_8);
            long start = threads.getCurrentThreadCpuTime();
            checker.check(body);
            took[i] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
        }
        return took;
    }

    private static void crowd(Server server, List<String> posts) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        List<CompletableFuture<Double>> answers = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < REQUESTS; i++) {
            while (System.nanoTime() < begin + i * BETWEEN) {
                Thread.sleep(1);
            }
            long start = System.nanoTime();
            answers.add(client.sendAsync(
                            server.check(json("text", posts.get(i % posts.size())))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .handle((answer, error) ->
                            error == null && answer.statusCode() == 200 ? milliseconds(start) : Double.NaN));
        }
        double[] waited = answers.stream().mapToDouble(CompletableFuture::join).toArray();
        System.out.println(Arrays.stream(waited).filter(Double::isNaN).count() + " unanswered; "
                + (LoadTest.used() >> 20) + " MB of heap held");
        print("200 a second", waited);
    }

    private static void print(String what, double[] waited) {
        Arrays.sort(waited);
        System.out.printf(
                "%s: median %.1f ms, 99th percentile %.1f, longest %.1f%n",
                what, waited[waited.length / 2], waited[waited.length * 99 / 100], waited[waited.length - 1]);
    }

    private static double milliseconds(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /** A post stands between a line that starts with "@" and those that start with signs of their own. */
    private static List<String> posts() throws IOException {
        List<String> posts = new ArrayList<>();
        StringBuilder post = new StringBuilder();
        for (String line : Files.readAllLines(POSTS)) {
            if (!line.isEmpty() && "@=!~#".indexOf(line.charAt(0)) >= 0) {
                if (post.length() > 1) {
                    posts.add(post.toString());
                }
                post.setLength(0);
            } else {
                post.append(line).append('\n');
            }
        }
        return posts;
    }
}
