package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** Fields of forms and records. */
final class FieldEvidenceTest {

    private final RecognizerTester tester = RecognizerTester.of(new NameRecognizer());

    @Test
    void findsTheValueOfAField() {
        tester.finds("Patient: {{NAME:Kendra Walsh}}");
        tester.finds("CLIENT ........ {{NAME:Dessa}}");
        tester.finds("NOK   {{NAME:Barlow}}, {{NAME:Carlos}}");
        tester.finds("\"client_name\": \"{{NAME:Ingrid Solberg}}\"");
        tester.finds("Attending: Dr. {{NAME:Amos Tuttle}}");
        tester.finds("From: {{NAME:Theo Marchetti}}");
    }

    @Test
    void leavesFieldsThatHoldSomethingElse() {
        tester.findsNothing("Provider: Aetna");
        tester.findsNothing("Patient: alert and oriented");
        tester.findsNothing("Contact: by email only");
        tester.findsNothing("Client: adult female");
        tester.findsNothing("Referral: urgent");
        tester.findsNothing("Name: (see chart)");
        tester.findsNothing("Physician: none");
        tester.findsNothing("Re: billing question");
        tester.findsNothing("Parent: declined");
    }
}
