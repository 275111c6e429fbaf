package io.github.safeharbor.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.KnownIdentifiers;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownFileTest {
    @Test
    void readsEveryKey() {
        String file = """
                # the client
                name = Maria Elena Okafor
                alias=Mia

                relative = Tom Okafor
                relative = Ada Okafor
                household = Bo Quill
                employer = Harbor Bakery = Café
                place = Tacoma
                date-of-birth = 1987-03-14
                date = 2026-03-03
                phone = 415-555-2671
                fax = 415-555-2672
                email = maria@example.com
                ssn = 512-40-3377
                mrn = CL-204417
                health-plan = YWX204417893
                  other = @mia.bakes
                """;
        KnownIdentifiers expected = KnownIdentifiers.builder()
                .name("Maria Elena Okafor")
                .alias("Mia")
                .employer("Harbor Bakery = Café")
                .place("Tacoma")
                .dateOfBirth(LocalDate.of(1987, 3, 14))
                .date(LocalDate.of(2026, 3, 3))
                .phone("415-555-2671")
                .fax("415-555-2672")
                .email("maria@example.com")
                .socialSecurityNumber("512-40-3377")
                .medicalRecordNumber("CL-204417")
                .healthPlanNumber("YWX204417893")
                .identifier(io.github.safeharbor.recognition.IdentifierCategory.OTHER, "@mia.bakes")
                .relative("Tom Okafor")
                .relative("Ada Okafor")
                .household(p -> p.name("Bo Quill"))
                .build();
        assertEquals(
                expected.entries(),
                KnownFile.parse("known.txt", file).identifiers().entries());
    }

    @Test
    void passesOverByteOrderMarkAndCarriageReturns() {
        assertEquals(
                1,
                KnownFile.parse("known.txt", "\uFEFFname = Maria\r\n\r\n# x\r\n")
                        .identifiers()
                        .entries()
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maria Okafor", "Maria = name", "= Maria", "Name = Maria", "nmae: Maria"})
    void namesTheLineOfAnUnknownKeyAndNotTheKey(String line) {
        CommandException error = assertThrows(CommandException.class, () -> KnownFile.parse("known.txt", "\n" + line));
        assertTrue(error.getMessage().startsWith("known.txt, line 2: expected 'key = value'"), error.getMessage());
        assertFalse(error.getMessage().contains("Maria"));
        assertEquals(ExitCode.BAD_INPUT, error.exitCode());
    }

    @Test
    void namesTheKeyOfABadValueAndNotTheValue() {
        assertEquals(
                "k, line 1: date-of-birth is not a date such as 2026-12-31 or 12/31/2026",
                error("date-of-birth = 14.3.1987"));
        assertEquals("k, line 1: name holds neither letter nor digit", error("name = --"));
        assertEquals("k, line 1: alias holds neither letter nor digit", error("alias ="));
    }

    @Test
    void takesAmericanDates() {
        assertEquals(
                KnownFile.parse("k", "date-of-birth = 1987-03-14").identifiers().entries(),
                KnownFile.parse("k", "date-of-birth = 3/14/1987").identifiers().entries());
    }

    @Test
    void thePersonsOfARecordAreOthersThanThoseOfTheFile() {
        assertEquals(
                3,
                KnownFile.parse("k", "relative = Tom Okafor")
                        .with("line 1", "relative = Bo Quill; alias = Mia")
                        .identifiers()
                        .entries()
                        .stream()
                        .map(KnownIdentifiers.Entry::person)
                        .distinct()
                        .count());
    }

    private static String error(String line) {
        return assertThrows(CommandException.class, () -> KnownFile.parse("k", line))
                .getMessage();
    }
}
