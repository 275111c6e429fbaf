package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

class TaggedNameRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new TaggedNameRecognizer());

    @Test
    void findsPersonsPlacesAndEmployersWithoutACue() {
        tester.finds("{{GEO:Tulsa}}. Needs someone patient.");
        tester.finds("Her brother {{NAME:Wendell Ashby}} drives.");
        tester.finds("She drives nights for {{OTHER:Halvorsen Freight}} and sleeps badly.");
    }

    @Test
    void takesWhatABodyIsCalledByInTheLetterCaseOfItsName() {
        tester.finds("he got laid off from {{OTHER:halvorsen freight co}} two days later");
        tester.finds("She cleans at {{OTHER:Brightwell Linen}} supply rooms.");
    }

    @Test
    void findsAWordOfTheLanguageThatOnlyANameCanBe() {
        tester.finds("{{NAME:deacon}} is not a deacon hes a 4th grader");
        tester.findsNothing("Chance is all it takes. Violet grew on the wall.");
    }

    @Test
    void aNameEndsWithItsSentence() {
        tester.finds("She lives there with her wife {{NAME:Marisol}}. Medica, telehealth ok.");
    }

    @Test
    void ignoresTextWithoutNames() {
        tester.findsNothing("Looking for an EMDR therapist who takes Aetna, evenings or weekends.");
        tester.findsNothing("PHQ-9 of 18, GAD-7 of 11, sertraline 100 mg, BP 120/80.");
        tester.findsNothing("Will you mark the date? The grace period may end in spring.");
        tester.findsNothing("Any openings in Vermont or New Hampshire?");
        tester.findsNothing("She was seen in the Department of Cardiology.");
        tester.findsNothing("Spanish or Portuguese, Catholic or Muslim, all are welcome.");
        tester.findsNothing("Beck, please, not Hamilton.");
    }

    @Test
    void ignoresTermsTestsBrandsAndPlans() {
        tester.findsNothing("An Echocardiogram was done for Chronic Kidney Disease.");
        tester.findsNothing("We gave the Social Responsiveness Scale and a chest X-Ray.");
        tester.findsNothing("The bank is Wells Fargo, the car a Ford Ranger.");
        tester.findsNothing("Payer: Iowa Total Care");
        tester.findsNothing("They moved the old parish to Oregon.");
    }

    @Test
    void leavesPeoplesAndTerritories() {
        tester.findsNothing(
                "Her family came from Puerto Rico. We want Southeast Asian colleagues and Native American staff.");
        tester.findsNothing("I like Siegel for parents and van der Kolk for the rest.");
    }

    @Test
    void leavesAuthorsWhoseNamesNobodyElseBears() {
        tester.findsNothing("I have worn out The Seven Principles by John Gottman. Esther Perel, yes.");
        tester.findsNothing("The Trevor Project takes calls all night.");
    }

    @Test
    void leavesDishesAndSpanishWords() {
        tester.findsNothing("So far we have jasmine rice, Boston cream pie and Buffalo wings.");
        tester.findsNothing("te cuento que no habla en la escuela por su mutismo selectivo");
    }

    @Test
    void leavesLoneCapitalsLabelsAndWhatBearsAName() {
        tester.findsNothing("Her last UPDRS was up and the MMSE was down.");
        tester.findsNothing("Follow Up: two weeks");
        tester.findsNothing("He has Tay-Sachs disease and a positive Tinel sign.");
        tester.findsNothing("They did Guillain-Barre testing and asked about Orton-Gillingham.");
        tester.findsNothing("She drives a Subaru Forester and has a Bernese Mountain Dog.");
    }

    @Test
    void leavesSlipsInATextWithCapitals() {
        tester.findsNothing("I hopfully hear from You and from Him soon. The Fax was scribled on.");
    }

    @Test
    void leavesTheVerbBesideAName() {
        tester.finds("Tanner's mom {{NAME:Marva}} paints signs, her van is on our street.");
    }
}
