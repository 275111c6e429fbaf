package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** Initials at the end of a message. */
final class SignedInitialsEvidenceTest {

    private final RecognizerTester tester = RecognizerTester.of(new NameRecognizer());

    @Test
    void findsInitialsAfterAClosing() {
        tester.finds("Any openings for teens? Thanks {{NAME:KB}}");
        tester.finds("any openings for teens? thanks, {{NAME:kb}}");
        tester.finds("Sliding scale only. Thanks so much in advance - {{NAME:RS}}");
        tester.finds("Sliding scale only. Talk soon, {{NAME:D}}");
        tester.finds("Sliding scale only.\nRegards\n{{NAME:AB}}");
    }

    @Test
    void findsInitialsByThemselves() {
        tester.finds("Anyone? TIA! -{{NAME:jm}}");
        tester.finds("Evenings are best.\n-{{NAME:T}}");
        tester.finds("Evenings are best. {{NAME:CLH}}");
        tester.finds("Evenings are best.\n{{NAME:dp}}");
    }

    @Test
    void leavesOtherShortWords() {
        tester.findsNothing("Anyone? Thanks, all");
        tester.findsNothing("Anyone? Thanks!! xo");
        tester.findsNothing("Anyone? LMK. TY");
        tester.findsNothing("Fee is low - OK");
        tester.findsNothing("She is an RN.");
        tester.findsNothing("Axis I:\nMDD");
        tester.findsNothing("Continue CBT. RTC 2 wks. SI");
        tester.findsNothing("Needs: DBT\nPayer: BCBS");
    }

    @Test
    void aGreetedNameMayBeAWord() {
        tester.finds("Thanks {{NAME:Will}}, do you have openings?");
        tester.findsNothing("Hi Louisiana, any openings?");
    }
}
