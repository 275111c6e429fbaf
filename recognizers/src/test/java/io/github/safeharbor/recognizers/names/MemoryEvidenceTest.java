package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** Names that come again in another writing. */
final class MemoryEvidenceTest {
    private final RecognizerTester tester = RecognizerTester.of(new NameRecognizer());

    @Test
    void findsInSmallLettersWhoWasNamedForCertain() {
        tester.finds("My name is {{NAME:Buddy}}. {{NAME:buddy}} wants a dog.");
        tester.finds("Pt {{NAME:V}}. was late. Tell me if {{NAME:V}}. calls.");
    }

    @Test
    void leavesTheWordInsideASentence() {
        tester.findsNothing("He is a buddy of mine. buddy up.");
        tester.finds("My name is {{NAME:Buddy}}. He has a drinking buddy here.");
        tester.findsNothing("Plan B. was better. If B. fails, go on.");
    }
}
