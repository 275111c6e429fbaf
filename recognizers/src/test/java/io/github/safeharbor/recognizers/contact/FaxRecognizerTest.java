package io.github.safeharbor.recognizers.contact;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaxRecognizerTest {
    private final RecognizerTester alone = RecognizerTester.of(new FaxRecognizer());
    private final RecognizerTester both = RecognizerTester.of(new FaxRecognizer(), new PhoneRecognizer());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fax: {{FAX:503-555-0143}}",
                "Please fax the records to {{FAX:(503) 555-0143}}.",
                "fx {{FAX:503.555.0143}}",
                "efax {{FAX:5035550143}}",
                "{{FAX:503-555-0143}} (fax)",
                "{{FAX:503-555-0143}} fax",
                "Facsimile {{FAX:+44 20 7946 0018}}",
                "Fax:\n{{FAX:503-555-0143}}",
            })
    void findsWhatTheContextCallsAFax(String text) {
        alone.finds(text);
        both.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T: {{PHONE:503.555.0142}}  F: {{FAX:503.555.0143}}",
                "P {{PHONE:503 555 0142}} F {{FAX:503 555 0143}}",
                "Tel. {{PHONE:503-555-0142}}   Fax {{FAX:503-555-0143}}",
                "ph/fax {{PHONE:503-555-0142}} / {{FAX:503-555-0143}}",
                "My fax is {{FAX:503-555-0143}}, my cell {{PHONE:503-555-0142}}.",
                "office {{PHONE:503 555 0142}} fax {{FAX:503 555 0143}} email below",
            })
    void tellsTheFaxFromTheTelephone(String text) {
        both.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call 503-555-0142.",
                "No fax please, call 503-555-0142",
                "Phone 503-555-0142",
                "The fax is broken. Ring 503 555 0142",
                "I was faxing all day; cell 503-555-0142",
                "26F, 503-555-0142",
                "We fax 20 pages a day",
                "fax 988",
                "faxed on 12/05/2024",
                "fax 1-800-273-8255",
                "F32.1, F41.1 and F43.10",
                "F 28, single",
                "the fax of 2014-2018",
                "Fax cover sheet, 3 pages of 12",
                "f: 98.6",
            })
    void leavesTheRest(String text) {
        alone.findsNothing(text);
    }
}
