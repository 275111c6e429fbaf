package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** Introductions. */
final class IntroductionEvidenceTest {

    private final RecognizerTester tester = RecognizerTester.of(new NameRecognizer());

    @Test
    void findsWhoIsIntroduced() {
        tester.finds("My name is {{NAME:Chidi Eze}} from room two");
        tester.finds("her name is {{NAME:marigold}} and she sings");
        tester.finds("a dog lover named {{NAME:Fern}}");
        tester.finds("He goes by {{NAME:Oz}} at school");
        tester.finds("Hi, I'm {{NAME:Marguerite}}.");
        tester.finds("please text {{NAME:gwen}} tonight");
        tester.finds("@{{NAME:Tamika Boone}} any space?");
        tester.finds("they call him {{NAME:Bo}}");
    }

    @Test
    void leavesIntroductionsOfSomethingElse() {
        tester.findsNothing("I'm anxious all the time");
        tester.findsNothing("Her name is on the list");
        tester.findsNothing("This is important");
        tester.findsNothing("I'm Christian and she's Jewish");
        tester.findsNothing("A program named after its street");
        tester.findsNothing("the approach called Gestalt");
        tester.findsNothing("call me after five");
        tester.findsNothing("Email works best");
        tester.findsNothing("ask for help");
        tester.findsNothing("it goes by too fast");
        tester.findsNothing("She's Vietnamese");
    }

    @Test
    void findsOrdinaryWordsAsNicknames() {
        tester.finds("a farmer, everyone calls him {{NAME:Duke}} here");
        tester.finds("the aide, known as {{NAME:Pepper}} on the ward");
    }

    @Test
    void findsWhatSomebodyCallsHerself() {
        tester.finds("She calls herself \"{{NAME:Zizi}}\" at school.");
        tester.finds("a fella, {{NAME:Dub}} we'll call him, is 66.");
        tester.findsNothing("In March we call them back.");
    }

    @Test
    void findsWhatIsSaidToBeALastName() {
        tester.finds("the pt {{NAME:Sharp}} (last name) has surgery soon");
        tester.finds("{{NAME:Summit}} (that really is her name) was late");
        tester.finds("we saw {{NAME:Gravel}}, yes it's his real name, once");
        tester.finds("\"{{NAME:Baron}}\" is his legal first name, no title");
        tester.findsNothing("we lost (that is what it's called) the name");
        tester.findsNothing("The form (which has her name) is late");
    }

    @Test
    void whatSomebodyGoesByIsANameWhateverTheWord() {
        tester.finds("he goes by {{NAME:Bear}} at home");
        tester.finds("known as \"{{NAME:Stick}}\" to all");
        tester.finds("her aunt goes by {{NAME:Early}} there");
        tester.findsNothing("he goes by the book");
        tester.findsNothing("kid who goes by They/Them");
        tester.findsNothing("and they call him weekly");
        tester.findsNothing("known as the best in town");
    }
}
