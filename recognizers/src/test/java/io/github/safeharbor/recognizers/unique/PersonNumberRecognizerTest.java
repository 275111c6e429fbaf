package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** Samples of numbers that persons were given, and of counts and grades. */
final class PersonNumberRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new PersonNumberRecognizer());

    @Test
    void findsNumbersOfEmployersAndSchools() {
        tester.finds("student ID {{OTHER:00448812}}");
        tester.finds("employee number {{OTHER:E44812}}");
        tester.finds("badge no. {{OTHER:17}}");
        tester.finds("badge {{OTHER:4471}}");
        tester.finds("\"employee_id\": \"{{OTHER:E-4481}}\"");
    }

    @Test
    void findsNumbersOfPrisonsAndForces() {
        tester.finds("inmate # {{OTHER:0442918}}");
        tester.finds("DoD ID {{OTHER:1298847712}}");
        tester.finds("DOC# {{OTHER:448129}}");
    }

    @Test
    void findsImmigrationNumbers() {
        tester.finds("{{OTHER:A204-118-337}} is pending");
        tester.finds("SEVIS ID {{OTHER:N0031182991}}");
        tester.finds("receipt {{OTHER:IOE0912345678}}");
        tester.finds("I-94 number {{OTHER:88291734211}}");
    }

    @Test
    void findsPassportsAndNationalNumbers() {
        tester.finds("passport is {{OTHER:X12345678}}");
        tester.finds("ITIN {{OTHER:945-78-1123}}");
        tester.finds("NHS number {{OTHER:943 476 5919}}");
        tester.finds("{{OTHER:3f2504e0-4f89-11d3-9a0c-0305e82c3301}}");
    }

    @Test
    void findsNumbersOfStudies() {
        tester.finds("participant ID {{OTHER:P-0442}}");
        tester.finds("subject no. {{OTHER:014-022}}");
    }

    @Test
    void ignoresEverydayUseOfTheCues() {
        tester.findsNothing("student of life, 22");
        tester.findsNothing("employee assistance, 8 sessions");
        tester.findsNothing("staff of 12, 3 supervisors");
        tester.findsNothing("donor conceived, 26");
        tester.findsNothing("badge of honor");
        tester.findsNothing("the fund covers up to $1,800");
        tester.findsNothing("an officer for 12 years");
        tester.findsNothing("veteran, 44, PTSD");
        tester.findsNothing("passport expired in 2019");
    }

    @Test
    void ignoresStudiesGradesAndScores() {
        tester.findsNothing("participants (N = 48)");
        tester.findsNothing("subject line: intake 2");
        tester.findsNothing("grade 4, age 9");
        tester.findsNothing("room 12, floor 3");
        tester.findsNothing("service 3 times a week");
        tester.findsNothing("NCT04512345 is a trial");
    }

    @Test
    void ignoresSinsAndForms() {
        tester.findsNothing("a sin to tell, at 40");
        tester.findsNothing("tin man, act 2");
        tester.findsNothing("form I-9 and W-2");
        tester.findsNothing("the I-94 corridor");
        tester.findsNothing("a clock at 4:47");
        tester.findsNothing("user of cannabis x 12 yrs");
    }

    @Test
    void findsAShortNumberOfABadge() {
        tester.finds("Deputy Orr, badge {{OTHER:417}}, came");
        tester.findsNothing("two merit badges 3 times");
        tester.findsNothing("badge 12 of 40");
        tester.findsNothing("badge, 3/14/2024");
    }

    @Test
    void findsTheCodeOfADoor() {
        tester.finds("gate code is {{OTHER:6630#}}, lockbox code: {{OTHER:2291}}");
        tester.findsNothing("the gate code changed");
        tester.findsNothing("door codes cost 20 dollars");
    }
}
