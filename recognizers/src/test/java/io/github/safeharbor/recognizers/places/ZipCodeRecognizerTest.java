package io.github.safeharbor.recognizers.places;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ZipCodeRecognizerTest {

    private final RecognizerTester tester = RecognizerTester.of(new ZipCodeRecognizer());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Salina, KS {{GEO:67401}}",
                "Hilo HI {{GEO:96749-1234}}",
                "Walla Walla, WA {{GEO:99362}}.",
                "Plentywood, Montana {{GEO:59218}}",
            })
    void findsCodesBehindStatesAndTowns(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zip {{GEO:59718}}",
                "ZIP code is {{GEO:04401}}",
                "my zip is {{GEO:55105-1234}}",
                "Postal code {{GEO:K1A 0B6}}",
                "postcode {{GEO:SW1A 1AA}}",
                "zip: {{GEO:417 29}}",
            })
    void findsAnnouncedCodes(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{GEO:036xx}}",
                "{{GEO:893**}}",
            })
    void findsRestrictedPrefixesOnly(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "787xx",
                "zip 787xx",
                "941**",
                "100xx area",
            })
    void leavesPrefixesOfPopulousAreas(String text) {
        tester.findsNothing(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "90837 and 90791 x 2",
                "CPT 90834",
                "order 55512",
                "$12500 a year",
                "n = 10400",
                "Salary 55000 to 65000",
                "F33.1",
                "10000 steps",
                "12345 Main St",
                "case 20231",
                "ICD 10",
                "chart 44512",
                "12000 people",
                "a score of 10101",
            })
    void leavesOtherNumbers(String text) {
        tester.findsNothing(text);
    }

    @Test
    void findsACodeBesideArea() {
        tester.finds("home is the mill area {{GEO:98118}} or so");
        tester.finds("anyone in the {{GEO:98118}} area?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He lives in {{GEO:83814}} and drives.",
                "she moved to {{GEO:97045}} from {{GEO:59802}}",
                "near {{GEO:83814}} or {{GEO:83854}}",
                "zips {{GEO:83814}}/{{GEO:83815}}/{{GEO:83854}}",
                "ZIP codes: {{GEO:83814}}, {{GEO:83815}}, {{GEO:59801}}",
                "Anybody in {{GEO:59802}}?",
                "{\"zip\": \"{{GEO:59802}}\"}",
                "mail goes to {{GEO:59802-0417}}",
                "sent {{GEO:59802-0417}} last week",
            })
    void findsCodesInPlainWordsAndLists(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "walked in 10500 steps",
                "up to 15000",
                "raised from 12500 units",
                "in 20417 patients",
                "to 11250 mg",
                "by 10250 dollars",
                "from $83814",
                "ratio 12345-6789-1",
                "to 45,000.",
                "near 10:45",
            })
    void leavesCounts(String text) {
        tester.findsNothing(text);
    }

    @Test
    void findsACodeBehindTwoWordsOfAnAddress() {
        tester.finds("Box 6, Harrow Green {{GEO:05301}}; thanks");
        tester.findsNothing("Codes: 2, Family Therapy 90847; 3, Group Therapy 90853");
        tester.findsNothing("said no, Harrow Green 05301");
    }
}
