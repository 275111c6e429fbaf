package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** Samples of employers, units and clubs, and of companies that merely occur. */
final class EmployerRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new EmployerRecognizer());

    @Test
    void findsTheEmployerAfterAVerb() {
        tester.finds("works at {{OTHER:Harlow Foods}}");
        tester.finds("she works nights at {{OTHER:Denby & Sons}}");
        tester.finds("employed by {{OTHER:Tarrow Steel}}");
        tester.finds("got laid off from {{OTHER:Intel}} last year");
        tester.finds("drives for {{OTHER:Uber}}");
    }

    @Test
    void findsTheEmployerAfterARole() {
        tester.finds("he is a shift manager at {{OTHER:Quillmart}}");
        tester.finds("HR at {{OTHER:Dunmore Paper}} wants a letter");
        tester.finds("CEO of {{OTHER:Trellis Robotics}}");
    }

    @Test
    void findsTheEmployerAfterALabel() {
        tester.finds("Employer: {{OTHER:Bright Pine Logistics}}");
        tester.finds("EMPL  {{OTHER:Halden Works}}\nNOK  none");
    }

    @Test
    void findsTheEmployerBeforeItsPlace() {
        tester.finds("the {{OTHER:Hobart}} plant");
    }

    @Test
    void findsLargeEmployersInLowerCase() {
        tester.finds("job at {{OTHER:costco}}, nights");
        tester.finds("WORKS AT {{OTHER:COSTCO}} AND HATES IT");
    }

    @Test
    void findsCompaniesByTheirLastWord() {
        tester.finds("a letter from {{OTHER:Finch & Dray LLP}}");
        tester.finds("paid by {{OTHER:Elmont Trucking}}");
    }

    @Test
    void findsUnitsUnionsAndTeams() {
        tester.finds("member of {{OTHER:Local 1199}}");
        tester.finds("in the {{OTHER:82nd Airborne}}");
        tester.finds("plays for the {{OTHER:Harriers}}");
    }

    @Test
    void ignoresGenericWork() {
        tester.findsNothing("works at a hospital");
        tester.findsNothing("works for me at 3");
        tester.findsNothing("works from home");
        tester.findsNothing("at work, she cries");
        tester.findsNothing("job at a school");
        tester.findsNothing("employed full time");
        tester.findsNothing("retired from teaching");
        tester.findsNothing("fired from three jobs");
        tester.findsNothing("employed at a large tech company");
    }

    @Test
    void ignoresModelsPayersAndPeoples() {
        tester.findsNothing("works with EMDR and IFS");
        tester.findsNothing("works for Medicaid clients");
        tester.findsNothing("employee at the VA");
        tester.findsNothing("a good fit for English speakers");
        tester.findsNothing("a job in Ohio");
        tester.findsNothing("works in California");
        tester.findsNothing("Internal Family Systems");
    }

    @Test
    void ignoresWhereOnlyShoppingIsDone() {
        tester.findsNothing("she shops at Costco and cries");
        tester.findsNothing("bought it at Target for $20");
        tester.findsNothing("met him at Starbucks");
    }

    @Test
    void ignoresEmptyLabels() {
        tester.findsNothing("Employer: none");
        tester.findsNothing("Employer: self-employed");
        tester.findsNothing("company: good");
    }

    @Test
    void ignoresGroupsAndPlainClubs() {
        tester.findsNothing("Women's Group and Anger Management Group");
        tester.findsNothing("Book Club and Breakfast Club");
        tester.findsNothing("local 24-hour crisis line");
        tester.findsNothing("station 4 of the exercise");
    }

    @Test
    void findsUnitsByNumber() {
        tester.finds("a pilot in the {{OTHER:3rd Battalion, 7th Armor}}, deployed");
        tester.finds("Served with {{OTHER:2-14 Infantry}}.");
        tester.finds("worked with {{OTHER:ODA 4421}} then");
        tester.findsNothing("ages 2-14 in families");
    }

    @Test
    void findsBandsBusinessesAndCooperatives() {
        tester.finds("Plays bass in {{OTHER:Gravel Road Revival}}, rarely home");
        tester.finds("a pastry chef (yes, that bakery, {{OTHER:Salt & Sorrel}})");
        tester.finds("dispatcher for {{OTHER:Tully EMS}}");
        tester.finds("shipping at {{OTHER:Kessler Valve Works}}");
        tester.findsNothing("plays in the yard");
    }

    @Test
    void findsLargeEmployersByTheirWorkers() {
        tester.finds("an {{OTHER:amazon}} warehouse picker");
        tester.finds("on the board of {{OTHER:Alder Doulas}} now");
        tester.findsNothing("the Board of Education met");
    }

    @Test
    void findsAShopWithItsTownBetween() {
        tester.finds("own the quilt shop in Kalona ({{OTHER:Three Thimbles}}) now");
    }

    @Test
    void findsAPoliceOrFireDepartmentByItsLetters() {
        tester.finds("He's a {{OTHER:KTPD}} sergeant, she is a {{OTHER:LVSO}} deputy.");
        tester.findsNothing("a PTSD officer group");
    }

    @Test
    void leavesTheStateBehindATownOneLivesIn() {
        tester.findsNothing("She is living in Kestrow, AZ now.");
    }

    @Test
    void findsAgenciesByTheirLastWords() {
        tester.finds("his worker at {{OTHER:Methodist Social Services}} called");
        tester.finds("placed by {{OTHER:Marbolt Family Services}} in May");
        tester.findsNothing("Social Services called, the Social Services office");
        tester.findsNothing("Texas Human Services, Medicaid and Senior Services");
    }

    @Test
    void findsSmallCompaniesInLowerCase() {
        tester.finds("im at {{OTHER:desert wind transmissions}} all day");
        tester.finds("he works for {{OTHER:golden crust bakery}}");
        tester.findsNothing("he works at a bakery, she works for the family bakery");
        tester.findsNothing("we met at golden crust bakery");
    }

    @Test
    void findsTheEmployerBehindTheBareWord() {
        tester.finds("employer {{OTHER:Marbolt Cold Storage}}. 51M");
        tester.finds("works for {{OTHER:Adler Bros. Paper Goods}} now");
        tester.findsNothing("her employer pays, my employer Aetna plan");
    }

    @Test
    void findsTheEmployerInQuotes() {
        tester.finds("works at \"The {{OTHER:Gilded Fern}}\" by day");
        tester.findsNothing("works at \"being present\" by day");
    }

    @Test
    void findsWhatNoListKnowsBehindAtAndFor() {
        tester.finds("he tends bar at the {{OTHER:Crooked Heron}} on weekends");
        tester.finds("she answers phones for {{OTHER:Second Spin}}, part time");
        tester.findsNothing("a therapist for Deaf kids, a group for PhDs");
        tester.findsNothing("Ask at Medicaid, wait for Monday, hope for March");
        tester.findsNothing("At Home we rest. Look for\nSomething else");
    }

    @Test
    void findsPartnersWithCapitals() {
        tester.finds("they own a studio, {{OTHER:Flow & Flour}}, downtown");
        tester.finds("he hangs doors with {{OTHER:Square & Sons}} now");
        tester.findsNothing("offers groups in Spanish & English");
        tester.findsNothing("Genres: Drama, Kids & Family, Mystery & Suspense");
        tester.findsNothing("Rock & Roll is loud");
    }
}
