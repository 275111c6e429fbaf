package io.github.safeharbor.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.safeharbor.recognition.KnownIdentifiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownJsonTest {
    @TempDir
    private Path folder;

    @Test
    void readsPersons() {
        KnownIdentifiers expected = KnownIdentifiers.builder()
                .client(p -> p.name("Maria Okafor")
                        .alias("Mia")
                        .alias("Em")
                        .dateOfBirth(LocalDate.of(1987, 3, 14))
                        .date(LocalDate.of(2026, 12, 31))
                        .employer("Harbor Bakery")
                        .address("88 Bramble Ct, Salem")
                        .school("Alder School")
                        .healthPlanNumber("A-2044"))
                .relative(p -> p.name("Tom Okafor").phone("503-555-0142"))
                .relative("Ada Okafor")
                .household(p -> p.name("Bo Quill"))
                .build();
        String json = """
                {"client": {"name": "Maria Okafor", "alias": ["Mia", "Em"], "dateOfBirth": "3/14/1987"},
                 "date": "2026-12-31", "employer": "Harbor Bakery", "address": "88 Bramble Ct, Salem",
                 "school": ["Alder School"], "health-plan": "A-2044",
                 "relatives": [{"name": "Tom Okafor", "phone": "503-555-0142"}, "Ada Okafor"],
                 "household": {"name": "Bo Quill"}}
                """;
        assertEquals(
                expected.entries(),
                KnownFile.parse("k.json", "\uFEFF " + json).identifiers().entries());
        assertEquals(0, KnownFile.parse("k.json", "{}").identifiers().entries().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'client': {'name': 'Zoq', 'name': 'Zoq'}}|k, line 1: a key stands twice in one object",
                "{'client': {}, 'client': {}}|k, line 1: a key stands twice in one object",
                "{'client': {'name': ''}}|k: client: name holds neither letter nor digit",
                "{'relatives': ['Ada', {'phone': '555'}]}|k: relatives[1]: phone has fewer than 7 or more than 15 digits",
                "{'dateOfBirth': '13/14/1987'}|k: dateOfBirth is not a date such as 2026-12-31 or 12/31/2026",
                "{'dateOfBirth': '2/30/1987'}|k: dateOfBirth is not a date such as 2026-12-31 or 12/31/2026",
                "{'client': 'Zoq'}|k, line 1: \"client\" is no object",
                "{'phone': 5550142}|k, line 1: \"phone\" is a number; write it as a string",
                "{'name': {'first': 'Zoq'}}|k, line 1: \"name\" is no string",
                "{'name': 'Zoq'|k, line 1: not JSON",
                "{'name': 'Zoq'} x|k, line 1: not JSON",
                "{'name': 'Zoq'} {}|k, line 1: something stands behind the object",
                "{'relatives': [7]}|k, line 1: \"relatives\" holds something that is no person",
                "{'name': '\\ud835'}|k: name holds half a surrogate pair"
            })
    void namesTheFieldOfAnErrorAndQuotesNothing(String json, String message) {
        CommandException error =
                assertThrows(CommandException.class, () -> KnownFile.parse("k", json.replace('\'', '"')));
        assertEquals(message, error.getMessage());
        assertEquals(ExitCode.BAD_INPUT, error.exitCode());
    }

    @Test
    void namesNoKeyThatItDoesNotKnow() {
        CommandException error =
                assertThrows(CommandException.class, () -> KnownFile.parse("k", "{\"Zoq Quill\": \"name\"}"));
        assertFalse(error.getMessage().contains("Zoq"), error.getMessage());
    }

    @Test
    void refusesAFileOfManyMegabytes() throws IOException {
        Path file = Files.writeString(folder.resolve("k.json"), "{\"name\": \"" + "x".repeat(10 << 20) + "\"}");
        Call call = Call.of("text", "redact", "--known", file.toString());
        assertEquals(ExitCode.BAD_INPUT, call.exitCode());
        assertEquals("safeharbor: " + file + ": longer than 1 MB, the limit for known identifiers\n", call.err());
        assertEquals("", call.out());
    }
}
