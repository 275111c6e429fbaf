package io.github.safeharbor.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralRequestTest {
    private static final String POST =
            "Hi all, my client, 41M, lost his brother in May and needs a grief counselor near"
                    + " Eugene, Oregon. Tried CBT, hated it. Has Moda, telehealth ok, Mondays after 6. PM me!";

    @Test
    void aPostBecomesARequestAboutTheClinician() {
        assertEquals(
                "Seeking a therapist licensed in Oregon, telehealth. Works with adults. Experienced with grief. Takes Moda. "
                        + "Has weekday evenings. Please message me privately.",
                ReferralRequest.from(POST).render(Layout.POST, ListRules.strict()));
    }

    @Test
    void listMailHasASubject() {
        String mail = ReferralRequest.from(POST).render(Layout.LIST, ListRules.named("FreeTree"));
        assertTrue(mail.startsWith("Subject: [Referral] - Oregon\n\nSeeking a therapist"), mail);
    }

    @Test
    void bulletsHaveALineForEachSlot() {
        assertEquals(
                "Seeking a therapist\n- Serves adults\n- Licensed in Oregon\n- Format telehealth\n- Experienced with grief\n"
                        + "- Takes Moda\n- Has weekday evenings\nPlease message me privately.",
                ReferralRequest.from(POST).render(Layout.BULLETS, ListRules.strict()));
    }

    @Test
    void aFormHasALabelForEachSlot() {
        assertEquals(
                "Provider: therapist\nServes: adults\nLicensed: Oregon\nFormat: telehealth\nExperienced with: grief\n"
                        + "Takes: Moda\nHas: weekday evenings\nReply: Please message me privately.",
                ReferralRequest.from(POST).render(Layout.FORM, ListRules.strict()));
    }

    @Test
    void aListThatForbidsCasesGetsNoCompetences() {
        String text = ReferralRequest.from(POST).render(Layout.POST, ListRules.named("ACA Connect"));
        assertEquals(
                "Seeking a therapist licensed in Oregon, telehealth. Takes Moda. Has weekday evenings. Please message me"
                        + " privately.",
                text);
    }

    @Test
    void whatIsLeftOutIsToldWithItsPlaceAndReason() {
        List<String> left = ReferralRequest.from(POST).left().stream()
                .map(l -> l.kind().key() + " "
                        + POST.substring(l.place().start(), l.place().end()))
                .toList();
        assertTrue(left.contains("age 41M"), left.toString());
        assertTrue(left.contains("relative brother"), left.toString());
        assertTrue(left.contains("identifier May"), left.toString());
        assertTrue(left.contains("place Eugene"), left.toString());
        assertTrue(left.contains("not-wanted CBT"), left.toString());
        assertTrue(ReferralRequest.from(POST).left().stream()
                .allMatch(l -> l.why().endsWith("t") || !l.why().isBlank()));
    }

    @Test
    void theLedgerTellsWhichWordsStandForAValue() {
        List<String> ledger = ReferralRequest.from(POST).evidence().stream()
                .map(e -> e.slot().key() + " " + e.value() + ": "
                        + POST.substring(e.place().start(), e.place().end()))
                .toList();
        assertTrue(ledger.contains("provider therapist: grief counselor"), ledger.toString());
        assertTrue(ledger.contains("serves adults: 41M"), ledger.toString());
        assertTrue(ledger.contains("payment Moda: Moda"), ledger.toString());
        assertTrue(ledger.contains("availability weekday evenings: Mondays after 6"), ledger.toString());
    }

    @Test
    void requiredSlotsThatAreEmptyAreMissing() {
        assertEquals(
                List.of(Slot.STATE, Slot.MODE, Slot.REPLY),
                ReferralRequest.from("Looking for a psychologist").missing());
        assertEquals(
                List.of(Slot.REPLY),
                ReferralRequest.from("Psychologist wanted, telehealth").missing());
    }

    @Test
    void aTextThatAsksForNobodyGivesNothing() {
        for (String text : new String[] {
            "",
            "My client had a breakthrough about her grief today!",
            "I have openings for teens. I take Aetna and do EMDR.",
            "How would you handle a client who keeps missing sessions?"
        }) {
            ReferralRequest request = ReferralRequest.from(text);
            assertEquals("", request.render(Layout.POST, ListRules.strict()), text);
            assertTrue(request.missing().contains(Slot.PROVIDER), text);
        }
    }

    @Test
    void anUnnamedKindIsAClinician() {
        assertEquals(
                "Seeking a clinician. Trained in DBT. Takes Cigna. Please message me privately.",
                ReferralRequest.from("Who takes Cigna and does DBT?").render(Layout.POST, ListRules.strict()));
    }

    @Test
    void theSignatureIsWrittenOnlyWhereTheListAsksForIt() {
        String post = "Seeking a therapist for teens, telehealth, Ohio.\n\nThanks,\nOdile Marchetti, LPCC\nDayton, OH";
        ReferralRequest request = ReferralRequest.from(post);
        assertEquals(List.of("Odile Marchetti", "LPCC", "OH"), request.values(Slot.SIGNATURE));
        assertTrue(request.render(Layout.POST, ListRules.named("WA MHR")).endsWith("\nOdile Marchetti, LPCC, OH"));
        assertTrue(!request.render(Layout.POST, ListRules.strict()).contains("Odile"));
    }

    @Test
    void theSignaturesStateIsNotTheStateThatIsSought() {
        String post = "Seeking a therapist in Iowa.\n\nBest,\nOdile Marchetti, LPCC\nDayton, OH";
        assertEquals(List.of("IA"), ReferralRequest.from(post).values(Slot.STATE));
    }

    @Test
    void aFormAddsAndTakesAwayValuesOfTheLists() {
        ReferralRequest request = ReferralRequest.from("therapist wanted").with(Slot.STATE, "OR");
        assertEquals(List.of("OR"), request.values(Slot.STATE));
        assertEquals(List.of(), request.without(Slot.STATE, "OR").values(Slot.STATE));
        assertThrows(IllegalArgumentException.class, () -> request.with(Slot.STATE, "Portland"));
        assertThrows(IllegalArgumentException.class, () -> request.with(Slot.SIGNATURE, "Odile"));
    }

    @Test
    void aSlotHoldsNoMoreThanItMay() {
        ReferralRequest request = ReferralRequest.from("therapist wanted, EMDR, DBT, CBT, IFS");
        assertThrows(IllegalArgumentException.class, () -> request.with(Slot.MODEL, "ERP"));
    }

    @Test
    void aTextOfABookIsRefused() {
        String book = "therapist ".repeat(3000);
        assertThrows(IllegalArgumentException.class, () -> ReferralRequest.from(book));
    }

    @Test
    void toStringNamesSlotsAndNoValues() {
        assertEquals(
                "ReferralRequest[PROVIDER, STATE]",
                ReferralRequest.from("therapist wanted in Ohio").toString());
    }

    @Test
    void jsonHasSlotsLeftMissingAndText() {
        assertEquals(
                "{\"slots\":{\"provider\":[\"therapist\"],\"mode\":\"telehealth\"},\"left\":[{\"kind\":\"person\",\"start\":33,"
                        + "\"end\":39,\"why\":\"it describes the person; a request describes the clinician\"}],"
                        + "\"missing\":[\"reply\"],"
                        + "\"text\":\"Seeking a therapist, telehealth. Please message me privately.\"}",
                ReferralRequest.from("Need a telehealth therapist, new client.")
                        .toJson(Layout.POST, ListRules.strict()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no longer needs EMDR. | Oregon, telehealth. Takes Aetna.
            not Aetna, self-pay is fine. | Oregon, telehealth. Trained in EMDR. Takes self-pay.
            Washington, not Oregon. | Washington, telehealth. Trained in EMDR. Takes Aetna.
            scratch the EMDR, IFS is fine. | Oregon, telehealth. Trained in IFS. Takes Aetna.
            telehealth is off the table. | Oregon, in person. Trained in EMDR. Takes Aetna.
            she hasn't found anyone yet. | Oregon, telehealth. Trained in EMDR. Takes Aetna.
            evenings would be a plus. | Oregon, telehealth. Trained in EMDR. Takes Aetna. Has evenings.
            """)
    void whatAnEditRefusesIsTakenBack(String edit, String rest) {
        String post = "Seeking a therapist in Oregon, telehealth, EMDR, takes Aetna. PM me.\n\nEDIT: " + edit;
        assertEquals(
                "Seeking a therapist licensed in " + rest + " Please message me privately.",
                ReferralRequest.from(post).render(Layout.POST, ListRules.strict()));
    }

    @Test
    void nothingIsSoughtOnceSomebodyIsFound() {
        ReferralRequest request = ReferralRequest.from("ISO couples therapist, Texas. Update - found someone, thanks!");
        assertEquals("", request.render(Layout.POST, ListRules.strict()));
        assertTrue(request.left().stream().anyMatch(left -> left.kind() == Left.Kind.NOT_WANTED));
        assertEquals(
                List.of("couples"),
                ReferralRequest.from("We found someone for her, but still ISO a couples therapist in Texas.")
                        .values(Slot.PROVIDER));
    }

    @Test
    void theReadmesRequestIsWhatIsComposed() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        Matcher block = Pattern.compile("```\\nbefore  (.*?)\\nafter  .*?\\nrequest (.*?)\\n```", Pattern.DOTALL)
                .matcher(readme);
        assertTrue(block.find());
        String post = block.group(1).replaceAll("\\n {8}", "\n");
        String request = ReferralRequest.from(post).render(Layout.POST, ListRules.strict());
        assertEquals(block.group(2).replaceAll("\\n {8}", " "), request);
    }

    @Test
    void theAgeOfARelativeIsNoBandOfTheClinician() {
        assertEquals(
                List.of(),
                ReferralRequest.from("ISO therapist. Her mom, 92, drives her.").values(Slot.SERVES));
        assertEquals(
                List.of("older adults"),
                ReferralRequest.from("ISO therapist for her mom, 92.").values(Slot.SERVES));
        assertEquals(
                List.of("adults"),
                ReferralRequest.from("ISO therapist for a client, 34.").values(Slot.SERVES));
    }
}
