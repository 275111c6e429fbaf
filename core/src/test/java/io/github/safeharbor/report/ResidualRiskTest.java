package io.github.safeharbor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidualRiskTest {
    private static final List<ResidualRisk> ALWAYS = List.of(
            ResidualRisk.ACTUAL_KNOWLEDGE, ResidualRisk.RECIPIENTS, ResidualRisk.SURROUNDINGS, ResidualRisk.CONSENT);

    @Test
    void asksFourQuestionsOfEveryText() {
        assertEquals(ALWAYS, ResidualRisk.of(Text.of("")));
        assertEquals(ALWAYS, ResidualRisk.of(Text.of("Asks for CBT after 5 pm; agog, firstly")));
    }

    @ParameterizedTest
    @CsvSource({
        "gave birth 3 weeks Ago, RELATIVE_TIME",
        "seen yesterday, RELATIVE_TIME",
        "she said “enough”, QUOTATION",
        "the only one, UNIQUENESS",
        "it went VIRAL, UNIQUENESS"
    })
    void asksMoreWhereTheWordsCallForIt(String text, ResidualRisk risk) {
        List<ResidualRisk> expected = new ArrayList<>(ALWAYS);
        expected.add(risk);
        assertEquals(expected, ResidualRisk.of(Text.of(text)));
    }

    @Test
    void everyQuestionEndsInAQuestionMarkOrAdvice() {
        for (ResidualRisk risk : ResidualRisk.values()) {
            assertTrue(risk.question().contains("?"), risk.name());
        }
    }
}
