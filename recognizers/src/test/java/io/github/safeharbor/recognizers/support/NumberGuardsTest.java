package io.github.safeharbor.recognizers.support;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.rule.Guard;
import org.junit.jupiter.api.Test;

/** What each guard rejects, and a code that it lets through. */
class NumberGuardsTest {
    @Test
    void phone() {
        rejects(NumberGuards.PHONE, "415-555-2671", "415.555.2671", "1-800-555-0100", "+14155552671");
        accepts(NumberGuards.PHONE, "4155552671", "447-118-209", "27-61-9035");
    }

    @Test
    void date() {
        rejects(NumberGuards.DATE, "2019", "2019-2021", "3/14/2024", "2024-03-14", "12-14", "0-100");
        accepts(NumberGuards.DATE, "27-61-9035", "4471", "44-71-82");
    }

    @Test
    void measure() {
        rejects(NumberGuards.MEASURE, "150mg", "1990s", "100-150mg", "120/80", "BP 120/80", "9am-5pm");
        accepts(NumberGuards.MEASURE, "4471", "A4471", "PN-3307");
    }

    @Test
    void procedure() {
        rejects(NumberGuards.PROCEDURE, "90837", "99214-25", "CPT 90837 90834", "H0004");
        accepts(NumberGuards.PROCEDURE, "88213", "908371", "W0004");
    }

    @Test
    void shortNumber() {
        rejects(NumberGuards.SHORT, "78701", "ME 04073", "78701-1234", "300");
        accepts(NumberGuards.SHORT, "447182", "W204417", "AB12345A");
    }

    @Test
    void diagnosis() {
        rejects(NumberGuards.ICD, "F33.1", "Z63.0", "T74.11XA", "F43");
        accepts(NumberGuards.ICD, "F4418", "FF33.1", "4433.1");
    }

    @Test
    void amount() {
        Span span = new Span(0, 4);
        for (String text : new String[] {"2000 dollars", "2000 people", "2000%", "2000,500", "2000 of 5"}) {
            assertTrue(NumberGuards.AMOUNT.rejects(Text.of(text), span), text);
        }
        assertFalse(NumberGuards.AMOUNT.rejects(Text.of("2000 and"), span));
    }

    private static void rejects(Guard guard, String... values) {
        for (String value : values) {
            assertTrue(guard.rejects(Text.of(value), new Span(0, value.length())), value);
        }
    }

    private static void accepts(Guard guard, String... values) {
        for (String value : values) {
            assertFalse(guard.rejects(Text.of(value), new Span(0, value.length())), value);
        }
    }
}
