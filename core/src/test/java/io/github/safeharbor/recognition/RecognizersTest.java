package io.github.safeharbor.recognition;

import static io.github.safeharbor.recognition.IdentifierCategory.MRN;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;

/** The recognizers that {@link Recognizer} makes. */
class RecognizersTest {
    @Test
    void aPatternIsSearchedInTheWholeText() {
        Recognizer recognizer = Recognizer.pattern("ref", MRN, "CL-\\d+");
        assertEquals(List.of("CL-1", "CL-22"), found(recognizer, "xCL-1, CL-22"));
        assertEquals("ref", recognizer.id());
        assertEquals(Set.of(MRN), recognizer.categories());
        assertEquals(
                List.of(new Finding(new Span(0, 4), MRN, Confidence.LIKELY, "ref")),
                recognizer.recognize(Text.of("CL-1")));
    }

    @Test
    void aGroupNamedIdIsTheFinding() {
        Recognizer pattern = Recognizer.pattern("ref", MRN, "chart (?:none|(?<id>\\d*))");
        assertEquals(List.of("12"), found(pattern, "chart 12, chart none, chart "));
    }

    @Test
    void anEmptyMatchIsNoFinding() {
        assertEquals(List.of(), found(Recognizer.pattern("none", MRN, "x*"), "abc"));
    }

    @Test
    void phrasesAreFoundWordByWord() {
        Recognizer recognizer = Recognizer.phrases("staff", NAME, List.of("Ann Bell", "Zoë"));
        assertEquals(List.of("ann-bell", "ZOE"), found(recognizer, "ann-bell, ZOE, Zoela"));
        assertEquals("staff", recognizer.id());
        assertEquals(Set.of(NAME), recognizer.categories());
        assertEquals(
                List.of(new Finding(new Span(0, 3), NAME, Confidence.CERTAIN, "staff")),
                recognizer.recognize(Text.of("zoe")));
        assertThrows(IllegalArgumentException.class, () -> Recognizer.phrases("x", NAME, List.of("!")));
    }

    @Test
    void aMalformedRegexIsRefusedAtOnce() {
        assertThrows(PatternSyntaxException.class, () -> Recognizer.pattern("x", NAME, "("));
    }

    private static List<String> found(Recognizer recognizer, String text) {
        return recognizer.recognize(Text.of(text)).stream()
                .map(f -> text.substring(f.span().start(), f.span().end()))
                .toList();
    }
}
