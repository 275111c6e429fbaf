package io.github.safeharbor.recognizers.numbers;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** What is a social security number, and what merely looks like one. */
class SsnRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new SsnRecognizer());

    @Test
    void findsEverySeparator() {
        tester.finds("Her number is {{SSN:214-68-5093}}, she says");
        tester.finds("seen on file: {{SSN:214 68 5093}}");
        tester.finds("typed {{SSN:214.68.5093}} twice");
        tester.finds("{{SSN:214/68/5093}}");
        tester.finds("SSN {{SSN:21468-5093}}");
        tester.finds("social {{SSN:214685093}}");
    }

    @Test
    void findsTheLetterTypedForADigit() {
        tester.finds("SSN {{SSN:214-68-5O93}}");
    }

    @Test
    void findsLastFourWhereTheTextSaysSo() {
        tester.finds("SSN ending in {{SSN:6238}}");
        tester.finds("last four of her social are {{SSN:6238}}");
        tester.finds("SSN (last 4): {{SSN:6238}}");
        tester.finds("ss# {{SSN:xxx-xx-1122}}");
        tester.finds("SSN {{SSN:***-**-1122}}");
        tester.finds("last four {{SSN:9173}}");
    }

    @Test
    void findsSeveralAfterOneCue() {
        tester.finds("SSNs: {{SSN:214-68-5093}}, {{SSN:387-41-6620}}");
    }

    @Test
    void findsNumbersOfImpossibleAreasAsWell() {
        tester.finds("SSN {{SSN:000-12-3456}}");
    }

    @Test
    void findsOtherTaxNumbersAsOther() {
        tester.finds("ITIN {{OTHER:912-78-1234}}");
        tester.finds("EIN: {{OTHER:12-3456789}}");
        tester.finds("SIN {{OTHER:046 454 286}}");
        tester.finds("my SIN is {{OTHER:130-692-544}}");
        tester.finds("{{OTHER:945 78 1123}} is her ITIN");
    }

    @Test
    void ignoresNineDigitsWithoutCue() {
        tester.findsNothing("the total was 214685093 steps");
        tester.findsNothing("214685093");
    }

    @Test
    void ignoresDigitsInsideALongerNumber() {
        tester.findsNothing("order 1214-68-50939");
        tester.findsNothing("A214-68-5093X");
    }

    @Test
    void ignoresPhoneNumbers() {
        tester.findsNothing("call 415-555-2671");
        tester.findsNothing("(415) 555-2671");
        tester.findsNothing("415 555 2671");
        tester.findsNothing("+1 415 555 2671");
    }

    @Test
    void ignoresDatesAndYears() {
        tester.findsNothing("on 2024-03-14");
        tester.findsNothing("since 2019-2021");
        tester.findsNothing("on 03/14/2024");
        tester.findsNothing("last four years");
        tester.findsNothing("the last 4 sessions");
        tester.findsNothing("in the last 4 weeks");
        tester.findsNothing("the last 4 of 12 sessions");
    }

    @Test
    void ignoresOtherUsesOfTheCueWords() {
        tester.findsNothing("social skills group 10-12");
        tester.findsNothing("social anxiety, LSAS 62");
        tester.findsNothing("open 24/7, social");
        tester.findsNothing("tin roof 1200 feet");
        tester.findsNothing("a sin 7 times over");
    }

    @Test
    void ignoresScoresAndCodes() {
        tester.findsNothing("PHQ-9 of 18, GAD-7: 14");
        tester.findsNothing("BP 120/80");
        tester.findsNothing("CPT 90837-95");
        tester.findsNothing("ICD-10 F33.1");
        tester.findsNothing("Reno, NV 89501-1234");
    }

    @Test
    void findsTwoNumbersInOneSentence() {
        tester.finds("SSNs {{SSN:318-55-7204462-90-1183}} came out of the fax as one");
        tester.finds("last four of both SSNs: {{SSN:7204}} and {{SSN:1183}}");
        tester.finds("socials (last 4 {{SSN:7204}} and {{SSN:1183}}) are on the form");
        tester.finds("SSN ending in {{SSN:7204}} or {{SSN:1183}}");
        tester.finds("SSN/DOB {{SSN:318-55-7204}}/03/14/1991");
        tester.finds("SSN/TIN: {{SSN:318557204}}");
    }

    @Test
    void ignoresWhatFollowsTheLastFour() {
        tester.finds("SSN ending in {{SSN:7204}} and 12 sessions");
        tester.finds("last four {{SSN:7204}} and 1183 sessions");
        tester.finds("last four {{SSN:7204}}, 10 years");
        tester.findsNothing("the last four of both groups");
        tester.findsNothing("318-55-720446290-1183");
        tester.findsNothing("social/family 3 times");
    }
}
