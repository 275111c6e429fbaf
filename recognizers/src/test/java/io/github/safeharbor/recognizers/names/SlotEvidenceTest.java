package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** Places in a sentence where persons stand. */
final class SlotEvidenceTest {

    private final RecognizerTester tester = RecognizerTester.of(new NameRecognizer());

    @Test
    void findsWhoStandsInASubjectOrAgeSlot() {
        tester.finds("{{NAME:Okonkwo}} reports poor sleep");
        tester.finds("{{NAME:Winifred}}, 81, is alone");
        tester.finds("{{NAME:Sky}} (they/them) is in school");
        tester.finds("The {{NAME:Hendersons}} are in town");
        tester.finds("the {{NAME:Walsh}} boys are 6 and 8");
        tester.finds("and {{NAME:roy}} is 83");
    }

    @Test
    void leavesSubjectsThatAreNoPersons() {
        tester.findsNothing("Anxiety worsens at night");
        tester.findsNothing("Insomnia, 3 nights a week");
        tester.findsNothing("Sleep is poor");
        tester.findsNothing("Sessions, 50 minutes");
        tester.findsNothing("The Adlerian view helps");
        tester.findsNothing("Depression (2019) resolved");
        tester.findsNothing("Medicaid is fine");
    }

    @Test
    void tellsANameFromItsAuxiliary() {
        tester.finds("{{NAME:Will}} wants to stop.");
        tester.finds("{{NAME:May}} asked for more.");
        tester.findsNothing("Will want to stop.");
        tester.findsNothing("Frank answers only.");
    }

    @Test
    void findsAnAuxiliaryJoinedToAName() {
        tester.finds("{{NAME:Will}} and {{NAME:Monica}} marry in the fall.");
    }

    @Test
    void findsWhoWillCall() {
        tester.finds("{{NAME:Hope}} will call you in a day.");
        tester.findsNothing("Hope will come in time.");
    }

    @Test
    void findsAnUnlistedNameInAQuestion() {
        tester.finds("Is {{NAME:Farzoukh}} still looking?");
        tester.findsNothing("Is Anybody still looking?");
    }

    @Test
    void findsANameWhosePossessiveHasLostItsApostrophe() {
        tester.finds("logged into our room during {{NAME:ximenas}} intake and {{NAME:Taylers}} cell rang");
        tester.findsNothing("for texas school boards and kansas phone lines");
    }

    @Test
    void aGivenNameThatIsAWordIsASubjectBeforeAVerbAndItsObject() {
        tester.finds("{{NAME:Grant}} packs the lunches.");
        tester.finds("{{NAME:Skip}} @ 415-555-2671");
        tester.findsNothing("Iran says it is ready.");
        tester.findsNothing("Insurance covers the visit.");
        tester.findsNothing("Office @ 415-555-2671");
    }

    @Test
    void leavesWhatStandsBeforeADateOrNothing() {
        tester.findsNothing("LOA 5/6-5/20, then part time.");
        tester.findsNothing("Sliding n/a here");
    }

    @Test
    void findsAFamilyWhoseNameIsAWord() {
        tester.finds("a home visit with the {{NAME:Stone}} twins went well");
        tester.findsNothing("The Nuclear family is a myth, the Korean family here");
        tester.findsNothing("a home visit with the whole family");
    }
}
