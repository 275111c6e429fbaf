package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** Given names that are words of the language, by grammar. */
final class WordNameEvidenceTest {
    private final RecognizerTester tester = RecognizerTester.of(new NameRecognizer());

    @Test
    void findsTheSubjectOfWhatPersonsDo() {
        tester.finds("{{NAME:Violet}} has quit her job.");
        tester.finds("{{NAME:Rusty}} isn't eating.");
        tester.finds("{{NAME:Pearl}} is struggling at work.");
        tester.finds("{{NAME:Chip}} can drive now.");
        tester.finds("{{NAME:Buddy}} hits when he is upset.");
    }

    @Test
    void findsTheOwnerOfARelativeOrAFile() {
        tester.finds("{{NAME:Violet}}'s stepdad called.");
        tester.finds("{{NAME:Rusty}}'s meds ran out.");
        tester.finds("{{NAME:Pearl}} and her niece came in.");
    }

    @Test
    void findsAWordThatIsSaidToBeAName() {
        tester.finds("a teen named {{NAME:chance}} needs help");
        tester.finds("{{NAME:violet}} is her name, not a colour");
        tester.findsNothing("she was named in the suit");
        tester.findsNothing("what is his name");
        tester.findsNothing("the clinic named changes to the plan");
    }

    @Test
    void leavesTheWords() {
        tester.findsNothing("Violet light helps some.");
        tester.findsNothing("Joy and sorrow belong together.");
        tester.findsNothing("Hope can be learned.");
        tester.findsNothing("Grace periods end in spring.");
        tester.findsNothing("Chip bags are trash.");
        tester.findsNothing("Denmark has a queen.");
        tester.findsNothing("Sunny days ahead.");
        tester.findsNothing("Art therapy works.");
    }

    @Test
    void findsTheSubjectOfAVerbOfPersonsAndASurnameBehindAnAuxiliary() {
        tester.finds("{{NAME:Violet}} drove us home.");
        tester.finds("{{NAME:Pearl}} hates mornings.");
        tester.finds("{{NAME:Will Dunmore}}, NP, signed it.");
        tester.finds("Client {{NAME:Dusty}}, 8. {{NAME:dusty}} bites.");
    }

    @Test
    void leavesWordsThatNobodyIsCalledOrThatAsk() {
        tester.findsNothing("Pearl buttons came in a box.");
        tester.findsNothing("Will Aetna pay?");
        tester.findsNothing("The dusty book bites back.");
    }
}
