package io.github.safeharbor.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposeCommandTest {
    private static final String POST = "Need a telehealth therapist in Ohio for my client, takes Aetna. PM me";

    @Test
    void writesTheRequestAndTellsWhatWasLeftOut() {
        Call call = Call.of(POST, "compose");
        assertEquals(
                "Seeking a therapist licensed in Ohio, telehealth. Takes Aetna. Please message me privately.\n",
                call.out());
        assertEquals(
                "left out 43-49: person: it describes the person; a request describes the clinician\n", call.err());
        assertEquals(ExitCode.OK, call.exitCode());
    }

    @Test
    void tellsWhatIsMissing() {
        Call call = Call.of("Looking for a psychologist", "compose", "-");
        assertEquals("missing: state, mode, reply\n", call.err());
    }

    @Test
    void writesListMailBulletsAndAForm() {
        assertTrue(Call.of(POST, "compose", "--layout", "list").out().startsWith("Subject: "));
        assertTrue(Call.of(POST, "compose", "--layout", "bullets").out().contains("\n- Takes Aetna\n"));
        assertTrue(Call.of(POST, "compose", "--layout", "form").out().contains("\nTakes: Aetna\n"));
    }

    @Test
    void obeysTheRulesOfAList() {
        String mail = Call.of(POST, "compose", "--layout", "list", "--list", "FreeTree")
                .out();
        assertTrue(mail.startsWith("Subject: [Referral] - Ohio\n"), mail);
    }

    @Test
    void writesJson() {
        String json = Call.of(POST, "compose", "--json").out();
        assertTrue(
                json.startsWith(
                        "{\"slots\":{\"provider\":[\"therapist\"],\"state\":[\"OH\"],\"mode\":\"telehealth\","
                                + "\"payment\":[\"Aetna\"],\"reply\":\"private message\"},\"left\":[{\"kind\":\"person\",\"start\":43,"),
                json);
        assertTrue(json.endsWith(
                "\"missing\":[],\"text\":\"Seeking a therapist licensed in Ohio, telehealth. Takes Aetna. "
                        + "Please message me privately.\"}\n"));
    }

    @Test
    void answersEachLineWithItsId() {
        Call call = Call.of(
                "{\"id\":\"a\",\"text\":\"psychologist wanted\"}\n\n{\"text\":\"\",\"id\":2}\n", "compose", "--jsonl");
        assertEquals(2, call.out().lines().count());
        assertTrue(call.out().startsWith("{\"id\":\"a\",\"slots\":{\"provider\":[\"psychologist\"]},"), call.out());
        assertTrue(
                call.out()
                        .endsWith("{\"id\":2,\"slots\":{},\"left\":[],\"missing\":[\"provider\",\"state\",\"mode\","
                                + "\"reply\"],\"text\":\"\"}\n"),
                call.out());
    }

    @Test
    void writesNothingWhereNobodyIsSought() {
        Call call = Call.of("I have openings for teens. I take Aetna.", "compose");
        assertEquals("", call.out());
        assertEquals(ExitCode.OK, call.exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--list=nowhere", "--layout=poem", "--report"})
    void refusesWhatItDoesNotKnow(String argument) {
        Call call = Call.of(POST, "compose", argument);
        assertEquals(ExitCode.USAGE, call.exitCode());
        assertEquals("", call.out());
    }

    @Test
    void refusesABookAndQuotesNothingOfIt() {
        Call call = Call.of("therapist Maria ".repeat(2000), "compose");
        assertEquals(ExitCode.BAD_INPUT, call.exitCode());
        assertFalse(call.err().contains("Maria"));
    }
}
