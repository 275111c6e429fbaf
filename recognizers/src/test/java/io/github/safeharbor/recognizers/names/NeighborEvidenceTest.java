package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** Names beside names. */
final class NeighborEvidenceTest {

    private final RecognizerTester tester = RecognizerTester.of(new NameRecognizer());

    @Test
    void findsWhatStandsBesideAName() {
        tester.finds("{{NAME:Femi Adebayo}} called");
        tester.finds("{{NAME:Joost van Dalen}} wrote back");
        tester.finds("{{NAME:Leo B. Tanaka}} came");
        tester.finds("saw {{NAME:Ana}}, {{NAME:Bo}} and {{NAME:Cy}} twice");
        tester.finds("{{NAME:BARLOW}}, {{NAME:KENDRA}} was here");
        tester.finds("a student of {{NAME:Jung-su Park}} wrote");
    }

    @Test
    void leavesWhatStandsBesideOrdinaryWords() {
        tester.findsNothing("Grief and Loss group");
        tester.findsNothing("Love and Logic class");
        tester.findsNothing("Blue Cross and Blue Shield");
        tester.findsNothing("North and South Carolina");
        tester.findsNothing("Chest X-Ray clear");
        tester.findsNothing("Trauma-informed and Strength-based");
        tester.findsNothing("Salt, Vinegar and Sugar");
    }

    @Test
    void findsADictatedHyphen() {
        tester.finds("her name is {{NAME:Renata Osei hyphen Berg}} and");
    }

    @Test
    void findsASurnameOfTwoOrdinaryWords() {
        tester.finds("We saw {{NAME:Marie Spotted Elk}} at lunch.");
        tester.findsNothing("We saw the Spotted Elk exhibit at lunch.");
    }

    @Test
    void leavesAnArticleBeforeAnAuthor() {
        tester.findsNothing("A Worden group or anything with poetry.");
    }

    @Test
    void findsWhatANicknameBeginsWith() {
        tester.finds("Thanks to {{NAME:Big Steve}} for the tray.");
    }

    @Test
    void whatStandsInQuotesOrBracketsBehindANameIsOne() {
        tester.finds("seen with {{NAME:Theodora}} ({{NAME:Teddy}}) today");
        tester.finds("{{NAME:Bernard}} \"{{NAME:Stick}}\" {{NAME:Kessler}} called");
        tester.findsNothing("Portuguese (Spanish) or Utah (West)");
    }

    @Test
    void aWordBehindACertainGivenNameIsASurname() {
        tester.finds("I saw {{NAME:Philippa Grant}} there");
        tester.findsNothing("the grant (Budget) is in");
    }
}
