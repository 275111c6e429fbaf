package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

final class ListedEvidenceTest {

    private final RecognizerTester tester = RecognizerTester.of(new NameRecognizer());

    @Test
    void leavesStatesAmongStates() {
        tester.findsNothing("Telehealth in Oregon, Virginia and Maine");
        tester.findsNothing("You must live in Georgia, Ohio or South Dakota.");
        tester.findsNothing("licensed: Georgia, FL");
    }

    @Test
    void leavesStatesWhereAPlaceStands() {
        tester.findsNothing("throughout Virginia and beyond");
    }

    @Test
    void findsPersonsNamedLikeAState() {
        tester.finds("Her sister {{NAME:Georgia}} drove.");
        tester.finds("Call {{NAME:Virginia}} back, please.");
        tester.finds("{{NAME:Georgia}} says she can pay.");
    }

    @Test
    void leavesInsurersAndPeoplesAmongTheirLike() {
        tester.findsNothing("Takes Cigna, Oscar and Magellan.");
        tester.findsNothing("speaks Karen and Burmese");
        tester.finds("{{NAME:Oscar}} and his wife came.");
    }

    @Test
    void leavesALanguageThatIsSpoken() {
        tester.findsNothing("the family speaks Karen at home");
    }
}
