package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** Persons spoken to. */
final class AddressEvidenceTest {

    private final RecognizerTester tester = RecognizerTester.of(new NameRecognizer());

    @Test
    void findsWhoIsAddressed() {
        tester.finds("Dear {{NAME:Zainab}},\nwe have a waitlist");
        tester.finds("hi {{NAME:odalys}}, are you free?");
        tester.finds("{{NAME:Lucinda}}, if you read this, call");
        tester.finds("Thanks {{NAME:Otis}}!");
    }

    @Test
    void leavesGreetingsToNobody() {
        tester.findsNothing("Hi all,");
        tester.findsNothing("Dear colleagues,");
        tester.findsNothing("Hello everyone!");
        tester.findsNothing("Thanks so much,");
        tester.findsNothing("Good morning friends");
        tester.findsNothing("Dear families,\nwe have a waitlist");
    }

    @Test
    void findsWhoIsSpokenToInTheFirstWord() {
        tester.finds("{{NAME:Oddvar}}, as discussed on the phone, here it is.");
        tester.findsNothing("Honestly, as discussed, no.");
    }

    @Test
    void findsAnOrdinaryWordThatIsSpokenTo() {
        tester.finds("{{NAME:Dot}}, can you look at this?");
        tester.findsNothing("Well, can you look at this?");
    }
}
