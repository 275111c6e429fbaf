package io.github.safeharbor.examples.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageToolTest {
    private static final Server SERVER = new Server(true);
    private static final String POST = "Is anyone free? My client Ada Quill, 41yo, lives near Tualatin.";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static HttpRequest.Builder form(String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(fields[i]).append('=');
            body.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return encoded(body.toString());
    }

    private static HttpRequest.Builder encoded(String body) {
        return HttpRequest.newBuilder(SERVER.at("/v2/check"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static List<Map<?, ?>> matches(HttpRequest.Builder request) {
        HttpResponse<String> response = SERVER.send(request);
        assertEquals(200, response.statusCode(), response.body());
        List<Map<?, ?>> matches = new ArrayList<>();
        for (Object match : (List<?>) ((Map<?, ?>) Server.parse(response.body())).get("matches")) {
            matches.add((Map<?, ?>) match);
        }
        return matches;
    }

    private static Map<?, ?> match(List<Map<?, ?>> matches, String rule) {
        return matches.stream()
                .filter(match -> ((String) ((Map<?, ?>) match.get("rule")).get("id")).startsWith(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " is not among " + matches));
    }

    private static String marked(String text, Map<?, ?> match) {
        int offset = (Integer) match.get("offset");
        return text.substring(offset, offset + (Integer) match.get("length"));
    }

    private static List<?> replacements(Map<?, ?> match) {
        return ((List<?>) match.get("replacements"))
                .stream().map(each -> ((Map<?, ?>) each).get("value")).toList();
    }

    @Test
    void findingsAndAdviceAreMatchesAtTheirPlaces() {
        List<Map<?, ?>> matches = matches(form("text", POST, "language", "en-US"));
        Map<?, ?> name = match(matches, "name.");
        assertEquals("Ada Quill", marked(POST, name));
        assertEquals(List.of("[NAME-1]", "[NAME]", ""), replacements(name));
        assertEquals("My client", marked(POST, match(matches, "person-described")));
        Map<?, ?> place = match(matches, "place-left");
        assertTrue(marked(POST, place).endsWith("near Tualatin"), "a label in an advised phrase is its whole value");
        assertEquals(List.of("metro area, ask me"), replacements(place));
        Map<?, ?> context = (Map<?, ?>) name.get("context");
        int offset = (Integer) context.get("offset");
        assertEquals(
                "Ada Quill",
                ((String) context.get("text")).substring(offset, offset + (Integer) context.get("length")));
        assertEquals("My client Ada Quill, 41yo, lives near Tualatin.", name.get("sentence"));
    }

    @Test
    void theAnswerFitsThePublishedSchema() throws IOException {
        try (InputStream in = LanguageToolTest.class.getResourceAsStream("languagetool-response.schema.json")) {
            Map<?, ?> schema = (Map<?, ?>) Server.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            for (String text : List.of("", "Nothing here.", POST)) {
                String answer =
                        SERVER.send(form("text", text, "language", "auto")).body();
                Schema.check("check", Server.parse(answer), (Map<?, ?>) schema.get("check"));
            }
            HttpResponse<String> languages = SERVER.send(HttpRequest.newBuilder(SERVER.at("/v2/languages")));
            Schema.check("languages", Server.parse(languages.body()), (Map<?, ?>) schema.get("languages"));
            assertTrue(languages.body().contains("\"longCode\":\"en-US\""));
        }
    }

    /** As LanguageTool's Java client, LibreOffice, language_tool_python, and an editor with markup put their requests. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "text=My+client+Ada+Quill+called.&language=en-US&useragent=java-http-client",
                "text=My+client+Ada+Quill+called.&motherTongue=de&language=en-US&disabledRules=WHITESPACE_RULE%2CUNPAIRED_BRACKETS&mode=all&useragent=java-http-client",
                "text=My%20client%20Ada%20Quill%20called.&language=en-US",
                "text=My%20client%20Ada%20Quill%20called.&language=en-US&username=a%40example.org&apiKey=none",
                "language=en-US&text=My+client+Ada+Quill+called.&enabledOnly=false&level=picky",
                "language=auto&preferredVariants=en-US%2Cde-DE&level=default&data=%7B%22annotation%22%3A%5B%7B%22text%22%3A%22My+client+Ada+Quill+called.%22%7D%5D%7D",
            })
    void requestsOfKnownClientsAreAnswered(String body) {
        assertEquals("Ada Quill", marked("My client Ada Quill called.", match(matches(encoded(body)), "name.")));
    }

    @Test
    void offsetsCountUtf16UnitsOfTheWhole() {
        String text = "\uD83D\uDE00 My client Ada Quill called.";
        assertEquals("Ada Quill", marked(text, match(matches(form("text", text, "language", "en-US")), "name.")));
    }

    @Test
    void markupIsNotReadAndCounts() {
        String data = "{\"annotation\":[{\"markup\":\"<p>\"},{\"text\":\"My client \"},{\"markup\":\"<b>\"},"
                + "{\"text\":\"Ada \"},{\"markup\":\"<i>\"},{\"text\":\"Quill\"},{\"markup\":\"</i></b>\"},"
                + "{\"text\":\" called.\"},{\"markup\":\"</p>\",\"interpretAs\":\"\\n\\n\"},{\"text\":\"Thanks\"}]}";
        String whole = "<p>My client <b>Ada <i>Quill</i></b> called.</p>Thanks";
        List<Map<?, ?>> matches = matches(form("data", data, "language", "en-US"));
        assertEquals("Ada <i>Quill", marked(whole, match(matches, "name.")));
        assertEquals("My client", marked(whole, match(matches, "person-described")));
    }

    @Test
    void rulesAndCategoriesCanBeSwitchedOff() {
        String rule = (String) ((Map<?, ?>) match(matches(form("text", POST, "language", "en")), "name.")
                        .get("rule"))
                .get("id");
        assertFalse(matches(form("text", POST, "language", "en", "disabledRules", "a," + rule))
                .toString()
                .contains(rule));
        List<Map<?, ?>> findings =
                matches(form("text", POST, "language", "en", "disabledCategories", "REFERRAL_ADVICE"));
        assertEquals(2, findings.size());
        List<Map<?, ?>> only =
                matches(form("text", POST, "language", "en", "enabledOnly", "true", "enabledRules", "exact-age"));
        assertEquals("41yo", marked(POST, only.get(0)));
        assertEquals(1, only.size());
    }

    @Test
    void messagesSpeakTheMotherTongue() {
        String english = SERVER.send(form("text", POST, "language", "en-US")).body();
        assertTrue(english.contains("An exact age narrows"));
        String spanish = SERVER.send(form("text", POST, "language", "en-US", "motherTongue", "es-MX"))
                .body();
        assertFalse(spanish.contains("An exact age narrows"));
    }

    @ParameterizedTest
    @CsvSource({
        "400, text=Quill",
        "400, language=en-US",
        "400, text=Quill&language=xx",
        "400, text=Quill&data=%7B%7D&language=en-US",
        "400, text=%GG&language=en-US",
        "400, data=Quill&language=en-US",
        "400, data=%7B%22annotation%22%3A%5B%7B%7D%5D%7D&language=en-US",
        "400, ''"
    })
    void aWrongRequestIsToldInALineOfText(int status, String body) {
        HttpResponse<String> response = SERVER.send(encoded(body));
        assertEquals(status, response.statusCode());
        assertTrue(response.body().startsWith("Error: ") && !response.body().contains("Quill"), response.body());
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertEquals(
                413,
                SERVER.send(form("text", "Quill ".repeat(4_000), "language", "en"))
                        .statusCode());
        assertEquals(
                413,
                SERVER.send(form("text", "Quill ".repeat(400_000), "language", "en"))
                        .statusCode());
    }

    @Test
    void methodAndTypeAreChecked() {
        assertEquals(
                405, SERVER.send(HttpRequest.newBuilder(SERVER.at("/v2/check"))).statusCode());
        HttpRequest.Builder json = HttpRequest.newBuilder(SERVER.at("/v2/check"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"));
        assertEquals(415, SERVER.send(json).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "http://localhost:3000", "null", "HTTPS://evil.example"})
    void aPageOfTheWebIsRefused(String origin) {
        assertEquals(
                403,
                SERVER.send(form("text", POST, "language", "en").header("Origin", origin))
                        .statusCode());
    }

    @Test
    void aPageThatHidesItsOriginIsRefused() {
        assertEquals(
                403,
                SERVER.send(form("text", POST, "language", "en").header("Sec-Fetch-Site", "cross-site"))
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"chrome-extension://abcdef", "moz-extension://0f", "app://obsidian.md", "vscode-webview://x"})
    void anExtensionIsAnswered(String origin) {
        HttpResponse<String> response = SERVER.send(
                form("text", POST, "language", "en").header("Origin", origin).header("Sec-Fetch-Site", "cross-site"));
        assertEquals(200, response.statusCode());
        assertEquals(
                origin,
                response.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    }

    @Test
    void programsWithoutTheTokenStillCannotCallThePage() {
        HttpRequest.Builder request = HttpRequest.newBuilder(SERVER.at("/api/check"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"text\":\"a\"}"));
        assertEquals(403, SERVER.send(request).statusCode());
    }
}
