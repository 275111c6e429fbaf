package io.github.safeharbor.recognition;

import static io.github.safeharbor.recognition.IdentifierCategory.SSN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.KnownValueException.Reason;
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
                .phone("5550142")
                .fax("555 0143")
                .email("e@f")
                .socialSecurityNumber("3377")
                .medicalRecordNumber("4")
                .healthPlanNumber("5")
                .address("1 A St")
                .school("S1")
                .build();
        assertEquals(
                List.of(
                        "NAME NAME a1",
                        "NAME NAME a2",
                        "NAME NAME a3",
                        "OTHER ORGANIZATION a4",
                        "GEO PHRASE a5",
                        "DATE DATE 1987-03-14",
                        "DATE DATE 2020-01-02",
                        "PHONE PHONE 5550142",
                        "FAX PHONE 555 0143",
                        "EMAIL CODE e@f",
                        "SSN CODE 3377",
                        "MRN CODE 4",
                        "HEALTH_PLAN CODE 5",
                        "GEO ADDRESS 1 A St",
                        "GEO ORGANIZATION S1"),
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
            String value = category == IdentifierCategory.EMAIL ? "e@f" : "x512403377";
            KnownIdentifiers known =
                    KnownIdentifiers.builder().identifier(category, value).build();
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
    void eachRelativeAndMemberOfTheHouseholdIsAPersonAndTheRestIsTheClients() {
        KnownIdentifiers known = KnownIdentifiers.builder()
                .client(p -> p.name("a").alias("b"))
                .relative("c")
                .household(p -> p.name("d").phone("555-0142"))
                .relative(p -> p.name("e").alias("f"))
                .name("g")
                .employer("h")
                .build();
        assertEquals(
                List.of(
                        "1 client.name",
                        "1 client.alias",
                        "2 relative.name",
                        "3 household.name",
                        "3 household.phone",
                        "4 relative.name",
                        "4 relative.alias",
                        "1 client.name",
                        "1 client.employer"),
                known.entries().stream().map(e -> e.person() + " " + e.field()).toList());
    }

    @Test
    void aWrongValueIsAnErrorThatNamesItsFieldAndQuotesNothing() {
        assertRefused("client.name", Reason.EMPTY, b -> b.name("?!"));
        assertRefused("client.name", Reason.EMPTY, b -> b.name(""));
        assertRefused("client.alias", Reason.EMPTY, b -> b.alias("\u3164"));
        assertRefused("client.name", Reason.NO_LETTER, b -> b.name("1987"));
        assertRefused("client.employer", Reason.NO_LETTER, b -> b.employer("76"));
        assertRefused("relative.name", Reason.EMPTY, b -> b.relative(" "));
        assertRefused("household.alias", Reason.UNPAIRED_SURROGATE, b -> b.household(p -> p.alias("Zo\ud835")));
        assertRefused("client.place", Reason.UNPAIRED_SURROGATE, b -> b.place("\udc00Zo"));
        assertRefused("client.school", Reason.TOO_LONG, b -> b.school("x".repeat(1001)));
        assertRefused("client.phone", Reason.NOT_A_TELEPHONE_NUMBER, b -> b.phone("555-01"));
        assertRefused("client.phone", Reason.NOT_A_TELEPHONE_NUMBER, b -> b.phone("555-01 ext. 12345"));
        assertRefused("client.fax", Reason.NOT_A_TELEPHONE_NUMBER, b -> b.fax("1234567890123456"));
        assertRefused("client.email", Reason.NOT_AN_EMAIL_ADDRESS, b -> b.email("zora.example.org"));
        assertRefused("client.email", Reason.NOT_AN_EMAIL_ADDRESS, b -> b.email("@example.org"));
        assertRefused("client.email", Reason.NOT_AN_EMAIL_ADDRESS, b -> b.email("zora@"));
        assertRefused(
                "client.socialSecurityNumber",
                Reason.NOT_A_SOCIAL_SECURITY_NUMBER,
                b -> b.socialSecurityNumber("512-40-337"));
        assertRefused("client.SSN", Reason.NOT_A_SOCIAL_SECURITY_NUMBER, b -> b.identifier(SSN, "512"));
        assertRefused("client.dateOfBirth", Reason.YEAR_OUT_OF_RANGE, b -> b.dateOfBirth(LocalDate.of(1849, 12, 31)));
        assertRefused("client.dateOfBirth", Reason.YEAR_OUT_OF_RANGE, b -> b.dateOfBirth(LocalDate.of(2151, 1, 1)));
    }

    @Test
    void aRightValueOfAnyAlphabetAndLengthIsTaken() {
        KnownIdentifiers known = KnownIdentifiers.builder()
                .name("\ud835\udcdc\ud835\udcf2\ud835\udcea")
                .alias("山田太郎")
                .place("x".repeat(1000))
                .phone("1-800-FLOWERS ext. 7")
                .phone("+44 20 7946 0958")
                .dateOfBirth(LocalDate.of(1850, 1, 1))
                .dateOfBirth(LocalDate.of(2150, 12, 31))
                .date(LocalDate.of(5, 3, 14))
                .build();
        assertEquals(8, known.entries().size());
    }

    private static void assertRefused(String field, Reason reason, Consumer<KnownIdentifiers.Builder> call) {
        KnownIdentifiers.Builder builder = KnownIdentifiers.builder();
        KnownValueException e = assertThrows(KnownValueException.class, () -> call.accept(builder));
        assertEquals(field + " " + reason, e.field() + " " + e.reason());
        assertTrue(e.getMessage().startsWith("the known value " + field + " "), e.getMessage());
        assertTrue(builder.build().isEmpty());
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
        assertNull("name", b -> b.relative((String) null));
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

    @Test
    void takesTextUnderItsKey() {
        KnownIdentifiers typed = KnownIdentifiers.builder()
                .client(person -> person.name("Ada Quill")
                        .dateOfBirth(LocalDate.of(1990, 3, 4))
                        .phone("503-555-0142"))
                .build();
        for (String born : List.of("1990-03-04", "3/4/1990", "03-04-1990")) {
            KnownIdentifiers text = KnownIdentifiers.builder()
                    .client(person -> person.add("name", "Ada Quill")
                            .add(born.startsWith("3") ? "dateOfBirth" : "date-of-birth", born)
                            .add("phone", "503-555-0142"))
                    .build();
            assertEquals(typed.entries(), text.entries());
        }
        for (String wrong : List.of("2/30/1990", "spring", "1990-3-4", "")) {
            assertEquals(
                    "the known value client.date is not a date such as 2026-12-31 or 12/31/2026",
                    assertThrows(
                                    KnownValueException.class,
                                    () -> KnownIdentifiers.builder().client(person -> person.add("date", wrong)))
                            .getMessage());
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> KnownIdentifiers.builder().client(person -> person.add("shoe", "44")));
        assertTrue(KnownPerson.isKey("healthPlan") && KnownPerson.isKey("health-plan") && !KnownPerson.isKey("health"));
        assertEquals(15, KnownPerson.keys().size());
    }
}
