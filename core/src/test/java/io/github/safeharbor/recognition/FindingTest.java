package io.github.safeharbor.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.safeharbor.recognition.Finding.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {
    private static final Span SPAN = new Span(2, 7);

    @Test
    void saysNothingBeyondItsCategoryUnlessToldSo() {
        Finding finding = finding("phone.labelled");
        assertEquals(Meaning.PLAIN, finding.meaning());
        assertEquals(Meaning.ZIP, finding.withMeaning(Meaning.ZIP).meaning());
    }

    @Test
    void keepsItsMeaningAtAnotherPlace() {
        Span other = new Span(8, 9);
        Finding moved = finding("age").withMeaning(Meaning.AGE_OVER_89).at(other);
        assertEquals(new Finding(other, IdentifierCategory.DATE, Confidence.LIKELY, "age", Meaning.AGE_OVER_89), moved);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "ssn.plain", "a0", "a9.z", "date.m-d", "opennlp-name.person", "a.-"})
    void takesNamesOfRules(String name) {
        assertEquals(name, finding(name).rule());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "A", "Okafor", "aB", "aZ", "a b", "1a", ".a", "-a", "a_b", "a\u00E9", "`", "{", "a`", "a{", "a/",
                "a:", "a,", "a@", "a["
            })
    void refusesWhatCouldBeTextWithoutQuotingIt(String name) {
        assertEquals(
                "the name of a rule must have the form [a-z][a-z0-9.-]*",
                assertThrows(IllegalArgumentException.class, () -> finding(name))
                        .getMessage());
    }

    @Test
    void ruleNamesAreCheckedWhereARecognizerIsMade() {
        IdentifierCategory ssn = IdentifierCategory.SSN;
        assertThrows(IllegalArgumentException.class, () -> Recognizer.pattern("My rule", ssn, "x"));
    }

    private static Finding finding(String rule) {
        return new Finding(SPAN, IdentifierCategory.DATE, Confidence.LIKELY, rule);
    }
}
