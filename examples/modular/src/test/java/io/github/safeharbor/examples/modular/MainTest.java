package io.github.safeharbor.examples.modular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Runs on the module path. */
class MainTest {
    @Test
    void theProgramAndTheLibraryAreNamedModules() {
        assertEquals("safeharbor.examples.modular", Main.class.getModule().getName());
        assertEquals(
                "safeharbor.core",
                io.github.safeharbor.Redactor.class.getModule().getName());
    }

    @Test
    void recognizersAreFoundAcrossModules() {
        assertEquals("call [PHONE-1]", Main.redact("call 415-555-2671"));
        assertTrue(Main.builtIn() > 18);
    }

    @Test
    void openNlpIsNotNeeded() {
        assertFalse(ModuleLayer.boot().findModule("org.apache.opennlp.tools").isPresent());
    }
}
