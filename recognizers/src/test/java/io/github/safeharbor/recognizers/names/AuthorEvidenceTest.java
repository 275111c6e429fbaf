package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

final class AuthorEvidenceTest {

    private final RecognizerTester tester = RecognizerTester.of(new NameRecognizer());

    @Test
    void leavesAuthorsBesideTheirWork() {
        tester.findsNothing("I liked Barlow's twelve-session protocol best.");
        tester.findsNothing("We use the Marlatt model here.");
        tester.findsNothing("Read a Minuchin paper on enmeshment.");
        tester.findsNothing("I took a Schwartz workshop and a Hayes webinar.");
    }

    @Test
    void leavesAuthorsInParenthesesAndPairs() {
        tester.findsNothing("Opening Up, a group on prolonged exposure (Foa), starts in the fall.");
        tester.findsNothing("Based on Prochaska and DiClemente.");
        tester.findsNothing("Anything on Resick & CPT?");
    }

    @Test
    void twoAuthorsConfirmEachOther() {
        tester.findsNothing("Start with Winnicott. Then try Satir before you go on to Bowlby.");
    }

    @Test
    void findsPersonsWhoBearTheSameName() {
        tester.finds("Dr. {{NAME:Linehan}} called about the boy.");
        tester.finds("My client {{NAME:Carol Rogers}} wants EMDR.");
        tester.finds("Mrs. {{NAME:Miller}} brought her son.");
    }
}
