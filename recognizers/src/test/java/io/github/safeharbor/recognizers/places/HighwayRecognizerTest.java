package io.github.safeharbor.recognizers.places;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HighwayRecognizerTest {

    private final RecognizerTester tester = RecognizerTester.of(new HighwayRecognizer());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "took {{GEO:I-5}} to {{GEO:exit 164}}",
                "off {{GEO:Hwy 26}}",
                "{{GEO:Highway 61}}",
                "{{GEO:US-101}}",
                "on {{GEO:State Route 66}}",
                "accident on {{GEO:Loop 410}}",
                "near {{GEO:SR 20}}",
                "on {{GEO:Route 9}}",
            })
    void findsNumberedHighwaysAndExits(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I 5 times said no",
                "I 95 percent agree",
                "US 30 million",
                "the US has 50",
                "Level 2",
                "exit interview",
                "Step 4",
                "a route of 3 miles",
                "loop 2 more times",
                "road trip 4",
                "on the road",
                "5 miles",
                "Interstate travel",
            })
    void leavesWhatOnlyLooksLikeOne(String text) {
        tester.findsNothing(text);
    }

    @Test
    void findsAMarkerWithItsRoad() {
        tester.finds("at {{GEO:mile marker 31 on Interstate 90}} that night");
    }

    @Test
    void findsLetteredRoutes() {
        tester.finds("east of {{GEO:Route K}}, then left");
    }

    @Test
    void findsLinesOfTrainsWithTheirStop() {
        tester.finds("rides the {{GEO:Q train at Canal Street}} and");
        tester.finds("takes the {{GEO:Orange Line}} to work");
        tester.finds("meets him under the {{GEO:El at Tioga}} again");
        tester.finds("off the {{GEO:7 train}}");
    }

    @Test
    void leavesOtherLinesAndTrains() {
        tester.findsNothing("the bottom line, the phone line and the thin blue line");
        tester.findsNothing("we train at noon, the train at 5, plan A train");
        tester.findsNothing("on the hot line at night");
    }

    @Test
    void leavesTheCodeOfADenial() {
        tester.findsNothing("two units denied CO-97, no reason");
        tester.finds("off {{GEO:CO-97}} somewhere");
    }

    @Test
    void findsHighwaysWithoutTheirKind() {
        tester.finds("stuck on the {{GEO:405}} near her exit");
        tester.finds("lives off the {{GEO:22}} freeway");
        tester.finds("a wreck on {{GEO:318}} last night");
        tester.findsNothing("scored on the 21 item form, farm on 40 acres");
        tester.findsNothing("came down the 12 steps, a house on 20 minutes' notice");
        tester.findsNothing("later on i ten times said no");
    }
}
