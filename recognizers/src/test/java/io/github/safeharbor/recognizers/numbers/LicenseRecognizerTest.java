package io.github.safeharbor.recognizers.numbers;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** What is a licence number, and what merely follows a credential. */
class LicenseRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new LicenseRecognizer());

    @Test
    void findsProviderNumbers() {
        tester.finds("NPI {{LICENSE:1234567893}}");
        tester.finds("NPI: {{LICENSE:123456789}}");
        tester.finds("npi {{LICENSE:1234-567-893}}");
        tester.finds("{{LICENSE:1234567893}}");
        tester.finds("DEA {{LICENSE:BB1388568}}");
        tester.finds("{{LICENSE:BB1388568}}");
    }

    @Test
    void findsDriversLicensesWithoutTheState() {
        tester.finds("DL# CA {{LICENSE:B1234567}}");
        tester.finds("driver's license number is {{LICENSE:D123-4567-8901}}");
        tester.finds("MI DL {{LICENSE:K 914 207 633 581}}");
        tester.finds("CDL UT {{LICENSE:276113905}}");
        tester.finds("state ID {{LICENSE:4471823}}");
    }

    @Test
    void findsProfessionalLicenses() {
        tester.finds("LCSW {{LICENSE:33917}}");
        tester.finds("LPC# {{LICENSE:C4567}}");
        tester.finds("{{LICENSE:PSY-318840}}");
        tester.finds("bar no. {{LICENSE:0559027}}");
        tester.finds("lic. {{LICENSE:6120-339054}}");
        tester.finds("certificate {{LICENSE:5127740}}");
        tester.finds("LMHC ({{LICENSE:MH 12345}})");
    }

    @Test
    void ignoresLicensesWithoutANumber() {
        tester.findsNothing("licensed in 3 states");
        tester.findsNothing("license in 3 states");
        tester.findsNothing("license renewal 2025");
        tester.findsNothing("license, 2024");
        tester.findsNothing("certificate in 2018");
        tester.findsNothing("certified 2018-2020");
    }

    @Test
    void ignoresYearsBehindCredentials() {
        tester.findsNothing("LCSW, 2019");
        tester.findsNothing("LCSW 2019");
        tester.findsNothing("PhD 2015");
        tester.findsNothing("RN for 20 years");
    }

    @Test
    void ignoresAddressesBehindCredentials() {
        tester.findsNothing("LCSW, 1200 Main St");
        tester.findsNothing("Bethesda, MD 20814");
        tester.findsNothing("Media, PA 19104");
        tester.findsNothing("LCSW 1200 Main St");
    }

    @Test
    void ignoresPhoneNumbersBehindCredentials() {
        tester.findsNothing("LCSW, 415-555-2671");
        tester.findsNothing("license 415-555-2671");
        tester.findsNothing("LMFT 415-555-2671");
    }

    @Test
    void ignoresTenDigitsWithoutChecksum() {
        tester.findsNothing("1234567890");
        tester.findsNothing("4155552671");
    }

    @Test
    void ignoresOtherMeaningsOfTheCueWords() {
        tester.findsNothing("bar 20 minutes away");
        tester.findsNothing("bar exam 2019");
        tester.findsNothing("ID: yes");
        tester.findsNothing("PT 3x/week");
        tester.findsNothing("NP 30");
    }

    @Test
    void findsTheLettersOfTheNumber() {
        tester.finds("license {{LICENSE:LPC-MH 30871}} in good standing");
        tester.finds("Ana Kim, PsyD, CA {{LICENSE:PSY 30871}}");
    }

    @Test
    void findsNumbersBehindTheStateThatGaveThem() {
        tester.finds("License: OR {{LICENSE:T.04417}}");
        tester.finds("Jo Ferris, LMFT\nCA {{LICENSE:MFC48213}} / OR {{LICENSE:T2209}}");
        tester.finds("Jo Ferris, LICSW\nVT {{LICENSE:118.0047263}}");
        tester.findsNothing("Jo Ferris, LMFT\nMD 20814");
        tester.finds("Licensed in OR ({{LICENSE:C5521}}), WA ({{LICENSE:LH 60112233}})");
        tester.finds("Jo Ferris, PhD, APIT {{LICENSE:10442}}");
        tester.findsNothing("Jo Ferris, LCSW, CA STE 200");
        tester.findsNothing("Licensed in MD and VA, licensed in TX, 2019");
    }

    @Test
    void findsAnNpiAFewWordsBehindItsName() {
        tester.finds("the NPI, it should be {{LICENSE:1902200345}}, thanks");
        tester.findsNothing("no NPI on file for the 12 of them");
    }
}
