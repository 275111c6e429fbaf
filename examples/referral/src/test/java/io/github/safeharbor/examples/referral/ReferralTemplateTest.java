package io.github.safeharbor.examples.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.RedactionResult;
import io.github.safeharbor.Redactor;
import io.github.safeharbor.examples.referral.ReferralRequest.Mode;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.Recognizer;
import org.junit.jupiter.api.Test;

class ReferralTemplateTest {
    static final Redactor REDACTOR = Redactor.builder()
            .withoutDiscovery()
            .recognizer(Recognizer.pattern("phone", IdentifierCategory.PHONE, "\\b\\d{3}-\\d{3}-\\d{4}\\b"))
            .build();

    @Test
    void writesEverySlotInTheUsualOrder() {
        ReferralRequest request = ReferralRequest.builder()
                .notes("No homework")
                .answer("by direct message")
                .availability("evenings")
                .insurance("Aetna")
                .model("DBT")
                .competence("teens")
                .issue("sleep")
                .person("a teen")
                .mode(Mode.EITHER)
                .state("Ohio")
                .clinician("a psychologist")
                .build();
        assertEquals(
                "Seeking a psychologist licensed in Ohio, telehealth or in person. The client: a teen. It is about sleep. "
                        + "Experienced with teens, DBT. Insurance: Aetna. Availability: evenings. No homework. "
                        + "Please answer: by direct message.",
                ReferralTemplate.full().fill(request));
    }

    @Test
    void leavesOutSentencesWhoseSlotsAreEmpty() {
        ReferralRequest request =
                ReferralRequest.builder().clinician("a therapist").issue("  ").build();
        assertEquals(
                "Seeking a therapist. Please message me privately.",
                ReferralTemplate.full().fill(request));
    }

    @Test
    void fillsTheSkeletonWithNothingOfThePerson() {
        ReferralRequest request = ReferralRequest.builder()
                .clinician("a psychologist")
                .state("Oregon")
                .mode(Mode.TELEHEALTH)
                .person("Jonah P., a violinist")
                .issue("stage fright since the trial")
                .competence("performance anxiety")
                .model("ACT")
                .insurance("Moda or $120")
                .availability("Weekday evenings.")
                .answer("call Jonah at 541-555-0101")
                .notes("He is at Bend High")
                .build();
        assertEquals(
                "Seeking a psychologist licensed in Oregon, telehealth, experienced with performance anxiety, ACT. "
                        + "Moda or $120. Weekday evenings. Please message me privately.",
                ReferralTemplate.skeleton().fill(request));
    }

    @Test
    void keepsVariablesInValuesLiteral() {
        for (String typed : new String[] {
            "${state}", "${script:javascript:1+1}", "${env:HOME}", "${sys:user.name}", "$${state}", "${x:-y}", "${", "$"
        }) {
            ReferralRequest request = ReferralRequest.builder()
                    .clinician("a therapist")
                    .state("Ohio")
                    .notes(typed)
                    .build();
            assertEquals(
                    "Seeking a therapist licensed in Ohio. " + typed + ". Please message me privately.",
                    ReferralTemplate.full().fill(request));
        }
    }

    @Test
    void keepsSlotsThatNameEachOtherLiteral() {
        ReferralRequest request = ReferralRequest.builder()
                .clinician("${state}")
                .state("${clinician}")
                .build();
        assertEquals(
                "Seeking ${state} licensed in ${clinician}. Please message me privately.",
                ReferralTemplate.full().fill(request));
    }

    @Test
    void removesWhatIsKnownAndWhatIsRecognized() {
        ReferralRequest request = ReferralRequest.builder()
                .clinician("a therapist")
                .person("Maria, whose mother calls her Mia")
                .answer("call 415-555-2671")
                .build();
        KnownIdentifiers client =
                KnownIdentifiers.builder().name("Maria Okafor").alias("Mia").build();
        RedactionResult result = ReferralTemplate.full().redact(request, REDACTOR, client);
        assertEquals(
                "Seeking a therapist. The client: [NAME-1], whose mother calls her [NAME-1]. "
                        + "Please answer: call [PHONE-1].",
                result.text());
        assertEquals(2, result.report().counts().get(IdentifierCategory.NAME));
        assertFalse(result.report().toText().contains("Maria"));
    }

    @Test
    void asksForAClinician() {
        ReferralRequest.Builder builder = ReferralRequest.builder().state("Ohio");
        assertThrows(IllegalStateException.class, builder::build);
    }

    @Test
    void refusesASlotFilledTwice() {
        ReferralRequest.Builder builder = ReferralRequest.builder().state("Ohio");
        IllegalStateException error = assertThrows(IllegalStateException.class, () -> builder.state("Iowa"));
        assertEquals("state is set already", error.getMessage());
    }

    @Test
    void namesSlotsButNoValuesInToString() {
        ReferralRequest request = ReferralRequest.builder()
                .clinician("a therapist")
                .person("Maria")
                .build();
        assertEquals("ReferralRequest[CLINICIAN, PERSON]", request.toString());
    }

    @Test
    void fullTemplateUsesAllSlots() {
        ReferralRequest.Builder builder = ReferralRequest.builder().mode(Mode.EITHER);
        builder.clinician("<clinician>").state("<state>").person("<person>").issue("<issue>");
        builder.competence("<competence>").model("<model>").insurance("<insurance>");
        builder.availability("<availability>").answer("<answer>").notes("<notes>");
        String text = ReferralTemplate.full().fill(builder.build());
        for (ReferralRequest.Slot slot : ReferralRequest.Slot.values()) {
            assertTrue(slot == ReferralRequest.Slot.MODE || text.contains("<" + slot.key() + ">"), slot.key());
        }
    }
}
