package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** Initials. */
final class InitialsEvidenceTest {

    private final RecognizerTester tester = RecognizerTester.of(new NameRecognizer());

    @Test
    void findsInitialsBySlot() {
        tester.finds("Saw {{NAME:J.D}}. today");
        tester.finds("client {{NAME:GH}} is ready");
        tester.finds("pt {{NAME:K}}. is late");
        tester.finds("My client, {{NAME:GV}}, 4yo");
        tester.finds("{{NAME:H}}. monthly, divorce");
        tester.finds("Contact {{NAME:T. Varga}} please");
        tester.finds("initials: {{NAME:B.O}}.");
        tester.finds("for {{NAME:J}} & {{NAME:M}}, early 40s");
    }

    @Test
    void leavesAbbreviations() {
        tester.findsNothing("Vitamin C. She sleeps");
        tester.findsNothing("She has OCD and PTSD");
        tester.findsNothing("Moved from the U.S. in May");
        tester.findsNothing("at 9 a.m. or 5 p.m.");
        tester.findsNothing("a Ph.D. or M.D. is fine");
        tester.findsNothing("Type I. Dose is low");
        tester.findsNothing("R & D work");
        tester.findsNothing("Plan A. Then plan B.");
        tester.findsNothing("S. Tired.\nO. Calm.");
        tester.findsNothing("IT is down");
        tester.findsNothing("PT and OT twice a week");
        tester.findsNothing("pt is a 34 yo F");
    }

    @Test
    void findsInitialsThatAreAbbreviationsElsewhere() {
        tester.finds("Client {{NAME:C.V}}. moved in.");
        tester.findsNothing("Send your C.V. to the office.");
    }

    @Test
    void findsInitialsBeforeAgeAndSex() {
        tester.finds("{{NAME:KV}} 51M depression; {{NAME:W}}. 12F school refusal");
        tester.findsNothing("PT 34F seen today");
    }

    @Test
    void leavesTheLetterOfACredential() {
        tester.findsNothing("She is an LPC-A. Case closed.");
    }

    @Test
    void findsAnInitialBetweenCommasAndAsSubject() {
        tester.finds("one swimmer, {{NAME:V}}., 16, with panic");
        tester.finds("She seems open. {{NAME:D}}. is fond of her.");
        tester.findsNothing("She takes vitamin D. It is fine.");
    }

    @Test
    void leavesTheTimeOfDay() {
        tester.findsNothing("we meet 9 a.m. olives and bread after");
        tester.findsNothing("We meet at 9 A.M. and again in the A.M. if need be.");
        tester.finds("Mom, {{NAME:A.M}}., came late.");
    }

    @Test
    void findsALetterWhereAPersonStandsInTheSentence() {
        tester.finds("When did {{NAME:V}}. see the doctor?");
        tester.finds("{{NAME:V}}'s sister rang.");
        tester.finds("I met {{NAME:G}} on the ward.");
        tester.finds("The uncle of {{NAME:QT}} rang.");
        tester.finds("a stepbrother, {{NAME:L}}.-{{NAME:F}}., whom he likes");
        tester.finds("{{NAME:V}}. and {{NAME:G}}., a couple");
        tester.finds("Client {{NAME:TMcB}}, 51, baker.");
    }

    @Test
    void leavesLettersOfThings() {
        tester.findsNothing("She takes vitamin K. daily");
        tester.findsNothing("Born in L&D at noon.");
        tester.findsNothing("We met in room F. upstairs.");
        tester.findsNothing("Hepatitis C. is treated.");
        tester.findsNothing("see C for more");
    }

    @Test
    void findsALetterBeforeAComma() {
        tester.finds("Nobody has told {{NAME:B}}., who is away.");
        tester.finds("Did {{NAME:W}}. sleep?");
        tester.finds("1) {{NAME:B}}. - a nurse, single");
    }

    @Test
    void leavesALetterThatBelongsToANoun() {
        tester.findsNothing("Take vitamin C., then rest.");
        tester.findsNothing("hepatitis B., which is old");
        tester.findsNothing("1) Rest. 2) B12");
    }

    @Test
    void leavesWordsThatAreSpelled() {
        tester.findsNothing("it has a s.l.i.d.i.n.g scale");
        tester.findsNothing("the w.o.r.k.s.h.o.p is full");
    }
}
