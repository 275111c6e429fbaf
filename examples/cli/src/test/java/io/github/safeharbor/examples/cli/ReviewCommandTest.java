package io.github.safeharbor.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.Redactor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {
    @TempDir
    Path folder;

    @Test
    void answersEachLineWithFindingsAndTheTwoQuestions() {
        Call call = Call.of("""
                {"id":"b","text":"ask Maria"}
                """, "review", "--jsonl");
        assertEquals(new Call(0, """
                        {"id":"b","output":"ask [NAME-1]","findings":[{"id":"f1","start":4,"end":9,"category":"NAME",\
                        "letter":"A","rule":"name","confidence":"CERTAIN","replacement":"[NAME-1]"}],\
                        "advice":[{"id":"recognise-1","rule":"recognise","level":"note","start":12,"end":12},\
                        {"id":"consent-1","rule":"consent","level":"note","start":12,"end":12}]}
                        """, ""), call);
    }

    @Test
    void earlierPostsBelongToTheText() {
        String line = """
                {"id":1,"text":"Forgot: my client is a welder.","earlier":["A therapist for my client, please."]}
                """;
        byte[] input = line.getBytes(StandardCharsets.UTF_8);
        String out = Call.of((policy, length) -> Redactor.safeHarbor(), input, "review", "--jsonl")
                .out();
        assertTrue(out.contains("\"rule\":\"thread-adds-up\",\"level\":\"widen\""), out);
        assertTrue(out.contains("\"rule\":\"job\""), out);
    }

    @Test
    void advisesOnWhatTheListForbids() {
        String fee = "{\"id\":1,\"text\":\"Two openings, my fee is $120 an hour.\"}";
        assertTrue(advised(fee, "--list", "freetree").contains("\"rule\":\"fee-talk\",\"level\":\"note\""));
        String belief = "{\"id\":1,\"text\":\"Seeking a therapist, must be a Christian.\"}";
        assertTrue(advised(belief, "--list", "FreeTree").contains("\"rule\":\"belief-test\",\"level\":\"note\""));
        assertFalse(advised(fee).contains("fee-talk"));
        assertFalse(advised(fee, "--list", "cspp").contains("fee-talk"));
        assertEquals(64, Call.of(fee, "review", "--jsonl", "--list", "none").exitCode());
    }

    private static String advised(String line, String... options) {
        String[] arguments = Stream.concat(Stream.of("review", "--jsonl"), Stream.of(options))
                .toArray(String[]::new);
        byte[] input = line.getBytes(StandardCharsets.UTF_8);
        return Call.of((policy, length) -> Redactor.safeHarbor(), input, arguments)
                .out();
    }

    @Test
    void refusesWhatIsNoThread() {
        Call call = Call.of("{\"id\":1,\"text\":\"\",\"earlier\":[\"a\",1]}", "review", "--jsonl");
        assertEquals(2, call.exitCode());
        assertTrue(call.err().endsWith("\"earlier\" is no array of strings\n"), call.err());
        assertEquals(
                2,
                Call.of("{\"id\":1,\"text\":\"\",\"earlier\":{}}", "review", "--jsonl")
                        .exitCode());
        assertEquals(64, Call.of("", "review").exitCode());
    }

    @Test
    void writesThePageWithoutTheInput() throws Exception {
        Path page = folder.resolve("page.html");
        Call call = Call.of("ask Maria <b>", "redact", "--report", page.toString());
        assertEquals("ask [NAME-1] <b>", call.out());
        String html = Files.readString(page);
        assertTrue(html.contains(">[NAME-1]</mark> &lt;b&gt;"), html);
        assertFalse(html.contains("Maria"), html);
        assertEquals(
                64,
                Call.of("{}", "redact", "--jsonl", "--report", page.toString()).exitCode());
    }
}
