package io.github.safeharbor.examples.preview;

import static io.github.safeharbor.examples.preview.Server.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
    private static final Server SERVER = new Server();
    private static final String POST =
            "My client Ada Quill, 41, lives near Tualatin. Seeking a grief therapist in Oregon,"
                    + " telehealth. Her chart is MRN 77-1203. PM me.";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String decided(String text, String on, String... decisions) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < decisions.length; i += 3) {
            list.append(i == 0 ? "" : ",")
                    .append(json("id", decisions[i], "do", decisions[i + 1], "words", decisions[i + 2]));
        }
        String members = json("text", text, "decidedOn", on);
        return members.substring(0, members.length() - 1) + ",\"decisions\":[" + list + "]}";
    }

    private static Map<?, ?> finding(Map<?, ?> answer, int number) {
        return (Map<?, ?>) ((List<?>) answer.get("findings")).get(number - 1);
    }

    private static void refused(String code, String body) {
        HttpResponse<String> response = SERVER.send(SERVER.check(body));
        assertEquals(422, response.statusCode(), response.body());
        assertEquals(code, ((Map<?, ?>) ((Map<?, ?>) Server.parse(response.body())).get("error")).get("code"));
    }

    @Test
    void theAnswerIsWhatTheLibrarySays() {
        Map<?, ?> answer = SERVER.answer(json("text", POST));
        assertEquals(Server.REDACTOR.redact(POST).text(), answer.get("output"));
        assertEquals(
                Server.REDACTOR.advise((String) answer.get("output")).size(), ((List<?>) answer.get("advice")).size());
        assertEquals(true, ((Map<?, ?>) answer.get("report")).get("safeHarbor"));
        assertEquals(
                "Seeking a therapist licensed in Oregon, telehealth. Works with adults. Experienced with grief."
                        + " Please message me privately.",
                ((Map<?, ?>) answer.get("request")).get("text"));
    }

    @Test
    void eachFindingTellsItsPlaceInTextAndOutput() {
        Map<?, ?> answer = SERVER.answer(json("text", POST));
        for (Object each : (List<?>) answer.get("findings")) {
            Map<?, ?> finding = (Map<?, ?>) each;
            assertEquals(
                    finding.get("replacement"),
                    ((String) answer.get("output"))
                            .substring((Integer) finding.get("outputStart"), (Integer) finding.get("outputEnd")));
        }
        Map<?, ?> name = finding(answer, 1);
        assertEquals("Ada Quill", POST.substring((Integer) name.get("start"), (Integer) name.get("end")));
    }

    @Test
    void noFindingHoldsItsValue() {
        String answer = SERVER.send(SERVER.check(json("text", POST))).body();
        for (String value : List.of("Quill", "Tualatin", "1203")) {
            assertFalse(answer.contains(value), value);
        }
    }

    @Test
    void whatIsKeptStandsThereAndIsADeparture() {
        Map<?, ?> answer = SERVER.answer(decided(POST, POST, "f2", "keep", "a river, too"));
        assertTrue(((String) answer.get("output")).contains("near Tualatin."));
        assertEquals("keep", finding(answer, 2).get("decision"));
        assertEquals("a river, too", finding(answer, 2).get("words"));
        Map<?, ?> report = (Map<?, ?>) answer.get("report");
        assertEquals(false, report.get("safeHarbor"));
        assertTrue(report.get("departures").toString().contains("kept by decision: 1 of (B)"));
        Map<?, ?> chart = finding(answer, 3);
        String output = (String) answer.get("output");
        assertEquals("[MRN-1]", output.substring((Integer) chart.get("outputStart"), (Integer) chart.get("outputEnd")));
        Map<?, ?> place = finding(answer, 2);
        assertEquals(
                "Tualatin", output.substring((Integer) place.get("outputStart"), (Integer) place.get("outputEnd")));
    }

    @Test
    void whatIsReplacedStandsThere() {
        Map<?, ?> answer = SERVER.answer(decided(POST, POST, "f1", "replace", "Client", "f2", "replace", ""));
        assertTrue(((String) answer.get("output")).startsWith("My client Client, 41, lives near ."));
        assertEquals(true, ((Map<?, ?>) answer.get("report")).get("safeHarbor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hi all! ", "Dr. Lena Voss asks: ", "<script>"})
    void aDecisionSurvivesTyping(String typed) {
        Map<?, ?> answer = SERVER.answer(decided(typed + POST, POST, "f2", "keep", "", "f1", "replace", "Client"));
        assertTrue(((String) answer.get("output")).contains("My client Client, 41, lives near Tualatin."));
    }

    @Test
    void aDecisionGoesWithItsValue() {
        Map<?, ?> answer = SERVER.answer(decided(POST.replace("Tualatin", "Sherwood"), POST, "f2", "keep", ""));
        assertEquals("remove", finding(answer, 2).get("decision"));
    }

    @Test
    void aChartNumberIsNeverKept() {
        assertEquals(false, finding(SERVER.answer(json("text", POST)), 3).get("keepable"));
        refused("never-kept", decided(POST, POST, "f3", "keep", ""));
    }

    @Test
    void wordsThatAreNoReplacementAreRefused() {
        refused("digits", decided(POST, POST, "f1", "replace", "Client 1"));
        refused("residual", decided(POST, POST, "f2", "replace", "Ada Quill"));
        refused("unknown-finding", decided(POST, POST, "f9", "keep", ""));
        refused("unknown-finding", decided(POST, "", "f1", "keep", ""));
        refused("unknown-name", decided(POST, POST, "f1", "erase", ""));
        refused("too-long", decided(POST, POST, "f1", "replace", "a".repeat(201)));
    }

    @Test
    void whatIsKnownOfTheClientGoesAndCannotBeKept() {
        String known = "{\"text\":\"we grew up by the old mill\",\"known\":{\"client\":{\"place\":\"Old Mill\"},"
                + "\"relatives\":[{\"name\":\"Ada Quill\"}]}}";
        Map<?, ?> answer = SERVER.answer(known);
        assertFalse(((String) answer.get("output")).contains("mill"));
        assertEquals(false, finding(answer, 1).get("keepable"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"client\":{\"phone\":\"12\"}}', known.client.phone",
        "'{\"client\":{\"dateOfBirth\":\"2/30/1990\"}}', known.client.dateOfBirth",
        "'{\"client\":{\"dateOfBirth\":\"spring\"}}', known.client.dateOfBirth",
        "'{\"client\":{\"name\":\"--\"}}', known.client.name",
        "'{\"relatives\":[{\"email\":\"none\"}]}', known.relatives.email",
        "'{\"household\":{\"ssn\":\"1\"}}', known.household.ssn"
    })
    void aWrongKnownValueIsRefusedByItsField(String known, String field) {
        HttpResponse<String> response = SERVER.send(SERVER.check("{\"text\":\"a\",\"known\":" + known + "}"));
        assertEquals(422, response.statusCode(), response.body());
        assertTrue(response.body().contains("\"code\":\"known-value\",\"field\":\"" + field + "\""), response.body());
    }

    @Test
    void aWeakKnownValueIsTold() {
        Map<?, ?> answer = SERVER.answer("{\"text\":\"a\",\"known\":{\"client\":{\"name\":\"Will\"}}}");
        assertEquals("client.name", ((Map<?, ?>) ((List<?>) answer.get("weakKnown")).get(0)).get("field"));
    }

    @Test
    void earlierPostsAddUp() {
        String answer = SERVER.send(SERVER.check("{\"text\":\"Forgot to say: he is a retired firefighter with twins.\","
                        + "\"earlier\":[\"ISO therapist for my client, 45M, anxiety.\"]}"))
                .body();
        assertTrue(answer.contains("thread-adds-up"), answer);
    }

    @Test
    void theRequestFollowsListAndLayout() {
        Map<?, ?> answer = SERVER.answer(json("text", POST, "list", "freetree", "layout", "list"));
        String text = (String) ((Map<?, ?>) answer.get("request")).get("text");
        assertTrue(text.startsWith("Subject: "), text);
        assertEquals("FreeTree", ((Map<?, ?>) answer.get("request")).get("list"));
    }

    @Test
    void reasonsAndAdviceAreInTheLanguage() {
        String answer =
                SERVER.send(SERVER.check(json("text", POST, "language", "es"))).body();
        assertTrue(answer.contains("persona"), answer);
        assertFalse(answer.contains("This describes a person"), answer);
    }

    @Test
    void limitsAreRefused() {
        refused("too-long", json("text", "a".repeat(20_001)));
        refused("too-long", json("text", "a", "decidedOn", "a".repeat(20_001)));
        refused("too-long", json("text", "a", "list", "a".repeat(41)));
        refused("unknown-name", json("text", "a", "list", "none"));
        refused("unknown-name", json("text", "a", "layout", "none"));
        refused("too-many", "{\"text\":\"a\",\"earlier\":[" + "\"a\",".repeat(20) + "\"a\"]}");
        refused("too-long", "{\"text\":\"a\",\"known\":{\"client\":{\"name\":\"" + "a".repeat(1_001) + "\"}}}");
        assertEquals(
                200,
                SERVER.send(SERVER.check(json("text", "a ".repeat(10_000)))).statusCode());
    }

    @Test
    void anyTextIsAnsweredAsItWas() {
        for (String text :
                List.of("", " ", "\uD83D", "a\uD83D\uDE00b\uDC00", "\u0000\u2028\"\\</textarea>", "\u202Eabc")) {
            assertEquals(text, SERVER.answer(json("text", text)).get("output"));
        }
    }
}
