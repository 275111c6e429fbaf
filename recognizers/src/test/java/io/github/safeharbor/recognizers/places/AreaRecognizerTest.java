package io.github.safeharbor.recognizers.places;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AreaRecognizerTest {

    private final RecognizerTester tester = RecognizerTester.of(new AreaRecognizer());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lives in {{GEO:Benton County}}",
                "{{GEO:Polk County Sheriff}}",
                "{{GEO:Marsh County Home Visiting}}",
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

    @Test
    void findsPartsOfAState() {
        tester.finds("from {{GEO:Southern California}}");
        tester.finds("{{GEO:upstate New York}}");
        tester.finds("somewhere in {{GEO:eastern Ohio}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "New England",
                "the Midwest",
                "the South",
                "to the north",
                "West Virginia license",
                "North Carolina",
                "South Dakota",
                "Western medicine",
                "on the other side, Ohio",
                "Northern Ireland",
                "Rural Ohio",
            })
    void leavesStatesAndDirections(String text) {
        tester.findsNothing(text);
    }
}
