package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** Samples of case and paper numbers, and of the numbers that name no person. */
final class CaseNumberRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new CaseNumberRecognizer());

    @Test
    void findsNumbersOfCourtsAndAgencies() {
        tester.finds("Case No. {{OTHER:24-1187-FC}} in family court");
        tester.finds("docket: {{OTHER:2023-DR-00912}}");
        tester.finds("CPS case {{OTHER:8841290}} still open");
        tester.finds("police report {{OTHER:24-018823}}");
        tester.finds("warrant no. {{OTHER:W-2024-118}}");
    }

    @Test
    void findsNumbersOfClaimsAndSpecimens() {
        tester.finds("authorization # {{OTHER:7718-22-9}}");
        tester.finds("claim number {{OTHER:09-7712-884}}");
        tester.finds("accession number {{OTHER:S24-11823}}");
        tester.finds("specimen ID {{OTHER:22-88-1190}}");
    }

    @Test
    void findsDocketsByTheirShape() {
        tester.finds("{{OTHER:1:24-cv-00733-ABC}} in district court");
        tester.finds("{{OTHER:24CV009981}} is hers");
    }

    @Test
    void findsParcels() {
        tester.finds("sent as {{OTHER:1Z999AA10123456784}}");
        tester.finds("certified {{OTHER:9407 1000 0000 0044 7712 30}}");
    }

    @Test
    void findsCodesThatNobodyAnnounced() {
        tester.finds("filed under {{OTHER:KLM-44-20918}}");
        tester.finds("his is {{OTHER:QD0091882}}");
    }

    @Test
    void findsFiguresReadAloudWhereAWordSaysWhatTheyAre() {
        tester.finds("Zip: {{OTHER:nine four one one oh}} now");
        tester.finds("her SSN is {{OTHER:two five two nine seven dash four oh four four}} on file");
        tester.findsNothing("count one two three four five six");
        tester.findsNothing("breathe in two three four, hold two three four five six");
        tester.findsNothing("our id is one two three");
    }

    @Test
    void findsEachOfAList() {
        tester.finds("cases {{OTHER:24-1187-FC}} and {{OTHER:24-1190-FC}}");
    }

    @Test
    void ignoresEverydayUseOfTheCues() {
        tester.findsNothing("case manager needed");
        tester.findsNothing("in case of 3 missed sessions");
        tester.findsNothing("a case study from 2019");
        tester.findsNothing("case by case, 50 min");
        tester.findsNothing("file a claim for 90837");
        tester.findsNothing("ref to psychiatry 2 weeks ago");
        tester.findsNothing("claim 3 things you like");
        tester.findsNothing("report of 5 panic attacks");
        tester.findsNothing("order set 4 for lithium");
        tester.findsNothing("ticket to ride 2");
    }

    @Test
    void ignoresCodesOfThingsAndDiagnoses() {
        tester.findsNothing("ICD-10 F33.1, CPT 90791, H0004");
        tester.findsNothing("DSM-5-TR criteria");
        tester.findsNothing("NCT04512345 is a trial");
        tester.findsNothing("ISBN 978-0-14-044913-6");
        tester.findsNothing("form CMS-1500 and W-2");
        tester.findsNothing("COVID-19, B-12, F-150");
        tester.findsNothing("billed 90837-GT");
        tester.findsNothing("DASS-21 of 30");
    }

    @Test
    void ignoresDatesYearsAndCounts() {
        tester.findsNothing("the group lasts 45-5O min");
        tester.findsNothing("A 29-YEAR-OLD TEACHER");
        tester.findsNothing("the watch logged 2044817735 ms of sleep");
        tester.findsNothing("he logged 20448177 steps");
        tester.findsNothing("report 2019-2021");
        tester.findsNothing("incident on 3/14/2024");
        tester.findsNothing("case 2: a teen");
        tester.findsNothing("no. 100 on the list");
        tester.findsNothing("chapter 4, verse 16");
    }

    @Test
    void findsAFileNumberWithItsSuffix() {
        tester.finds("ordered it ({{OTHER:DR-2025-331218.00}}) in the fall");
    }

    @Test
    void findsPrescriptionsAndAuthorizationsOfTheVa() {
        tester.finds("Rx {{OTHER:0440917}} was filled");
        tester.finds("care auth {{OTHER:VA0012345678}}");
        tester.findsNothing("Rx 40 mg, Rx: 150");
    }

    @Test
    void findsCodesByTheirFormAlone() {
        tester.finds("gym membership {{OTHER:88120447}}");
        tester.finds("the slip says {{OTHER:7718204}}.");
        tester.finds("library card {{OTHER:2 1183 00417 7204}}");
        tester.finds("code {{OTHER:884 2217 0931}} for the call");
        tester.finds("Folder {{OTHER:731-KD}} came by courier");
        tester.finds("remote {{OTHER:7C20-11D4}} is still hers");
        tester.finds("confirmation {{OTHER:QX7T4M}}");
        tester.finds("the number that she was given in fall was {{OTHER:550917}}");
        tester.finds("It reads {{OTHER:seven k t r two zero four}} on the back");
    }

    @Test
    void ignoresLongFiguresThatMeasureOrNameAThing() {
        tester.findsNothing("1204873 steps");
        tester.findsNothing("1204873 person-years");
        tester.findsNothing("a population of 12048731 people");
        tester.findsNothing("PMID 31774281");
        tester.findsNothing("ISBN 9781572308534");
        tester.findsNothing("grants of 12000000 in all");
        tester.findsNothing("12048731.50 in damages");
        tester.findsNothing("amount=12048731&x=2");
    }

    @Test
    void ignoresRowsOfScoresAndYears() {
        tester.findsNothing("scores 102 110 115 121");
        tester.findsNothing("2019 2020 2021 2022");
        tester.findsNothing("1047 1180 1322.5");
        tester.findsNothing("92 88 101 95 104");
        tester.findsNothing("0.4471 8820 0931");
    }

    @Test
    void ignoresVariantsModelsAndGenes() {
        tester.findsNothing("Seroquel 300-XR and Wellbutrin 150-SR");
        tester.findsNothing("a 1099-MISC and a 1095-A, a 401-K");
        tester.findsNothing("I take the 405-N at noon");
        tester.findsNothing("CYP2D6, CYP2C19 and HLAB27");
        tester.findsNothing("L4L5S1 fusion");
        tester.findsNothing("99214-GT and 90837-HO");
        tester.findsNothing("Shift: 0700-1900");
        tester.findsNothing("2024-03-14T09:41:00Z");
        tester.findsNothing("one two three four five");
        tester.findsNothing("plan a two three times");
    }

    @Test
    void findsFiguresInGroups() {
        tester.finds("my contract (vendor {{OTHER:48-20917}}) says so");
        tester.finds("permis {{OTHER:14-07-228-05}}");
        tester.finds("claimant {{OTHER:UI 4471 8820}}");
        tester.finds("file no. {{OTHER:24 CVS 2281}}, entered");
        tester.finds("chart at the annex: {{OTHER:NG-7718204}}");
        tester.finds("IRB number {{OTHER:FY2025-0417}}");
    }

    @Test
    void ignoresGroupsThatAreRangesYearsOrThings() {
        tester.findsNothing("NDC 0093-1048-01");
        tester.findsNothing("FY2025-2026");
        tester.findsNothing("10-15000 steps");
        tester.findsNothing("WAIS 102 1104 98");
        tester.findsNothing("12-14-16-18");
        tester.findsNothing("NCT04417722 and PMID 31774281");
        tester.findsNothing("24 HR 1000");
        tester.findsNothing("17:00 CST 2026");
        tester.findsNothing("1-503-555-0142");
        tester.findsNothing("$48-20917");
    }
}
