package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** Words that are a name together. */
final class FullNameEvidenceTest {
    private final RecognizerTester tester = RecognizerTester.of(new NameRecognizer());

    @Test
    void findsSurnamesOfWordsBehindAGivenName() {
        tester.finds("I met {{NAME:Yolanda Black Feather}} there.");
        tester.finds("my aunt {{NAME:yolanda tall feather}} came");
        tester.finds("Her brother {{NAME:Curtis Rides Slow}} drove.");
    }

    @Test
    void findsASurnameInCapitalsBeforeAnInitial() {
        tester.finds("{{NAME:OKORO}}, {{NAME:T}} is on the list.");
        tester.finds("{{NAME:MARLOWE}}, {{NAME:DENISE P}} was seen.");
    }

    @Test
    void leavesWordsBehindNoName() {
        tester.findsNothing("The Black Feather is a band.");
        tester.findsNothing("VITAMIN, D is low.");
        tester.findsNothing("She likes Big Sky Country.");
        tester.findsNothing("Summer Reading List is out.");
    }

    @Test
    void findsSurnamesOfTwoWordsThatBeginWithASmallOne() {
        tester.finds("My client {{NAME:Clifford Old Horn}} wants evenings.");
        tester.finds("Her cousin {{NAME:Marlene Good Shield}} drives her.");
        tester.findsNothing("My client has Blue Shield and wants evenings.");
    }
}
