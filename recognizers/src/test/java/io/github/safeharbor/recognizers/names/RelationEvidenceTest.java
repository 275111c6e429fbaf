package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** Persons by relation. */
final class RelationEvidenceTest {

    private final RecognizerTester tester = RecognizerTester.of(new NameRecognizer());

    @Test
    void findsTheNameBesideARelation() {
        tester.finds("her husband {{NAME:Tunji}} drove");
        tester.finds("my daughter {{NAME:Mia}} (7) is shy");
        tester.finds("mom is {{NAME:Consuelo}} and she works nights");
        tester.finds("the mother ({{NAME:Kaylee}}) agreed");
        tester.finds("client {{NAME:Renata}} needs a sitter");
        tester.finds("We met {{NAME:Matteo}} (son) at the desk");
    }

    @Test
    void leavesRelationsWithoutAName() {
        tester.findsNothing("Client reports low mood");
        tester.findsNothing("Her mother is Catholic");
        tester.findsNothing("The patient is anxious");
        tester.findsNothing("my husband left in the spring");
        tester.findsNothing("Client, adult, prefers evenings");
        tester.findsNothing("Mom (anxious) wants a plan");
        tester.findsNothing("brother is in recovery");
        tester.findsNothing("client is Spanish speaking");
    }

    @Test
    void findsAnOrdinaryWordWithACapitalBehindARelative() {
        tester.finds("Her cousin {{NAME:Grateful}} says hello to all.");
        tester.findsNothing("Her cousin Friday afternoon said nothing to all.");
        tester.findsNothing("Read our client Rights page.");
    }
}
