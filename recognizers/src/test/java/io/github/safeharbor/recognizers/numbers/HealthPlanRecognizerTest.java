package io.github.safeharbor.recognizers.numbers;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** What is a beneficiary's number, and what merely follows a plan's name. */
class HealthPlanRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new HealthPlanRecognizer());

    @Test
    void findsLabelledNumbers() {
        tester.finds("Member ID: {{HEALTH_PLAN:W1234 56789}}");
        tester.finds("Subscriber {{HEALTH_PLAN:XYZ884123991}}");
        tester.finds("policy no. {{HEALTH_PLAN:88-4471-A}}");
        tester.finds("GRP {{HEALTH_PLAN:88123}}");
        tester.finds("Group: {{HEALTH_PLAN:0044718}}");
        tester.finds("\"memberId\": \"{{HEALTH_PLAN:U4471823}}\"");
        tester.finds("RxBIN: {{HEALTH_PLAN:610014}} PCN: {{HEALTH_PLAN:9999}}");
    }

    @Test
    void findsMedicareNumbersByShape() {
        tester.finds("{{HEALTH_PLAN:1EG4-TE5-MK73}}");
        tester.finds("{{HEALTH_PLAN:1eg4te5mk73}}");
        tester.finds("{{HEALTH_PLAN:123-45-6789A}}");
    }

    @Test
    void findsCodesBesideThePayer() {
        tester.finds("Aetna, {{HEALTH_PLAN:W204417720}}");
        tester.finds("BCBS of TX {{HEALTH_PLAN:XYZ123456789}}");
        tester.finds("Healthy Blue #{{HEALTH_PLAN:8841239}}");
        tester.finds("Medicaid {{HEALTH_PLAN:4471823991}}");
        tester.finds("college plan, {{HEALTH_PLAN:QH 552-10 339}}");
        tester.finds("Banner Aetna via work, {{HEALTH_PLAN:88447102}}");
    }

    @Test
    void findsSelfLabelledTokensWhole() {
        tester.finds("{{HEALTH_PLAN:INS-220846913}}");
        tester.finds("{{HEALTH_PLAN:POL-7713096}}");
    }

    @Test
    void ignoresPlansWithoutANumber() {
        tester.findsNothing("group 2, plan B, policy 3 of 4");
        tester.findsNothing("Group of 8 meets at 6");
        tester.findsNothing("504 plan");
        tester.findsNothing("plan 504");
        tester.findsNothing("Section 8, 12-step");
    }

    @Test
    void ignoresPlansOfTreatment() {
        tester.findsNothing("Plan: 90837 weekly x 12");
        tester.findsNothing("Plan:\n1. Continue 50 mg\n2. Return in 2 weeks");
        tester.findsNothing("Plan: 150 min of walking");
        tester.findsNothing("Meal plan 1,850 kcal");
    }

    @Test
    void ignoresPayersAndTheirFees() {
        tester.findsNothing("Insurance: Aetna, $30 copay");
        tester.findsNothing("UHC pays $85 for 90837");
        tester.findsNothing("BCBS pays 120 for 90834");
        tester.findsNothing("Cigna 90837 reimburses 110");
        tester.findsNothing("insurance 80/20");
        tester.findsNothing("coverage 100%");
    }

    @Test
    void ignoresYearsAndAges() {
        tester.findsNothing("Medicaid since 2019");
        tester.findsNothing("Aetna 2024 rates");
        tester.findsNothing("Medicare at 65");
        tester.findsNothing("member since 2015");
        tester.findsNothing("Dean 45");
    }

    @Test
    void ignoresPhonesAndZipCodesBehindThePayer() {
        tester.findsNothing("Aetna, 415-555-2671");
        tester.findsNothing("Anthem. Call 303 555 0142");
        tester.findsNothing("Insurance: 1-800-273-8255");
        tester.findsNothing("Sanford, ME 04073");
        tester.findsNothing("Providence, RI 02903");
        tester.findsNothing("Medicare, 1200 Main St, Reno, NV 89501");
    }

    @Test
    void ignoresScoresBehindThePayer() {
        tester.findsNothing("Aetna, PHQ-9 of 18 and GAD-7 12");
        tester.findsNothing("Cigna Mondays 10-12, F43.10");
        tester.findsNothing("Medicare B12 shots");
    }

    @Test
    void findsTheGroupOfAPolicy() {
        tester.finds("Her policy says it is under group {{HEALTH_PLAN:40917}}.");
        tester.findsNothing("our plan: group 90853, group 2019");
    }

    @Test
    void leavesProceduresInThePlural() {
        tester.findsNothing("Aetna pays 90834s late.");
    }

    @Test
    void leavesTaxonomyCodes() {
        tester.findsNothing("Medicaid wants 103TC0700X from us");
    }
}
