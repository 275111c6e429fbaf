package io.github.safeharbor.examples.referral;

import io.github.safeharbor.examples.referral.ReferralRequest.Mode;
import io.github.safeharbor.recognition.KnownIdentifiers;
import java.time.LocalDate;
import java.util.List;

/**
 * A request with what the practice knows about its client. The people are invented.
 *
 * @param title what it shows
 * @param template the template that it is written with
 * @param request the request
 * @param client what the practice knows
 */
record SampleRequest(String title, ReferralTemplate template, ReferralRequest request, KnownIdentifiers client) {

    static List<SampleRequest> all() {
        return List.of(story(), household(), skeleton());
    }

    private static SampleRequest story() {
        ReferralRequest request = ReferralRequest.builder()
                .clinician("a trauma therapist")
                .state("Washington")
                .mode(Mode.TELEHEALTH)
                .person("Maria Okafor, 38, DOB 03/14/1987, a baker at Harbor Bakery in Tacoma")
                .issue("panic since the robbery on March 3, 2026; PHQ-9 of 18")
                .model("EMDR")
                .insurance("in network with Premera, member ID YWX204417893")
                .availability("weekdays after 5 pm")
                .answer("call her at 253-555-0142 or write to maria.okafor@example.com")
                .build();
        KnownIdentifiers client = KnownIdentifiers.builder()
                .name("Maria Elena Okafor")
                .alias("Mia")
                .employer("Harbor Bakery")
                .dateOfBirth(LocalDate.of(1987, 3, 14))
                .phone("253-555-0142")
                .build();
        return new SampleRequest("Everything that comes to mind", ReferralTemplate.full(), request, client);
    }

    private static SampleRequest household() {
        ReferralRequest request = ReferralRequest.builder()
                .clinician("a family therapist")
                .state("Minnesota")
                .mode(Mode.IN_PERSON)
                .person("a teen whose grandmother Odile, 94, lives with them near Duluth")
                .competence("grief in families")
                .insurance("sliding scale")
                .notes("Her brother Tom will drive; chart CL-204418")
                .build();
        KnownIdentifiers client = KnownIdentifiers.builder()
                .name("June Halvorsen")
                .relative("Odile Halvorsen")
                .relative("Tom Halvorsen")
                .medicalRecordNumber("CL-204418")
                .build();
        return new SampleRequest("Relatives and household", ReferralTemplate.full(), request, client);
    }

    private static SampleRequest skeleton() {
        ReferralRequest request = ReferralRequest.builder()
                .clinician("a psychologist")
                .state("Oregon")
                .mode(Mode.EITHER)
                .person("Jonah P., a violinist whom everybody in Bend knows")
                .competence("performance anxiety in adults")
                .model("ACT")
                .insurance("Moda or out of network")
                .availability("Weekday mornings")
                .build();
        KnownIdentifiers client =
                KnownIdentifiers.builder().name("Jonah Petrakis").place("Bend").build();
        return new SampleRequest(
                "The skeleton: the clinician that is wanted, nothing of the person",
                ReferralTemplate.skeleton(),
                request,
                client);
    }
}
