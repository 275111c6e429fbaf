package io.github.safeharbor.recognizers.places;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FacilityRecognizerTest {

    private final RecognizerTester tester = RecognizerTester.of(new FacilityRecognizer());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seen at {{GEO:Harlan Creek Clinic}}",
                "{{GEO:Roosevelt Elementary}} called",
                "{{GEO:Lincoln Middle School}}",
                "lives at {{GEO:Maple Grove Apartments}}",
                "He is at {{GEO:Folsom State Prison}}",
                "{{GEO:Pecan Bend Counseling}}\n12 W Main St",
                "found in {{GEO:Golden Gate Park}}",
                "{{GEO:Merrow General Hospital}}",
            })
    void findsNamesByTheirHeadWord(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{GEO:University of Idaho}}",
                "{{GEO:Our Lady of Sorrows}}",
                "at {{GEO:St. Luke's}}",
                "{{GEO:Fort Bragg}}",
                "near {{GEO:Lake Tahoe}}",
            })
    void findsNamesByTheirFirstWord(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She's at {{GEO:UNC}} now",
                "he's at {{GEO:Yale}}",
                "studies at {{GEO:Gonzaga}}",
                "admitted to {{GEO:McLean}} on Monday",
                "usher at {{GEO:First Methodist}}",
            })
    void findsBareNamesBehindAt(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "center yourself",
                "go to the clinic",
                "a hospital",
                "high school",
                "middle school",
                "group home",
                "private practice",
                "at school",
                "at the park",
                "Urgent Care",
                "Emergency Room",
                "University life is hard",
                "the pain clinic",
                "Department of Neurology",
                "Neurology CLINIC",
                "Mental Health Services",
            })
    void leavesFacilitiesWithoutName(String text) {
        tester.findsNothing(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acceptance and Commitment Therapy",
                "Dialectical Behavior Therapy",
                "Cognitive Processing Therapy",
                "Emotionally Focused Therapy",
                "Trauma Therapy",
                "Play Therapy",
                "Oregon Health Plan",
                "Priority Health",
                "Home Health",
                "Tourette's clinic hours",
            })
    void leavesTherapiesAndPlans(String text) {
        tester.findsNothing(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "met at Costco",
                "works at Target",
                "at Christmas",
                "at Zoom",
                "at Maria's house",
                "mad at Tom",
                "at 1 PM",
                "at ED, to ER",
                "Sent to Billing.",
                "Discharged to Home",
                "Rated at Level 3",
            })
    void leavesShopsTimesAndPersons(String text) {
        tester.findsNothing(text);
    }

    @Test
    void findsCourtsTrailsAndTheVa() {
        tester.finds("heard in {{GEO:Harwich superior court}} in the fall");
        tester.finds("ran the {{GEO:Alder Creek trail}} daily");
        tester.finds("left care at the {{GEO:Salina VA}} and");
        tester.finds("near the {{GEO:Merrow lookout}} again");
        tester.findsNothing("seen at the VA.");
        tester.findsNothing("went to superior court");
    }

    @Test
    void leavesTheHerb() {
        tester.findsNothing("takes St. John's wort");
    }

    @Test
    void findsACenterOfATown() {
        tester.finds("our masjid ({{GEO:Islamic Center of Akron}}) asks");
    }

    @Test
    void findsHallsInLowerCaseBehindAName() {
        tester.finds("choir at the {{GEO:Saint Odile parish hall}} tonight");
        tester.finds("meets at {{GEO:Ferris Hollow rec center}} weekly");
        tester.findsNothing("our senior center, a parish hall, the community center");
    }

    @Test
    void findsACooperative() {
        tester.finds("shifts at {{GEO:Tama food co-op}} now");
        tester.finds("at the {{GEO:Harlan Creek Co-op}} again");
        tester.findsNothing("a housing co-op, our co-op");
    }

    @Test
    void findsASiteWithItsBeach() {
        tester.finds("camps at {{GEO:Pelican Beach, site 31}} now");
    }

    @Test
    void leavesAFaith() {
        tester.findsNothing("both are Church of Christ members");
        tester.findsNothing("raised in the Church of God");
        tester.finds("in the {{GEO:Church of Akron}} choir");
    }

    @Test
    void findsALatinSchool() {
        tester.finds("a junior at {{GEO:Latin School}} who rows");
        tester.findsNothing("at Spanish class, Latin dance");
    }

    @Test
    void findsArmyPostsBehindAMove() {
        tester.finds("PCS {{GEO:Riley}} to {{GEO:Sill}} in summer");
        tester.finds("stationed at {{GEO:Bliss}} now");
        tester.findsNothing("deployed to Poland; PCS orders; stationed abroad");
    }

    @Test
    void findsPrisonsAndBasesByTheLettersOfTheirKind() {
        tester.finds("moved to {{GEO:SCI Merrow}} in spring");
        tester.finds("he left {{GEO:NAS Lemoore}} in tears");
        tester.findsNothing("a T6 SCI Patient, SCI rehab");
    }

    @Test
    void findsCongregationsWithoutTheWordChurch() {
        tester.finds("sings for {{GEO:Zion Methodist}}, Mondays");
        tester.findsNothing("raised Lutheran, the first Baptist I met");
    }

    @Test
    void findsAShopByItsStreet() {
        tester.finds("a cashier at the {{GEO:Merrow Mart on 64th}} by night");
        tester.finds("works at {{GEO:Dottie's on Alder Street}} now");
        tester.finds("out past the {{GEO:Foodway on Highway 12}} somewhere");
        tester.finds("met her at {{GEO:Bluebell Coffee on Alder}}, crying");
        tester.finds("behind the {{GEO:Foodway on 318}}. She walks");
        tester.finds("across from {{GEO:Harlan Foods off Route 9}}");
        tester.finds("beside {{GEO:Fo-Way on Alder Trek}}, behind");
        tester.finds("{{GEO:Merrow Supermarkets on 71st}} hired him");
        tester.findsNothing("in the Army on 2nd shift");
    }

    @Test
    void findsAnEateryThatOneIsNextTo() {
        tester.finds("by the {{GEO:Hickory Pit BBQ}}, second floor");
        tester.findsNothing("next to the Apple Hardware, by the Whole Foods");
    }

    @Test
    void leavesAFirmWithWhatSomebodyIsOn() {
        tester.findsNothing("outside Foodway on Tuesday");
        tester.findsNothing("past Foodway on Zoom, behind Foodway on Prozac");
        tester.findsNothing("a lecture outside Foodway on Attachment");
        tester.findsNothing("past the Foodway on 318 mg");
    }

    @Test
    void findsAcronymsThatAreAPlace() {
        tester.finds("try her at the {{GEO:IOL}}\nthanks");
        tester.finds("discharged from the {{GEO:KWLC}}, tired");
        tester.finds("the {{GEO:KWLC}} waitlist is long");
        tester.finds("The {{GEO:PQHealth}} list is closed");
        tester.findsNothing("seen at the ICU, the ER and at the DMV.");
        tester.findsNothing("at the PHQ score of 9, in the DSM, from the EHR");
        tester.findsNothing("the EMDR list, the IOP waitlist, the HMO team");
        tester.findsNothing("born in the US, back from the UK.");
    }

    @Test
    void findsHospitalsForChildrenByTheirPlace() {
        tester.finds("aged out of {{GEO:Oregon Children's}} in May");
        tester.finds("the clinic at {{GEO:Children's Idaho}}, again");
        tester.findsNothing("likes Children's Tylenol and the children's Oregon");
        tester.findsNothing("a Children's book");
    }

    @Test
    void findsTheCornerThatSomebodyLivesOff() {
        tester.finds("she lives off {{GEO:Palmer and Constitution}}.");
        tester.finds("an apartment off {{GEO:Palmer}}");
        tester.findsNothing("came off Prozac, lives off Medicaid, took time off Monday");
    }

    @Test
    void findsWardsAndOverpasses() {
        tester.finds("in the {{GEO:Rose Hill 4th Ward}} since May");
        tester.finds("sleeps under the {{GEO:Merrow overpass}}");
        tester.findsNothing("the 4th ward, an overpass, under the overpass");
    }
}
