package io.github.safeharbor.recognizers.places;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RegionRecognizerTest {

    private final RecognizerTester tester = RecognizerTester.of(new RegionRecognizer());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anyone in {{GEO:SoCal}} or the {{GEO:Bay Area}}",
                "out on {{GEO:Long Island}}",
                "{{GEO:Twin Cities}} folks",
                "from {{GEO:Southern California}}",
                "{{GEO:upstate New York}}",
            })
    void findsRegionsSmallerThanAState(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{GEO:north side of Spokane}}",
                "living in the {{GEO:Heights}}",
                "the {{GEO:Eastside}}",
                "{{GEO:503}} area",
                "area code {{GEO:971}}",
            })
    void findsSidesArticlesAndAreaCodes(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "New England",
                "the Midwest",
                "the PNW",
                "the South",
                "on the other side",
                "side effects",
                "to the north",
                "West Virginia license",
                "North Carolina",
                "South Dakota",
                "the valley of tears",
                "at the heights of mania",
                "a loop of worry",
                "reach new heights",
                "500 area rugs",
            })
    void leavesDirectionsAndRegionsOfSeveralStates(String text) {
        tester.findsNothing(text);
    }

    @Test
    void findsQuartersByTheirShortForm() {
        tester.finds("near {{GEO:FiDi}} or {{GEO:NoHo}}");
        tester.findsNothing("takes soma at night, a rino costume");
    }

    @Test
    void findsIslandsWithTheirApostrophe() {
        tester.finds("raised on {{GEO:Lana'i}} or on {{GEO:O\u2018ahu}}");
        tester.findsNothing("at two o'clock");
    }

    @Test
    void findsTheLettersOfACityInASlotOfAPlace() {
        tester.finds("lives in {{GEO:abq}} now");
        tester.finds("she is ({{GEO:slc}}, not {{GEO:sf}})");
        tester.findsNothing("a 900 sf office, from SF-36, in sf 12, not nola");
    }
}
