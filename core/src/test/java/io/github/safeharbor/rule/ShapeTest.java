package io.github.safeharbor.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.testing.RuleTester;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;

class ShapeTest {
    private static final Shape LETTER = Shape.regex("[A-Z]");
    private static final Shape NUMBER = Shape.regex("\\d{3}(?!\\d)");

    @Test
    void digitsTakesRunsOfLettersAndDigitsInGroups() {
        RuleTester tester = RuleTester.of(Shape.digits(3));
        tester.reads("{{00417-22}}");
        tester.reads("{{LKH 8146}} is hers");
        tester.reads("{{L0725 9310 4}}, since");
        tester.reads("{{4471823}} 2 visits");
        tester.readsNothing("44");
        tester.readsNothing("ring me 208");
        tester.readsNothing(" 4471");
    }

    @Test
    void codeTakesWhatIsPlainlyACode() {
        RuleTester tester = RuleTester.of(Shape.code(0));
        tester.reads("{{PN-3307}}");
        tester.reads("{{44718}}");
        tester.readsNothing("4471");
        tester.readsNothing("PN-33");
    }

    @Test
    void shapesAreJoined() {
        RuleTester.of(LETTER.or(NUMBER)).reads("{{123}}");
        RuleTester.of(LETTER.or(NUMBER)).reads("{{A}}123");
        RuleTester.of(NUMBER.behind(LETTER)).reads("A{{123}}");
        RuleTester.of(NUMBER.behind(LETTER)).readsNothing("123");
        Guard even = (source, span) -> source.charAt(span.end() - 1) % 2 == 0;
        RuleTester.of(NUMBER.unless(even)).reads("{{123}}");
        RuleTester.of(NUMBER.unless(even)).readsNothing("124");
    }

    @Test
    void aShapeKnowsWhetherItsValuesHoldADigit() {
        assertTrue(Shape.digits(3).hasDigit());
        assertTrue(Shape.digits(3).or(Shape.code(0)).hasDigit());
        assertTrue(Shape.digits(3).behind(LETTER).hasDigit());
        assertTrue(Shape.digits(3).unless((source, span) -> true).hasDigit());
        assertFalse(Shape.digits(3).or(LETTER).hasDigit());
        assertFalse(LETTER.hasDigit());
    }

    @Test
    void aTesterWantsAMarkAndAnInvalidRegexIsRefused() {
        assertEquals(
                "no mark in the sample; use readsNothing",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> RuleTester.of(LETTER).reads("A"))
                        .getMessage());
        assertThrows(PatternSyntaxException.class, () -> RuleTester.of(Shape.regex("(")));
    }
}
