package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** Credentials beside names. */
final class CredentialEvidenceTest {

    private final RecognizerTester tester = RecognizerTester.of(new NameRecognizer());

    @Test
    void findsTheNameBesideACredential() {
        tester.finds("{{NAME:Hortense Baptiste-Cole}}, LMFT");
        tester.finds("with {{NAME:K. Lindqvist}}, LPC");
        tester.finds("- RN {{NAME:Barlow}}");
    }

    @Test
    void leavesCredentialsAlone() {
        tester.findsNothing("Looking for an LCSW or LMFT");
        tester.findsNothing("PhD preferred, PsyD fine");
        tester.findsNothing("An experienced therapist, LPC or similar");
        tester.findsNothing("RN on duty");
        tester.findsNothing("Must be an MD");
    }
}
