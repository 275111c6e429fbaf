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
    void findsCourtsAndTrails() {
        tester.finds("heard in {{GEO:Harwich superior court}} in the fall");
        tester.finds("ran the {{GEO:Alder Creek trail}} daily");
        tester.finds("near the {{GEO:Merrow lookout}} again");
        tester.findsNothing("seen at the VA.");
        tester.findsNothing("went to superior court");
    }

    @Test
    void leavesTheHerb() {
        tester.findsNothing("takes St. John's wort");
    }

    @Test
    void leavesAFaith() {
        tester.findsNothing("both are Church of Christ members");
        tester.findsNothing("raised in the Church of God");
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
    void findsAcronymsThatAreAPlace() {
        tester.finds("try her at the {{GEO:GPC}}\nthanks");
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
