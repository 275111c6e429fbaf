package io.github.safeharbor.recognizers.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NicknamesTest {

    @Test
    void aNameHasItsNicknamesAndANicknameItsNames() {
        assertTrue(Nicknames.of("gwendolyn").contains("gwen"));
        assertTrue(Nicknames.of("gwen").contains("gwendolyn"));
        assertTrue(Nicknames.of("kate").containsAll(Set.of("katherine", "kathy")));
    }

    @Test
    void aNicknameOfManyNamesDoesNotMakeThemOne() {
        assertTrue(Nicknames.of("lena").contains("magdalena"));
        assertFalse(Nicknames.of("lena").contains("maggie"));
        assertFalse(Nicknames.of("kate").contains("kate"));
        assertEquals(Set.of(), Nicknames.of("penhaligon"));
    }
}
