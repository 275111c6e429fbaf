package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** Signatures. */
final class SignatureEvidenceTest {

    private final RecognizerTester tester = RecognizerTester.of(new NameRecognizer());

    @Test
    void findsWhoSigns() {
        tester.finds("Thanks so much,\n{{NAME:Noor}}");
        tester.finds("No space this month. -{{NAME:Sami}}");
        tester.finds("Warm regards,\n{{NAME:Elspeth Cromarty}}");
        tester.finds("Mornings only. {{NAME:Otis}}");
        tester.finds("Reach {{NAME:Skylar}} @ 607-555-0133");
    }

    @Test
    void leavesClosingsWithoutAName() {
        tester.findsNothing("Best,\nthe front desk");
        tester.findsNothing("Thanks in advance!");
        tester.findsNothing("Respectfully, no");
        tester.findsNothing("Evenings only. Great");
        tester.findsNothing("Fee is low - evenings");
        tester.findsNothing("Sincerely,\nThe group leaders");
    }

    @Test
    void findsANameBehindTheLastComma() {
        tester.finds("Any leads, write to me please, {{NAME:Oddvar}}");
        tester.findsNothing("Any leads, write to me please, Anyone");
    }

    @Test
    void findsASignatureInLowerCase() {
        tester.finds("We need an opening for Friday. thx, {{NAME:jenna}}");
        tester.finds("The packet went to the Wrong Office.\n{{NAME:jenna k}}");
        tester.finds("The packet went to the wrong office. ~{{NAME:J}}");
        tester.findsNothing("We need an opening for Friday. thx, folks");
    }

    @Test
    void findsTheLetterThatAQuotedMailEndsWith() {
        tester.finds("> Mom is {{NAME:Hannah}}, please call.\n> {{NAME:K}}");
        tester.findsNothing("Do you have room?\n> Y");
    }
}
