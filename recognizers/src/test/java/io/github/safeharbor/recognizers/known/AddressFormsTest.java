package io.github.safeharbor.recognizers.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressFormsTest {
    private static final Map<String, Boolean> FORMS =
            AddressForms.of("2316 NW Foxglove Street, Apt 12B, Grants Pass, OR 97526-1234");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2316 nw foxglove street",
                "2316 northwest foxglove st",
                "2316 foxglove st",
                "2316 foxglove",
                "2316 foxglove st nw",
                "nw foxglove st",
                "foxglove street",
                "twenty three sixteen foxglove",
                "two three one six foxglove",
                "apt 12b",
                "unit 12b",
                "grants pass",
                "97526"
            })
    void anAddressIsWrittenInParts(String form) {
        assertEquals(false, FORMS.get(form), form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2316", "12b", "12", "or", "street", "nw", "grants", "pass", "nw foxglove", "1234"})
    void whatIsAnythingElseIsNoPart(String form) {
        assertFalse(FORMS.containsKey(form), form);
    }

    @Test
    void aStreetOrTownThatIsAWordNeedsItsCapital() {
        assertTrue(FORMS.get("foxglove"));
        assertTrue(AddressForms.of("5 Elm Rd, Bend").get("bend"));
        assertFalse(AddressForms.of("5 Elm Rd, Walla Walla WA").get("walla walla"));
    }

    @Test
    void aStateIsNoPart() {
        assertFalse(AddressForms.of("5 Elm Rd, Oregon").containsKey("oregon"));
        assertFalse(AddressForms.of("5 Elm Rd, OR").containsKey("or"));
    }

    @Test
    void anAddressOfAnyFormIsTaken() {
        assertEquals(Map.of(), AddressForms.of(",;"));
        assertTrue(AddressForms.of("88 12th Street").containsKey("88 12th"));
        assertTrue(AddressForms.of("88 Bramble Ct #4").containsKey("88 bramble ct"));
        assertTrue(AddressForms.of("#4, 88 Bramble Ct").containsKey("unit 4"));
        assertTrue(AddressForms.of("005 Elm").containsKey("zero zero five elm"));
    }
}
