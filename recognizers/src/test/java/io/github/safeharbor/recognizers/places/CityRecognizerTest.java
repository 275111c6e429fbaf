package io.github.safeharbor.recognizers.places;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CityRecognizerTest {

    private final RecognizerTester tester = RecognizerTester.of(new CityRecognizer());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Looking in {{GEO:Walla Walla}}, WA 99362",
                "{{GEO:Plentywood}}, Montana",
                "Anyone in {{GEO:Mobile}}, AL?",
                "Located in {{GEO:Reading}}, PA",
                "couple in {{GEO:orange}}, ca",
                "client in {{GEO:Bend}}, OR seeking",
                "from {{GEO:charlotte}} nc",
                "Moved to {{GEO:Zzyzx}}, California",
                "She left. {{GEO:Cuba}}, NY is home",
            })
    void findsATownBeforeItsState(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lives in {{GEO:Kalispell}} with her mom",
                "moved to {{GEO:Brattleboro}} last fall",
                "between {{GEO:Salina}} and {{GEO:Abilene}}",
                "commutes from {{GEO:Petaluma}}",
                "originally from {{GEO:Chuuk}}",
                "new client in {{GEO:tulsa}}, needs emdr",
                "we are in the {{GEO:tulsa}} area",
                "She moved from {{GEO:Austin}} to {{GEO:Denver}}",
                "She was born in {{GEO:Hargeisa}}",
                "Her sister is in {{GEO:Lagos}}",
            })
    void findsATownBehindAPreposition(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{GEO:Abilene}}. Retired couple wants help",
                "{{GEO:Boise}} - adult, 44, OCD",
                "lives: {{GEO:Arvada}}, CO",
                "city: {{GEO:Mankato}}",
                "Client (34F, {{GEO:Spokane}}) needs DBT",
                "initials,age,town,need\nB.O.,33,{{GEO:Salina}},OCD\nF.M.,61,{{GEO:Abilene}},grief",
            })
    void findsATownInItsSlot(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{GEO:#denvertherapist}} wanted",
                "{{GEO:#portlandmoms}}",
            })
    void findsHashtagsWhole(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 Elm St, {{GEO:Zzyzx}}, KS 67401",
                "12 Elm St\n{{GEO:Salina}} KS 67401",
            })
    void findsTownsBehindAStreet(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Licensed in Texas, Oregon and New Mexico",
                "telehealth in CA and WA",
                "I live in Texas and work in Ohio",
                "from Texas to Maine",
                "He was in Iraq and Afghanistan",
                "from Ukraine, Mexico, India",
                "off to Manitoba until summer",
                "moved to Washington",
                "New York license",
                "in New England",
                "They relocated from Rhode Island in spring",
            })
    void leavesStatesAndCountries(String text) {
        tester.findsNothing(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reading is hard for him.",
                "Best price for Mobile apps",
                "Hope and Faith matter",
                "Why reform normal life?",
                "Given the union contract",
                "Enterprise plans vary",
                "in our hope and faith",
                "a mesa of papers",
                "in normal life",
                "moved to tears",
            })
    void leavesOrdinaryWordsThatAreTowns(String text) {
        tester.findsNothing(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jackson called.",
                "Madison and Charlotte are sisters",
                "Austin, 34, is anxious",
                "Thanks, Madison",
                "Best, Jackson",
                "Dr. Lansing is out",
                "My daughter Brooklyn hates school",
                "Her son Houston is 5",
            })
    void leavesPersonsWithNamesOfTowns(String text) {
        tester.findsNothing(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Edinburgh scale",
                "Boston Naming Test",
                "Denver Developmental Screening Test",
                "Minnesota Multiphasic Personality Inventory",
                "Stanford-Binet",
                "Paris syndrome",
                "Stockholm syndrome",
                "Columbia protocol",
                "Blue Cross of Idaho",
                "Oregon Health Plan",
                "takes Regence and Providence",
            })
    void leavesTestsSyndromesAndInsurers(String text) {
        tester.findsNothing(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trained in Gottman and Hakomi",
                "in January, at Christmas",
                "on Zoom, in Spanish",
                "in crisis, in network, in person",
                "from Monday on",
                "in IOP, in PHP, at ED",
                "from Anxiety to Calm",
                "Best practices in Supervision",
                "I live in fear",
            })
    void leavesWhatElseFollowsAPreposition(String text) {
        tester.findsNothing(text);
    }

    @Test
    void findsTownsNamedLikeAPeopleOrAnInsurer() {
        tester.finds("a group in {{GEO:Pueblo}} CO");
        tester.finds("{{GEO:Meridian}}, MS or nearby");
        tester.finds("{{GEO:Duluth}} or {{GEO:Superior}}?");
        tester.findsNothing("Takes Aetna, Superior, Meridian");
    }

    @Test
    void findsHashtagsOfTwoWords() {
        tester.finds("{{GEO:#capecod}} families");
        tester.finds("{{GEO:#EastAustin}} mornings");
        tester.findsNothing("#selfcare #traumainformed #sundayvibes");
    }

    @Test
    void findsATownWithItsStateInATagAndInLowerCase() {
        tester.finds("{{GEO:#marquettemi}} parents");
        tester.finds("a dairy outside {{GEO:loyal}} wisconsin, sold the herd");
    }

    @Test
    void findsASmallTownBeforeATradeInATag() {
        tester.finds("{{GEO:#winonatherapists}} unite");
        tester.findsNothing("#gestalttherapy #bowentherapists #playtherapy #grieftherapists");
    }

    @Test
    void leavesAPlanThatSharesItsNameWithATown() {
        tester.findsNothing("has Oxford out-of-network benefits");
        tester.findsNothing("has Oxford OON");
        tester.finds("she moved to {{GEO:Oxford}} out of spite");
    }

    @Test
    void leavesAnExclamationThatIsATownByChance() {
        tester.findsNothing("Register: by Monday");
        tester.finds("{{GEO:Duluth}}, a hard one");
    }

    @Test
    void findsATownOfTwoWordsBeforeATradeInATag() {
        tester.finds("{{GEO:#CedarGroveParents}} know");
        tester.findsNothing("#SoberMoms #newmoms #selfcaremoms");
    }

    @Test
    void leavesACarThatSharesItsNameWithATown() {
        tester.findsNothing("drives a white Durango, loud");
        tester.findsNothing("in her Savannah, asleep");
        tester.findsNothing("Sold the Tacoma to pay for it");
        tester.finds("She drives from {{GEO:Tacoma}}, asleep");
    }

    @Test
    void findsBothTownsOfAnAreaWithASlash() {
        tester.finds("a therapist in the {{GEO:Akron}}/{{GEO:Canton}} area");
        tester.finds("for the {{GEO:Meridian}}/{{GEO:Nampa}} area");
        tester.findsNothing("an Adult/Child area, the Work/Life area");
    }

    @Test
    void leavesATestWithTheNumberOfItsEdition() {
        tester.findsNothing("scored on the ABAS, Vineland-3, and more");
        tester.findsNothing("Columbia positive, then the ED");
    }

    @Test
    void ignoresAStateThatGoesOnInTheNextLine() {
        tester.findsNothing("She moved to West\nVirginia with her sister");
        tester.findsNothing("licensed in Mexico, CA, TX");
        tester.findsNothing("fled from Cuba, NY and NJ next");
        tester.findsNothing("He lives in New\n  Hampshire now");
    }
}
