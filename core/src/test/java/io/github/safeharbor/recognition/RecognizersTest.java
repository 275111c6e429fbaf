package io.github.safeharbor.recognition;

import static io.github.safeharbor.recognition.IdentifierCategory.MRN;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static io.github.safeharbor.recognition.IdentifierCategory.URL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;

/** The recognizers that {@link Recognizer} makes. */
class RecognizersTest {
    private static final Guard IN_BRACKETS =
            (source, span) -> span.start() > 0 && source.charAt(span.start() - 1) == '(';

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
        Recognizer anchored =
                Recognizer.anchored("ref", MRN, Trigger.words("chart"), "(?i)chart (?:none|(?<id>\\d{0,9}))");
        assertEquals(List.of("12", "3"), found(anchored, "Chart 12, chart none, chart , CHART 3"));
    }

    @Test
    void anEmptyMatchIsNoFinding() {
        assertEquals(List.of(), found(Recognizer.pattern("none", MRN, "x*"), "abc"));
        assertEquals(List.of(), found(Recognizer.anchored("none", MRN, Trigger.words("abc"), "x*"), "abc"));
    }

    @Test
    void anAnchoredPatternIsTriedOnlyWhereItsTriggerFires() {
        Recognizer recognizer = Recognizer.anchored("ref", MRN, Trigger.digits(3), "\\d{3}(?:-\\d{3})?", IN_BRACKETS);
        assertEquals(List.of("123", "456-789", "111"), found(recognizer, "123 x123 1234 (222) 456-789 111"));
    }

    @Test
    void anAnchoredPatternSeesTheTextBeforeIt() {
        Recognizer recognizer = Recognizer.anchored("ref", MRN, Trigger.digits(3), "(?<=#)\\d{3}\\b");
        assertEquals(List.of("123"), found(recognizer, "#123 456"));
    }

    @Test
    void whatAGuardRejectsHidesNothingBehindIt() {
        Recognizer recognizer =
                Recognizer.anchored("ref", MRN, Trigger.digits(1), "\\d(?: \\d)?", IN_BRACKETS, (s, span) -> false);
        assertEquals(List.of("2 3"), found(recognizer, "(1 2 3"));
    }

    @Test
    void aMatchThatFillsItsWindowGoesOnToTheNextWhiteSpace() {
        Recognizer recognizer = Recognizer.anchored("url", URL, Trigger.words("http"), "http:\\S{1,999}");
        String full = "http:" + "x".repeat(AnchoredRule.WINDOW - 5);
        assertEquals(List.of(full), found(recognizer, full + " y"));
        assertEquals(List.of(full + "/z"), found(recognizer, full + "/z y"));
        assertEquals(List.of(full + "/z"), found(recognizer, full + "/z"));
        Recognizer bounded = Recognizer.anchored("url", URL, Trigger.words("http"), "http:\\S{1,9}");
        assertEquals(List.of("http:xxxxxxxxx"), found(bounded, full));
    }

    @Test
    void severalRulesMakeOneRecognizer() {
        AnchoredRule cue = AnchoredRule.of("a.cue", MRN, Trigger.words("mrn"), "(?i)mrn (?<id>\\w{1,9})")
                .confidence(Confidence.CERTAIN)
                .unless(IN_BRACKETS)
                .unless((source, span) -> span.length() < 2);
        AnchoredRule bare = AnchoredRule.of("a.bare", NAME, Trigger.words("ann"), "Ann");
        Recognizer recognizer = Recognizer.rules("a", cue, bare);
        assertEquals(Set.of(MRN, NAME), recognizer.categories());
        assertEquals(
                List.of(
                        new Finding(new Span(4, 6), MRN, Confidence.CERTAIN, "a.cue"),
                        new Finding(new Span(14, 17), NAME, Confidence.LIKELY, "a.bare")),
                recognizer.recognize(Text.of("MRN 12, mrn 3 Ann")));
        assertEquals("a.cue", cue.name());
        assertEquals(MRN, cue.category());
        assertEquals("(?i)mrn (?<id>\\w{1,9})", cue.regex());
        assertThrows(IllegalArgumentException.class, () -> Recognizer.rules("a"));
    }

    @Test
    void aRuleGoesOnBehindItsMatch() {
        AnchoredRule rule = AnchoredRule.of("a", MRN, Trigger.words("mrn", "mrns"), "(?i)mrns? (?<id>\\d{1,9})")
                .andThen(", (?<id>\\d{1,9})")
                .unless((source, span) -> span.length() < 2);
        Recognizer recognizer = Recognizer.rules("a", rule);
        assertEquals(List.of("12", "34", "56"), found(recognizer, "MRNs 12, 34, 5, 56; 78, MRN 9"));
        assertEquals(List.of("12", "34"), found(recognizer, "MRN 1, 12; mrn 34"));
        AnchoredRule strict = rule.andThen(", (?<id>\\d{1,9})", (source, span) -> span.length() > 2);
        assertEquals(List.of("123", "45"), found(Recognizer.rules("b", strict), "MRNs 123, 45, 678, 90"));
    }

    @Test
    void aTriggerMayAskForADigitNearby() {
        Trigger trigger = Trigger.words("id").or(Trigger.words("no")).digitWithin(6);
        Recognizer recognizer = Recognizer.anchored("a", MRN, trigger, "(?:id|no) \\D{0,9}\\d");
        assertEquals(List.of("id abc4", "no 7"), found(recognizer, "id (((((1 id abc4 no 7"));
        assertEquals(List.of(), found(recognizer, "id (((((1"));
    }

    @Test
    void aTriggerMayAskAGuardBeforeAnyPattern() {
        Trigger trigger = Trigger.digits(1).or(Trigger.words("x")).unless(IN_BRACKETS);
        assertEquals(List.of("1", "x", "3"), found(Recognizer.anchored("a", MRN, trigger, "."), "1 (2 (x x 3"));
    }

    @Test
    void aTriggerMayAskForALengthAndAFirstCharacter() {
        Trigger trigger =
                Trigger.digits(1, 4).ofLength(2, 3).or(Trigger.digits(1, 4).startingWith("79"));
        assertEquals(
                List.of("12", "7", "1th", "9876"),
                found(Recognizer.anchored("a", MRN, trigger, "\\w{1,9}"), "1 12 7 1th 1234 9876"));
    }

    @Test
    void rulesThatShareATriggerAreAllTriedWhereItFires() {
        Trigger two = Trigger.digits(2);
        Recognizer recognizer = Recognizer.rules(
                "a", AnchoredRule.of("a.first", MRN, two, "1\\d"), AnchoredRule.of("a.second", MRN, two, "2\\d"));
        assertEquals(List.of("12", "21"), found(recognizer, "12 21 123"));
    }

    @Test
    void aTriggerMayAskForAnotherAnywhereInTheText() {
        Trigger trigger = Trigger.digits(1).inTextsWith(Trigger.words("mrn", "chart"));
        Recognizer recognizer = Recognizer.anchored("a", MRN, trigger, ".");
        assertEquals(List.of("1", "2"), found(recognizer, "1 2 chart"));
        assertEquals(List.of(), found(recognizer, "1 2 charts"));
    }

    @Test
    void manyDigitsCountAsSixtyFour() {
        Recognizer recognizer = Recognizer.anchored("a", MRN, Trigger.digits(70, 999), "\\d{1,999}");
        assertEquals(List.of("1".repeat(80)), found(recognizer, "12 " + "1".repeat(80)));
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
        assertThrows(PatternSyntaxException.class, () -> Recognizer.anchored("x", NAME, Trigger.mark('@'), "("));
    }

    @Test
    void triggersRefuseWhatCouldNeverFire() {
        assertThrows(IllegalArgumentException.class, () -> Trigger.words());
        assertThrows(IllegalArgumentException.class, () -> Trigger.words("two words"));
        assertThrows(IllegalArgumentException.class, () -> Trigger.digits(0));
        assertThrows(IllegalArgumentException.class, () -> Trigger.digits(3, 2));
        assertThrows(IllegalArgumentException.class, () -> Trigger.tokens(0));
        assertThrows(NullPointerException.class, () -> Trigger.mark('@').or(null));
    }

    private static List<String> found(Recognizer recognizer, String text) {
        return recognizer.recognize(Text.of(text)).stream()
                .map(f -> text.substring(f.span().start(), f.span().end()))
                .toList();
    }
}
