package io.github.safeharbor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Samples mark with braces what goes. */
class SeamTest {
    private static final String GAP = "           "; // with three figures as far as a seam reaches

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x{Ann}",
                "{Ann}-x",
                "a-{Ann} b",
                "({Ann})x",
                "{Ann}'d",
                "{Ann}'sx",
                "{Ann}s x",
                "\u201Cx\u201D\u2014{Ann}."
            })
    void aLabelIsGluedToWhatNoBlankParts(String marked) {
        assertTrue(isAt(marked, false), marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{Ann}", "x {Ann}, y", "(\"{Ann}\")", "{Ann}'s", "{Ann}'s x", "x\n{Ann}.", "\u2014{Ann}!)"})
    void marksAtItsEdgesGlueNothing(String marked) {
        assertFalse(isAt(marked, false), marked);
    }

    @Test
    void aNumberCountsAsFarAsASeamReaches() {
        assertTrue(isAt("123" + GAP + "{Ann}", false));
        assertFalse(isAt("123" + GAP + " {Ann}", false));
        assertTrue(isAt("{Ann}" + GAP + "123", false));
        assertFalse(isAt("{Ann}" + GAP + " 123", false));
        assertFalse(isAt("12 and {Ann} or 34", false));
    }

    @Test
    void aNumberThatGoesItselfDoesNotCount() {
        List<Span> spans = List.of(new Span(0, 3), new Span(4, 7), new Span(8, 11));
        assertFalse(Seam.isAt("123 Ann 456", spans, 1, false));
        assertTrue(Seam.isAt("123 Ann 456", spans.subList(0, 2), 1, false));
        assertTrue(Seam.isAt("123 Ann 456", spans.subList(1, 3), 0, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MRN {3/14/1987}",
                "born {3/14/1987} MRN",
                "born {3/14/1987} 4",
                "5 {3/14/1987} x",
                "session no {3/14/1987} x",
                "x\n: {3/14/1987}"
            })
    void aYearMayReadAsAnotherNumber(String marked) {
        assertTrue(isAt(marked, true), marked);
        assertFalse(isAt(marked, false), marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "born {3/14/1987}",
                "{3/14/1987} was",
                "x.\n{3/14/1987}  was",
                "dob: {3/14/1987}.",
                "on {3/14}",
                "born {3/14/1987} "
            })
    void aYearInASentenceIsOne(String marked) {
        assertFalse(isAt(marked, true), marked);
    }

    private static boolean isAt(String marked, boolean year) {
        int start = marked.indexOf('{');
        int end = marked.indexOf('}') - 1;
        String text = marked.replace("{", "").replace("}", "");
        return Seam.isAt(text, List.of(new Span(start, end)), 0, year);
    }
}
