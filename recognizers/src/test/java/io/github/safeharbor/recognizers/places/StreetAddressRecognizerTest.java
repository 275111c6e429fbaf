package io.github.safeharbor.recognizers.places;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StreetAddressRecognizerTest {

    private final RecognizerTester tester = RecognizerTester.of(new StreetAddressRecognizer());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She rents at {{GEO:52 North Calder Street, Apt 3B}}",
                "{{GEO:1640 East 14th Street}}, Salina",
                "{{GEO:214 E Court St 2-A}}",
                "{{GEO:123A E County Road DV}}",
                "Box it to {{GEO:88 Quarry Ridge Road Unit F}}",
                "{{GEO:59-17 Linden Boulevard, 3rd Floor}}",
                "lives at {{GEO:428 larkspur lane}}",
                "Home: <{{GEO:16 Tamarack Hill Road}}>",
                "they live at~{{GEO:7 Juniper Lane}}~now",
            })
    void findsAHouseNumberWithStreetAndUnit(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Addr: {{GEO:52 North Calder}}, Salina, KS 67401",
                "{{GEO:1911 Prospect, side door}}",
                "mail goes to {{GEO:14 W. Tamarack, room 9}}",
                "{{GEO:9 Juniper}}, Salina, KS",
            })
    void findsAStreetWithoutSuffixWhereSomethingSaysSo(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{GEO:7730 Old Number 4 Highway}}",
                "{{GEO:225 Highway 16}}, Abilene",
                "{{GEO:HCR 61 BOX 12B}}",
                "{{GEO:RR 3, Box 90}}",
                "{{GEO:P.O. Box 4410}}, Hilo",
                "{{GEO:PSC 9 Box 77 APO AE 09012}}",
                "{{GEO:164 South 300 West}}",
            })
    void findsRoutesAndBoxes(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meet me at {{GEO:22nd and Harney}}",
                "walked in off {{GEO:Ashland Avenue}}",
                "a house on {{GEO:Barlow Place}} with a fence",
                "{{GEO:Caldwell Road}} flooded",
                "at {{GEO:the corner of Elm 14 and Howard Greens}}",
            })
    void findsIntersectionsAndNamedStreets(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{GEO:9101 Rue des Lilas 14 Apt. 3}}",
                "{{GEO:80231 Storgatan 12}}",
                "{{GEO:1400 Rue de Bruges 8\nSuite 44}}\nNamur",
            })
    void findsAddressesAbroadOverLineBreaks(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20 minutes drive",
                "a 2 way street",
                "5 people in court",
                "3 years on the road",
                "a 90 day program",
                "24 hour hold",
                "12 step program",
                "10 sessions left",
                "6 weeks of therapy",
                "2 kids and a dog",
                "100 mg daily",
                "5 mg twice",
                "ages 12 and up",
                "age 34, married",
                "8 to 4, Tuesday to Friday",
            })
    void ignoresCountsAndDurations(String text) {
        tester.findsNothing(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PHQ-9 18, GAD-7 14",
                "Level 2 care",
                "Section 8 housing",
                "Type 2 Diabetes Mellitus",
                "BP 120/80",
                "on the 3rd and 4th",
                "She took 2 Advil PM",
                "90837 and 90791",
                "30 June we meet",
                "Room for 3 More",
                "Step 4 Work",
            })
    void ignoresScoresAndNumberedThings(String text) {
        tester.findsNothing(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Love is a long road.",
                "a dead end street",
                "on the right path",
                "the court ordered it",
                "Treaty on European Union",
                "a safe place",
                "Dr. Lane is in",
                "in any way",
                "way to go",
                "Mary St. Clair",
            })
    void ignoresRoadsAndWaysOfSpeech(String text) {
        tester.findsNothing(text);
    }

    @Test
    void findsAHouseNumberWithAFraction() {
        tester.finds("lives at {{GEO:212 \u00BD Quarry Street}} now");
    }

    @Test
    void findsAnAddressAsItIsDictated() {
        tester.finds("my address is {{GEO:four nineteen Quarry Hill Street}} in town");
        tester.finds("at {{GEO:thirty two oh six Alder Lane, apt 3}}");
        tester.finds("it is {{GEO:nine hundred forty-one Salt Creek Court}}");
        tester.finds("{{GEO:four nineteen quarry hill street}} is where he lives");
        tester.findsNothing("one way street, two of them, three Bad Days");
        tester.findsNothing("watched One Tree Hill");
    }

    @Test
    void findsACrossingInLowerCaseByItsOrdinal() {
        tester.finds("the store at {{GEO:83rd and mckinley}} closed, Ann");
        tester.finds("Met near {{GEO:6th and lexington}} then");
        tester.findsNothing("Seen on 14th and maybe, at 5th and tuesday");
    }
}
