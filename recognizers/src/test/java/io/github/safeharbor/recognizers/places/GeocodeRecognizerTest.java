package io.github.safeharbor.recognizers.places;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GeocodeRecognizerTest {

    private final RecognizerTester tester = RecognizerTester.of(new GeocodeRecognizer());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pin at {{GEO:41.5801, -93.6247}} today",
                "pin at {{GEO:41.5801, -93.6247}}.",
                "{{GEO:45°29'03\"N 122°39'07\"W}}",
                "{{GEO:geo:45.48,-122.65}}",
                "{{GEO:84QVF8MX+2C}}",
                "{{GEO:///filled.count.soap}}",
                "MGRS: {{GEO:10TER2714 2010}}",
                "lat {{GEO:45.48}}",
                "geohash {{GEO:c20fbr}}",
            })
    void findsCoordinatesAndCodes(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trails 41.207 88.514 seconds",
                "HRV 41.2071 88.514 ms",
                "41.20718, 88.51402 ms",
                "from 41.207 88.514 to 40.118 87.901",
                "Wt 74.8 kg, HR 66",
                "Na 138, K 4.1, Ca 9.2",
                "Mean age 37.25 (SD 12.5), 41.06 in controls",
                "g = 0.57",
                "$12.50, 30.00",
                "version 1.2.3",
                "and/or",
                "C++",
                "B+",
                "long 3 sessions",
                "a grid of 4",
                "10.5 12.5",
                "3.14.2024",
            })
    void leavesOtherNumbersAndWords(String text) {
        tester.findsNothing(text);
    }
}
