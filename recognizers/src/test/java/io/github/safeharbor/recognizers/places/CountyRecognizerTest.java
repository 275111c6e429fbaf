package io.github.safeharbor.recognizers.places;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CountyRecognizerTest {

    private final RecognizerTester tester = RecognizerTester.of(new CountyRecognizer());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lives in {{GEO:Benton County}}",
                "{{GEO:Polk County Sheriff}}",
                "{{GEO:Terrebonne Parish}}",
                "{{GEO:County of Marin}}",
                "in {{GEO:cook county}}",
            })
    void findsCountiesByName(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{GEO:Round Rock ISD}}",
                "{{GEO:Beaverton School District}}",
                "{{GEO:precinct 14}}",
                "{{GEO:Clinton Township}}",
            })
    void findsDistrictsAndPrecincts(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the county pays",
                "county hospital",
                "county jail",
                "a rural county",
                "The County said no",
                "in this parish",
                "the school district",
                "district court",
                "school district policy",
                "borough hall",
                "Texas counties",
                "several counties",
            })
    void leavesCountiesWithoutName(String text) {
        tester.findsNothing(text);
    }
}
