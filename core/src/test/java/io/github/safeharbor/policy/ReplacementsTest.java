package io.github.safeharbor.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplacementsTest {

    @Test
    void fixedWordsHoldNoDigits() {
        assertEquals(
                "a fixed replacement must not hold digits",
                assertThrows(IllegalArgumentException.class, () -> Replacements.fixed("X1"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Replacements.fixed("\u0661"));
        assertEquals(
                "words",
                assertThrows(NullPointerException.class, () -> Replacements.fixed(null))
                        .getMessage());
    }

    @Test
    void onlyGeneralizationsLookAtTheValue() {
        assertTrue(Replacements.yearOnly().isGeneralization());
        assertTrue(Replacements.zip3().isGeneralization());
        assertFalse(Replacements.numberedLabel().isGeneralization());
        assertFalse(Replacements.label().isGeneralization());
        assertFalse(Replacements.remove().isGeneralization());
        assertFalse(Replacements.fixed("x").isGeneralization());
    }

    @Test
    void describeThemselvesInWords() {
        assertEquals("year only", Replacements.yearOnly().toString());
        assertEquals("first three digits of the ZIP", Replacements.zip3().toString());
        assertEquals("numbered label", Replacements.numberedLabel().toString());
        assertEquals("label", Replacements.label().toString());
        assertEquals("removed", Replacements.remove().toString());
        assertEquals("fixed text", Replacements.fixed("secret").toString());
    }

    @Test
    void onlyAFixedTextHasWords() {
        assertEquals(Optional.of("the client"), Replacements.fixed("the client").words());
        assertEquals(Optional.empty(), Replacements.label().words());
        assertEquals(Replacement.Kind.FIXED_TEXT, Replacements.fixed("").kind());
        assertEquals(Replacement.Kind.REMOVED, Replacements.remove().kind());
    }
}
