package io.github.safeharbor.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    @TempDir
    private Path folder;

    @Test
    void passesATextInWhichNothingIsLeft() {
        Call call = Call.of("<PERSON> and [NAME-1] ask for CBT", "verify");
        assertEquals(0, call.exitCode());
        assertTrue(call.out().startsWith("PASS: nothing was recognized.\n"), call.out());
    }

    @Test
    void failsATextInWhichAnIdentifierIsLeftAndShowsNoValue() {
        Call call = Call.of("[NAME-1]: call 415-555-2671", "verify", "--json", "-");
        assertEquals(1, call.exitCode());
        assertEquals(
                "{\"format\":1,\"verdict\":\"FAIL\",\"remaining\":[{\"start\":15,\"end\":27,\"letter\":\"D\","
                        + "\"category\":\"PHONE\",\"confidence\":\"LIKELY\",\"origin\":\"FOUND\",\"rule\":\"phone\"}],"
                        + "\"weakKnown\":[],\"advice\":[]}\n",
                call.out());
    }

    @Test
    void asksForAPersonWhereAKnownNameIsAnOrdinaryWord() throws IOException {
        Path known = Files.writeString(folder.resolve("client.json"), "{\"client\": {\"name\": \"Grace Okafor\"}}");
        Call call = Call.of("by the grace of her mother", "verify", "--known", known.toString());
        assertEquals(3, call.exitCode());
        assertTrue(call.out().startsWith("REVIEW: "), call.out());
        assertFalse(call.out().contains("Okafor"), call.out());
        assertEquals(
                1,
                Call.of("G. OKAFOR left", "verify", "--known", known.toString()).exitCode());
    }

    @Test
    void readsTheTextBefore() throws IOException {
        Path before = Files.writeString(folder.resolve("in.txt"), "call 415-555-2671");
        Call call = Call.of("call 555 2671", "verify", "--before", before.toString());
        assertEquals(1, call.exitCode());
        assertTrue(call.out().contains("before"), call.out());
        assertEquals(
                0,
                Call.of("call [PHONE-1]", "verify", "--before", before.toString())
                        .exitCode());
    }

    @Test
    void refusesTwoTextsOnStandardInputAndAMissingFile() {
        assertEquals(64, Call.of("x", "verify", "--before", "-").exitCode());
        assertEquals(
                2, Call.of("", "verify", folder.resolve("none.txt").toString()).exitCode());
        assertEquals(64, Call.of("", "verify", "a", "b").exitCode());
    }
}
