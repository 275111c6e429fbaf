package io.github.safeharbor.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class AdvisersTest {
    private static final Draft DRAFT = Draft.of("0123456789");

    @Test
    void withoutAdvisersOnlyTheTwoQuestionsAreAsked() {
        List<Advice> advice = Advisers.of().advise(DRAFT);
        assertEquals(List.of("recognise-1", "consent-1"), ids(advice));
        assertEquals(10, advice.get(0).start());
        assertEquals(10, advice.get(1).end());
    }

    @Test
    void stopComesBeforeWidenAndThenThePlaceCounts() {
        Adviser adviser = draft -> List.of(
                Advice.of("late", Level.STOP, 8, 9),
                Advice.of("note", Level.NOTE, 0, 1),
                Advice.of("wide", Level.WIDEN, 0, 1),
                Advice.of("early", Level.STOP, 2, 3));
        assertEquals(
                List.of("early-1", "late-1", "wide-1", "note-1", "recognise-1", "consent-1"),
                ids(Advisers.of(adviser).advise(DRAFT)));
    }

    @Test
    void advisersThatAgreeAreHeardOnce() {
        Adviser adviser = draft -> List.of(Advice.of("age", Level.WIDEN, 2, 4), Advice.of("age", Level.WIDEN, 5, 6));
        assertEquals(
                List.of("age-1", "age-2", "recognise-1", "consent-1"),
                ids(Advisers.of(adviser, adviser).advise(DRAFT)));
    }

    @Test
    void aPlaceOutsideTheTextIsAnError() {
        Advisers advisers = Advisers.of(draft -> List.of(Advice.of("age", Level.WIDEN, 2, 11)));
        assertEquals(
                "rule 'age' reported a place outside the text",
                assertThrows(IllegalStateException.class, () -> advisers.advise(DRAFT))
                        .getMessage());
    }

    @Test
    void aRuleNameWithOtherCharactersIsRefusedWithoutQuotingIt() {
        String message = assertThrows(IllegalArgumentException.class, () -> Advice.of("Maria Okafor", Level.NOTE, 0, 1))
                .getMessage();
        assertEquals("the rule's name is invalid", message);
        assertThrows(IllegalArgumentException.class, () -> Advice.of("a", Level.NOTE, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> Advice.of("a", Level.NOTE, -1, 1));
    }

    private static List<String> ids(List<Advice> advice) {
        return advice.stream().map(Advice::id).toList();
    }
}
