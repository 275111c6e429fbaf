package io.github.safeharbor.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
