package io.github.safeharbor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Zip3TableTest {
    /** 20,000 people or fewer in the census of 2020. */
    private static final String RESTRICTED = "036 059 102 202 203 204 205 369 556 692 753 772 821 823 878 879 884 893";

    /** No inhabitants in the census: military, government, unused. */
    private static final String UNKNOWN = "000 005 008 055 090 098 192 311 340 399 962 966 969 987";

    @Test
    void holdsTheAreasOfMoreThanTwentyThousandPeople() {
        assertEquals(
                876, IntStream.range(0, 1000).filter(Zip3TableTest::isLarge).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {RESTRICTED, UNKNOWN})
    void holdsNoSmallAndNoUnknownArea(String prefixes) {
        for (String prefix : prefixes.split(" ", -1)) {
            assertFalse(Zip3Table.isLargeEnough(prefix), prefix);
        }
    }

    @Test
    void holdsNeighboursOfRangeEnds() {
        assertTrue(Zip3Table.isLargeEnough("941"));
        assertFalse(Zip3Table.isLargeEnough("942"));
        assertFalse(Zip3Table.isLargeEnough("000"));
        assertTrue(Zip3Table.isLargeEnough("999"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "94", "9411", "94a", "-94", " 94", "٩٤١"})
    void refusesWhatIsNoPrefix(String prefix) {
        assertEquals(
                "not a three-digit ZIP prefix",
                assertThrows(IllegalArgumentException.class, () -> Zip3Table.isLargeEnough(prefix))
                        .getMessage());
    }

    @Test
    void namesTheNullParameter() {
        assertEquals(
                "prefix",
                assertThrows(NullPointerException.class, () -> Zip3Table.isLargeEnough(null))
                        .getMessage());
    }

    private static boolean isLarge(int prefix) {
        return Zip3Table.isLargeEnough(String.format(Locale.ROOT, "%03d", prefix));
    }
}
