package io.github.safeharbor.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How words around a value change its meaning. A line: the post, the slot, the values expected. */
class GrammarTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Therapist wanted, no EMDR please | MODEL | -",
                "Therapist wanted, not CBT | MODEL | -",
                "Therapist wanted, anything but ABA or CBT | MODEL | -",
                "Therapist wanted who does more than EMDR and DBT | MODEL | DBT; EMDR",
                "Therapist wanted, DBT. She has tried EMDR, CBT and IFS | MODEL | DBT",
                "EMDR didn't help so looking for IFS therapist | MODEL | IFS",
                "not opposed to EMDR, therapist in Ohio | MODEL | EMDR",
                "Can't find a therapist who takes Aetna | PAYMENT | Aetna",
                "I don't take Cigna so need a therapist who does | PAYMENT | Cigna",
                "I take Cigna but client needs a therapist with Aetna | PAYMENT | Aetna",
                "Therapist wanted. Used to have Kaiser, now Cigna | PAYMENT | Cigna",
                "Therapist wanted. Her husband has Aetna but she has Medicaid | PAYMENT | Medicaid",
                "Therapist wanted, covered through her dad's Kaiser | PAYMENT | Kaiser",
                "Therapist wanted in network with BCBS of North Carolina | STATE | -",
                "Client moved from Texas to Ohio, needs therapist | STATE | OH",
                "I'm in Texas but client needs a therapist in Ohio | STATE | OH",
                "Therapist in OR or WA | STATE | OR; WA",
                "Therapist OR psychologist wanted | STATE | -",
                "Is it ok to ask me here? therapist wanted | STATE | -",
                "Therapist wanted, she has MS | STATE | -",
                "Therapist wanted in MS | STATE | MS",
                "therapist wanted near Eugene, or | STATE | OR",
                "Kansas City therapist wanted | STATE | -",
                "Her therapist retired, needs a psychiatrist | PROVIDER | psychiatrist",
                "She already has a psychiatrist, needs a therapist | PROVIDER | therapist",
                "Hi therapists! Need a dietitian | PROVIDER | dietitian",
                "I'm a psychologist looking for a couples therapist | PROVIDER | couples",
                "Need a prescriber | PROVIDER | psychiatrist; PMHNP",
                "Stepping down from PHP, needs therapist | PROVIDER | therapist",
                "Looking for a group practice therapist | PROVIDER | therapist",
                "therapist for 12 yo | SERVES | children",
                "therapist for 13F | SERVES | teens",
                "therapist for client, 25 | SERVES | young adults",
                "therapist for a 26-year-old | SERVES | adults",
                "therapist for someone in her 70s | SERVES | older adults",
                "therapist with 20 years of experience | SERVES | -",
                "therapist for my client, mom of a 3 year old | SERVES | -",
                "therapist for her 15 year old son | SERVES | teens",
                "no telehealth, therapist in Ohio | MODE | in person",
                "therapist, telehealth or in person | MODE | either",
                "In person / telehealth: in person, therapist | MODE | in person",
                "video game addiction, therapist wanted | MODE | -",
                "therapist, her father has schizophrenia and she has OCD | COMPETENCE | OCD",
                "therapist for grief, his dad died of cancer | COMPETENCE | grief",
                "therapist; no SI, depression | COMPETENCE | depression",
                "therapist, seen in the ED twice for panic | COMPETENCE | anxiety",
                "Black female client looking for therapist | FIT | -",
                "looking for a Black female therapist | FIT | Black clinician; female clinician",
                "therapist, no men | FIT | female or nonbinary clinician",
                "therapist for a Korean family | FIT | -",
                "Korean-speaking therapist | FIT | Korean",
                "therapist, queer-affirming | FIT | LGBTQ+ affirming",
                "queer client needs therapist | FIT | -",
                "therapist, Saturday mornings | AVAILABILITY | weekend mornings",
                "therapist, Tu/Th after 5 | AVAILABILITY | weekday evenings",
                "Good morning! therapist wanted | AVAILABILITY | -",
                "She called me Tuesday, needs therapist | AVAILABILITY | -",
                "therapist willing to coordinate with her school | COLLABORATES | school",
                "therapist, school refusal | COLLABORATES | -",
            })
    void aValueMeansWhatTheWordsAroundItSay(String post, Slot slot, String values) {
        List<String> expected = values == null ? List.of() : List.of(values.split("; ", -1));
        assertEquals(expected, ReferralRequest.from(post).values(slot));
    }
}
