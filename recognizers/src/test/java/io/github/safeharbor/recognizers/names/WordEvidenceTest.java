package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** What words say by themselves. */
final class WordEvidenceTest {

    private final RecognizerTester tester = RecognizerTester.of(new NameRecognizer());

    @Test
    void findsNamesWithoutACue() {
        tester.finds("Yesterday {{NAME:Maria}} came late");
        tester.finds("we talked about {{NAME:Percival}} at length");
        tester.finds("a walk with {{NAME:Okonkwo}} helped");
    }

    @Test
    void leavesWordsThatAreNamesAsWell() {
        tester.findsNothing("Will you mark the date");
        tester.findsNothing("May I hope for grace");
        tester.findsNothing("She has faith and joy");
        tester.findsNothing("the bill is due in april");
        tester.findsNothing("He was frank and earnest");
        tester.findsNothing("a rich young man");
        tester.findsNothing("the dawn breaks early here");
        tester.findsNothing("I may chase it");
    }

    @Test
    void leavesTextInCapitals() {
        tester.findsNothing("NOBODY CALLS BACK. PLEASE HELP.");
        tester.findsNothing("WHO TAKES MEDICAID?");
        tester.findsNothing("LOW FEE GROUP FOR TEENS");
    }
}
