package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** What is no name. */
final class GuardEvidenceTest {

    private final RecognizerTester tester = RecognizerTester.of(new NameRecognizer());

    @Test
    void leavesEponyms() {
        tester.findsNothing("The Beck scale was given");
        tester.findsNothing("a Hamilton score of 18");
        tester.findsNothing("Hashimoto's disease");
        tester.findsNothing("Tourette's and Asperger's");
        tester.findsNothing("Crohn's in remission");
        tester.findsNothing("the Vanderbilt form");
        tester.findsNothing("Young's schema questionnaire");
        tester.findsNothing("Rogerian, Adlerian or Gestalt");
    }

    @Test
    void leavesInsurersRegionsAndMedicines() {
        tester.findsNothing("Takes Aetna, Cigna or Molina");
        tester.findsNothing("Blue Cross Blue Shield of Georgia");
        tester.findsNothing("moved here from New Zealand");
        tester.findsNothing("Lexapro, Zoloft and Abilify");
        tester.findsNothing("in South Carolina or Virginia");
    }

    @Test
    void leavesHeadingsAndDiagnoses() {
        tester.findsNothing("Chief Complaint: Anxiety");
        tester.findsNothing("Current Medications");
        tester.findsNothing("Mental Status Exam");
        tester.findsNothing("Follow-up Plan");
        tester.findsNothing("Major Depressive Disorder, Recurrent");
        tester.findsNothing("Pruritus, Lymphocytosis");
        tester.findsNothing("Vertigo with Tinnitus");
    }

    @Test
    void findsANameInSpiteOfAGuard() {
        tester.finds("Dr. {{NAME:Beck}} called");
        tester.finds("my client {{NAME:Jordan}} is 19");
    }

    @Test
    void leavesWordsThatOpenASentence() {
        tester.findsNothing("Grace and humor welcome.");
        tester.findsNothing("Faith, music and long walks help.");
        tester.findsNothing("Sterling references on request.");
        tester.finds("{{NAME:Grace}} and her mom moved.");
        tester.finds("{{NAME:Joy}} called twice.");
    }

    @Test
    void leavesBrands() {
        tester.findsNothing("owes Wells Fargo the rest");
        tester.findsNothing("My Chase account is empty");
        tester.findsNothing("She drives a Ford Ranger.");
    }

    @Test
    void leavesIllnessesInThePossessiveAndCars() {
        tester.findsNothing("it could be Huntington's; nobody knows");
        tester.findsNothing("lives with his Parkinson's now");
        tester.findsNothing("drives an old Dodge Dakota");
    }

    @Test
    void leavesTestsOfTwoAuthors() {
        tester.findsNothing("a Young-Blake questionnaire");
        tester.finds("{{NAME:Young-Blake}} called again.");
    }

    @Test
    void leavesLawsAndHerbsCalledAfterPersons() {
        tester.findsNothing("I ask about Laura's Law and the Baker Act, not St. John's wort.");
        tester.findsNothing("Sue me if the plan says otherwise. Pat yourself on the back.");
    }

    @Test
    void leavesTestsWithTheirResultAndPayersInOneWord() {
        tester.findsNothing("Brought forms: Beck 31, Vanderbilt 22.");
        tester.findsNothing("Vanderbilt was elevated, Beck mild.");
        tester.findsNothing("She has TriWest. No other plan.");
        tester.findsNothing("Ask around, LICSWs and LCPATs welcome.");
    }

    @Test
    void leavesEponymsOfThreeNamesAndASwellingThatBearsAName() {
        tester.findsNothing("Looking for somebody who knows Gerstmann-Straussler-Scheinker well.");
        tester.findsNothing("A Bartholin's abscess came up.");
    }

    @Test
    void leavesAWordThatOpensASentenceBeforeAPreposition() {
        tester.findsNothing("It went well. Grace under fire, as they say.");
        tester.findsNothing("Mercy for the newcomers, please.");
        tester.finds("It went well. {{NAME:Grace}} says hello.");
    }
}
