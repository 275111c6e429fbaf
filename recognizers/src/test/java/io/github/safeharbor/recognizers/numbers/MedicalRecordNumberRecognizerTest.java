package io.github.safeharbor.recognizers.numbers;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** What is a medical record number, and what merely stands near such words. */
class MedicalRecordNumberRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new MedicalRecordNumberRecognizer());

    @Test
    void findsValuesAfterTheCue() {
        tester.finds("MRN {{MRN:4471823}}");
        tester.finds("MR# {{MRN:00044718}}");
        tester.finds("Medical Record No: {{MRN:A4471823}}");
        tester.finds("chart no. {{MRN:88213}}");
        tester.finds("pt id {{MRN:0044-718}}");
        tester.finds("client # {{MRN:4471}}");
        tester.finds("CSN {{MRN:447182399}}");
        tester.finds("\"patient_id\": \"{{MRN:4471823}}\"");
        tester.finds("MRN at the clinic: {{MRN:LKH 8146}}");
        tester.finds("**MRN:** {{MRN:27-61-9035}}");
    }

    @Test
    void findsCodesBesideEverydayWords() {
        tester.finds("chart {{MRN:K-36614}}");
        tester.finds("his chart {{MRN:Q-9026635}}; sister's {{MRN:Q-9026636}}");
    }

    @Test
    void findsSeveralAfterOneCue() {
        tester.finds("MRNs {{MRN:4471823}} and {{MRN:4471824}}");
    }

    @Test
    void findsTheSelfLabelledTokenWhole() {
        tester.finds("{{MRN:MRN-5047713}} came in");
    }

    @Test
    void findsTheValueBeforeItsCue() {
        tester.finds("{{MRN:4471823}} (MRN)");
    }

    @Test
    void endsWithTheNumber() {
        tester.finds("MRN {{MRN:4471823}} 35 yo female");
        tester.finds("MRN {{MRN:4471823}}-please call");
    }

    @Test
    void ignoresWordsAfterTheCue() {
        tester.findsNothing("chart review");
        tester.findsNothing("MRN pending");
        tester.findsNothing("medical record shows 3 admissions");
        tester.findsNothing("medical records from 2019");
    }

    @Test
    void ignoresCountsAndAges() {
        tester.findsNothing("client 2 of 3");
        tester.findsNothing("patient 34F");
        tester.findsNothing("pt 24yo");
        tester.findsNothing("patient: 100% compliant");
        tester.findsNothing("patient, 341 days sober");
        tester.findsNothing("20000 clients");
        tester.findsNothing("clients 18-65");
    }

    @Test
    void ignoresPhoneNumbersOfClients() {
        tester.findsNothing("client 415-555-2671");
        tester.findsNothing("patient can be reached at 415-555-2671");
        tester.findsNothing("client: (415) 555-2671");
    }

    @Test
    void ignoresDates() {
        tester.findsNothing("visit 12/04/2024");
        tester.findsNothing("Patient: 2024-03-14");
        tester.findsNothing("visit on 2024-03-14");
        tester.findsNothing("chart note 12/04");
    }

    @Test
    void ignoresScoresDosesAndCodes() {
        tester.findsNothing("patient PHQ-9 18");
        tester.findsNothing("client CAPS-5 24 PCL-5 57");
        tester.findsNothing("patient 150mg BID");
        tester.findsNothing("his chart 120/80");
        tester.findsNothing("patient F33.1");
        tester.findsNothing("clients, 90837 only");
    }

    @Test
    void ignoresWhatIsCalledMrButIsNone() {
        tester.findsNothing("Mr 100");
        tester.findsNothing("file 2 of 3");
        tester.findsNothing("ID: yes");
        tester.findsNothing("photo id 3");
    }

    @Test
    void findsTheNumberThere() {
        tester.finds("MRN there is {{MRN:5520981}}.");
        tester.finds("MRN at their place was {{MRN:88120}} last year");
    }
}
