package io.github.safeharbor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ResidualRiskTest {

    @Test
    void twoQuestionsRemain() {
        assertEquals(2, ResidualRisk.values().length);
        for (ResidualRisk risk : ResidualRisk.values()) {
            assertTrue(risk.question().endsWith("?"), risk.name());
        }
    }
}
