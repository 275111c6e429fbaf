package io.github.safeharbor.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class KnownIdentifiersTest {

    @Test
    void keepsValuesWithCategoryAndForm() {
        KnownIdentifiers known = KnownIdentifiers.builder()
                .name("a1")
                .alias("a2")
                .relative("a3")
                .employer("a4")
                .place("a5")
                .dateOfBirth(LocalDate.of(1987, 3, 14))
                .date(LocalDate.of(2020, 1, 2))
                .phone("1")
                .fax("2")
                .email("e")
                .socialSecurityNumber("3")
                .medicalRecordNumber("4")
                .healthPlanNumber("5")
                .build();
        assertEquals(
                List.of(
                        "NAME NAME a1",
                        "NAME NAME a2",
                        "NAME NAME a3",
                        "OTHER PHRASE a4",
                        "GEO PHRASE a5",
                        "DATE DATE 1987-03-14",
                        "DATE DATE 2020-01-02",
                        "PHONE PHONE 1",
                        "FAX PHONE 2",
                        "EMAIL CODE e",
                        "SSN CODE 3",
                        "MRN CODE 4",
                        "HEALTH_PLAN CODE 5"),
                known.entries().stream()
                        .map(e -> e.category() + " " + e.form() + " " + e.value())
                        .toList());
    }

    @Test
    void anyCategoryHasItsForm() {
        Map<IdentifierCategory, String> forms = Map.of(
                IdentifierCategory.NAME, "NAME",
                IdentifierCategory.GEO, "PHRASE",
                IdentifierCategory.OTHER, "PHRASE",
                IdentifierCategory.DATE, "PHRASE",
                IdentifierCategory.BIOMETRIC, "PHRASE",
                IdentifierCategory.PHOTO, "PHRASE",
                IdentifierCategory.PHONE, "PHONE",
                IdentifierCategory.FAX, "PHONE");
        for (IdentifierCategory category : IdentifierCategory.values()) {
            KnownIdentifiers known =
                    KnownIdentifiers.builder().identifier(category, "1").build();
            assertEquals(
                    forms.getOrDefault(category, "CODE"),
                    known.entries().get(0).form().name(),
                    category.name());
        }
    }

    @Test
    void neverShowsAValue() {
        KnownIdentifiers known = KnownIdentifiers.builder().name("Maria").build();
        assertEquals("KnownIdentifiers[1]", known.toString());
        assertEquals("[NAME (NAME)]", known.entries().toString());
        assertFalse(assertThrows(
                        IllegalArgumentException.class,
                        () -> KnownIdentifiers.builder().name("?!"))
                .getMessage()
                .contains("?!"));
    }

    @Test
    void nothingIsOneObject() {
        assertSame(KnownIdentifiers.none(), KnownIdentifiers.builder().build());
        assertTrue(KnownIdentifiers.none().isEmpty());
        assertFalse(KnownIdentifiers.builder().name("a").build().isEmpty());
    }

    @Test
    void doesNotChangeWithItsBuilder() {
        KnownIdentifiers.Builder builder = KnownIdentifiers.builder().name("a");
        KnownIdentifiers known = builder.build();
        builder.name("b");
        assertEquals(1, known.entries().size());
        assertThrows(UnsupportedOperationException.class, () -> known.entries().clear());
    }

    @Test
    void namesTheNullParameter() {
        assertNull("name", b -> b.name(null));
        assertNull("name", b -> b.alias(null));
        assertNull("name", b -> b.relative(null));
        assertNull("name", b -> b.employer(null));
        assertNull("name", b -> b.place(null));
        assertNull("date", b -> b.dateOfBirth(null));
        assertNull("date", b -> b.date(null));
        assertNull("number", b -> b.phone(null));
        assertNull("number", b -> b.fax(null));
        assertNull("address", b -> b.email(null));
        assertNull("number", b -> b.socialSecurityNumber(null));
        assertNull("number", b -> b.medicalRecordNumber(null));
        assertNull("number", b -> b.healthPlanNumber(null));
        assertNull("category", b -> b.identifier(null, "a"));
        assertNull("value", b -> b.identifier(IdentifierCategory.IP, null));
    }

    private static void assertNull(String parameter, Consumer<KnownIdentifiers.Builder> call) {
        KnownIdentifiers.Builder builder = KnownIdentifiers.builder();
        assertEquals(
                parameter,
                assertThrows(NullPointerException.class, () -> call.accept(builder))
                        .getMessage());
    }
}
