package io.github.safeharbor.rule;

import static io.github.safeharbor.recognition.IdentifierCategory.MRN;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static io.github.safeharbor.recognition.IdentifierCategory.URL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;

/** Rules of the plainest kinds: a start, a regex, guards. */
class RuleTest {
    private static final Guard IN_BRACKETS =
            (source, span) -> span.start() > 0 && source.charAt(span.start() - 1) == '(';

    @Test
    void aGroupNamedIdIsTheFinding() {
        Recognizer recognizer = RuleRecognizer.of(
                "ref",
                Rule.of("ref", MRN).at(Start.words("chart")).value(Shape.regex("(?i)chart (?:none|(?<id>\\d{0,9}))")));
        assertEquals(List.of("12", "3"), found(recognizer, "Chart 12, chart none, chart , CHART 3"));
    }

    @Test
    void anEmptyMatchIsNoFinding() {
        assertEquals(
                List.of(),
                found(
                        RuleRecognizer.of(
                                "none",
                                Rule.of("none", MRN).at(Start.words("abc")).value(Shape.regex("x*"))),
                        "abc"));
    }

    @Test
    void aRegexIsTriedOnlyWhereItsStartFires() {
        Recognizer recognizer = RuleRecognizer.of(
                "ref",
                Rule.of("ref", MRN)
                        .at(Start.digits(3))
                        .value(Shape.regex("\\d{3}(?:-\\d{3})?"))
                        .unless(IN_BRACKETS));
        assertEquals(List.of("123", "456-789", "111"), found(recognizer, "123 x123 1234 (222) 456-789 111"));
    }

    @Test
    void aRegexSeesTheTextBeforeIt() {
        Recognizer recognizer =
                RuleRecognizer.of("ref", Rule.of("ref", MRN).at(Start.digits(3)).value(Shape.regex("(?<=#)\\d{3}\\b")));
        assertEquals(List.of("123"), found(recognizer, "#123 456"));
    }

    @Test
    void whatAGuardRejectsHidesNothingBehindIt() {
        Recognizer recognizer = RuleRecognizer.of(
                "ref",
                Rule.of("ref", MRN)
                        .at(Start.digits(1))
                        .value(Shape.regex("\\d(?: \\d)?"))
                        .unless(IN_BRACKETS, (s, span) -> false));
        assertEquals(List.of("2 3"), found(recognizer, "(1 2 3"));
    }

    @Test
    void aMatchThatFillsItsWindowGoesOnToTheNextWhiteSpace() {
        Recognizer recognizer = RuleRecognizer.of(
                "url", Rule.of("url", URL).at(Start.words("http")).value(Shape.regex("http:\\S{1,999}")));
        String full = "http:" + "x".repeat(RegexShape.WINDOW - 5);
        assertEquals(List.of(full), found(recognizer, full + " y"));
        assertEquals(List.of(full + "/z"), found(recognizer, full + "/z y"));
        assertEquals(List.of(full + "/z"), found(recognizer, full + "/z"));
        Recognizer bounded = RuleRecognizer.of(
                "url", Rule.of("url", URL).at(Start.words("http")).value(Shape.regex("http:\\S{1,9}")));
        assertEquals(List.of("http:xxxxxxxxx"), found(bounded, full));
    }

    @Test
    void severalRulesMakeOneRecognizer() {
        Rule cue = Rule.of("a.cue", MRN)
                .at(Start.words("mrn"))
                .value(Shape.regex("(?i)mrn (?<id>\\w{1,9})"))
                .confidence(Confidence.CERTAIN)
                .unless(IN_BRACKETS)
                .unless((source, span) -> span.length() < 2);
        Rule bare = Rule.of("a.bare", NAME).at(Start.words("ann")).value(Shape.regex("Ann"));
        Recognizer recognizer = RuleRecognizer.of("a", cue, bare);
        assertEquals(Set.of(MRN, NAME), recognizer.categories());
        assertEquals(
                List.of(
                        new Finding(new Span(4, 6), MRN, Confidence.CERTAIN, "a.cue"),
                        new Finding(new Span(14, 17), NAME, Confidence.LIKELY, "a.bare")),
                recognizer.recognize(Text.of("MRN 12, mrn 3 Ann")));
        assertEquals("a.cue", cue.name());
        assertEquals(MRN, cue.category());
        assertThrows(IllegalArgumentException.class, () -> RuleRecognizer.of("a"));
    }

    @Test
    void aRuleGoesOnBehindItsMatch() {
        Rule rule = Rule.of("a", MRN)
                .at(Start.words("mrn", "mrns"))
                .value(Shape.regex("(?i)mrns? (?<id>\\d{1,9})"))
                .more(Shape.regex(", (?<id>\\d{1,9})"))
                .unless((source, span) -> span.length() < 2);
        Recognizer recognizer = RuleRecognizer.of("a", rule);
        assertEquals(List.of("12", "34", "56"), found(recognizer, "MRNs 12, 34, 5, 56; 78, MRN 9"));
        assertEquals(List.of("12", "34"), found(recognizer, "MRN 1, 12; mrn 34"));
        Rule strict = rule.more(Shape.regex(", (?<id>\\d{1,9})").unless((source, span) -> span.length() > 2));
        assertEquals(List.of("123", "45"), found(RuleRecognizer.of("b", strict), "MRNs 123, 45, 678, 90"));
    }

    @Test
    void aStartMayAskForADigitNearby() {
        Start start = Start.words("id").or(Start.words("no")).digitWithin(6);
        Recognizer recognizer =
                RuleRecognizer.of("a", Rule.of("a", MRN).at(start).value(Shape.regex("(?:id|no) \\D{0,9}\\d")));
        assertEquals(List.of("id abc4", "no 7"), found(recognizer, "id (((((1 id abc4 no 7"));
        assertEquals(List.of(), found(recognizer, "id (((((1"));
    }

    @Test
    void aStartMayAskForThePlainFormOfWhatBeginsThere() {
        Start start = Start.tokens(TokenKind.LETTER).like("AA~##", "aL_#");
        Recognizer recognizer =
                RuleRecognizer.of("a", Rule.of("a", MRN).at(start).value(Shape.regex("[A-Za-z_-]+ ?\\d{1,2}")));
        assertEquals(
                List.of("AB 12", "AB-34", "AB56", "aB_7"),
                found(recognizer, "AB 12, AB-34, AB56, aB_7, ab 12, A 12, AB 1"));
        assertThrows(IllegalArgumentException.class, start::like);
    }

    @Test
    void aSecondTextIsReadAsIfItWereTheFirst() {
        Recognizer recognizer =
                RuleRecognizer.of("a", Rule.of("a", MRN).at(Start.words("x")).value(Shape.regex("x (?<id>\\d{1,3})")));
        assertEquals(List.of("1", "22"), found(recognizer, "x 1, x 22, x y"));
        assertEquals(List.of("333"), found(recognizer, "x 333"));
        assertEquals(List.of("1", "22"), found(recognizer, "x 1, x 22, x y"));
    }

    @Test
    void aStartMayAskForNothingBeforeIt() {
        Start apart = Start.mark('@').apart(".-");
        assertEquals(
                List.of("@a", "@e"),
                found(
                        RuleRecognizer.of("a", Rule.of("a", MRN).at(apart).value(Shape.regex("@."))),
                        "@a b@b .@c -@d (@e"));
        Start first = Start.digits(1, 4).notBehindDigit("-/");
        assertEquals(
                List.of("1", "3", "4"),
                found(RuleRecognizer.of("a", Rule.of("a", MRN).at(first).value(Shape.regex("\\d"))), "1-2 a-3 /4"));
    }

    @Test
    void aStartMayAskAGuardBeforeAnyPattern() {
        Start start = Start.digits(1).or(Start.words("x")).unless(IN_BRACKETS);
        assertEquals(
                List.of("1", "x", "3"),
                found(RuleRecognizer.of("a", Rule.of("a", MRN).at(start).value(Shape.regex("."))), "1 (2 (x x 3"));
    }

    @Test
    void aStartMayAskForALengthAndAFirstCharacter() {
        Start start = Start.digits(1, 4).ofLength(2, 3).or(Start.digits(1, 4).startingWith("79"));
        assertEquals(
                List.of("12", "7", "1th", "9876"),
                found(
                        RuleRecognizer.of("a", Rule.of("a", MRN).at(start).value(Shape.regex("\\w{1,9}"))),
                        "1 12 7 1th 1234 9876"));
    }

    @Test
    void whatStandsPlainlyIsReadBetweenABlankAndTheEndOfASentence() {
        Recognizer recognizer =
                RuleRecognizer.of("a", Rule.of("a", MRN).at(Start.digits(3)).value(Shape.standing("%##-####", "ex")));
        for (String text :
                List.of("555-0167", "at 555-0167. Then", "\n555-0167!", "555-0167 to", "(at 555-0167) and")) {
            assertEquals(List.of("555-0167"), found(recognizer, text), text);
        }
        for (String text : List.of(
                "155-0167",
                "555-016",
                "555-01678",
                "555-0167, ext. 4",
                "555-0167 x4",
                "555-0167 Ext 4",
                "555-0167 4",
                "555-0167.2",
                "555-0167-1",
                "$555-0167")) {
            assertEquals(List.of(), found(recognizer, text), text);
        }
    }

    @Test
    void aStartMayAskForTheNextWord() {
        Start start = Start.words("last").beforeWord("four", "4");
        Recognizer recognizer =
                RuleRecognizer.of("a", Rule.of("a", MRN).at(start).value(Shape.regex("(?i)last (?<id>\\w{1,9})")));
        assertEquals(List.of("Four", "4"), found(recognizer, "Last Four, last 4"));
        assertEquals(List.of(), found(recognizer, "last five, last (four), last"));
    }

    @Test
    void tokensThatLookAlikeAreAskedForWhatTellsThemApart() {
        Start start = Start.tokens(TokenKind.LETTER)
                .ofLength(2, 2)
                .like("AA:AA", "aa-aa")
                .or(Start.digits(2).startingWith("7\u00b7").before("-\u00b7"))
                .or(Start.groups("2-2", "/\u00b7"));
        Recognizer recognizer =
                RuleRecognizer.of("a", Rule.of("a", MRN).at(start).value(Shape.regex("\\w{2}\\W\\w{2}")));
        assertEquals(
                List.of("AB:CD", "ab-cd", "71-90", "71\u00b790", "31/41", "31\u00b741"),
                found(recognizer, "AB:CD ab-cd 71-90 71\u00b790 31/41 31\u00b741"));
        assertEquals(List.of(), found(recognizer, "AB-CD ab:cd abc-de 31-41 31 41 a-b 71"));
    }

    @Test
    void aGuardOfSeveralStartsIsAskedOnceAToken() {
        int[] asked = {0};
        Guard guard = (source, span) -> {
            asked[0]++;
            return source.charAt(span.start()) == '1';
        };
        Start start = Start.digits(1)
                .or(Start.digits(1, 2))
                .or(Start.tokens(TokenKind.DIGIT))
                .unless(guard);
        Recognizer recognizer =
                RuleRecognizer.of("a", Rule.of("a", MRN).at(start).value(Shape.regex("\\d")));
        assertEquals(List.of("2"), found(recognizer, "1 2"));
        assertEquals(2, asked[0]);
    }

    @Test
    void rulesThatShareAStartAreAllTriedWhereItFires() {
        Start two = Start.digits(2);
        Recognizer recognizer = RuleRecognizer.of(
                "a",
                Rule.of("a.first", MRN).at(two).value(Shape.regex("1\\d")),
                Rule.of("a.second", MRN).at(two).value(Shape.regex("2\\d")));
        assertEquals(List.of("12", "21"), found(recognizer, "12 21 123"));
    }

    @Test
    void manyDigitsCountAsSixtyFour() {
        Recognizer recognizer = RuleRecognizer.of(
                "a", Rule.of("a", MRN).at(Start.digits(70, 999)).value(Shape.regex("\\d{1,999}")));
        assertEquals(List.of("1".repeat(80)), found(recognizer, "12 " + "1".repeat(80)));
    }

    @Test
    void aMalformedRegexIsRefusedAtOnce() {
        assertThrows(
                PatternSyntaxException.class,
                () -> RuleRecognizer.of(
                        "x", Rule.of("x", NAME).at(Start.mark('@')).value(Shape.regex("("))));
    }

    @Test
    void aStartNamesItsTokensByWordDigitsAndWhatStandsAround() {
        String text = "mrn 12 MRN-345 chart 6789 Mrn";
        assertEquals(List.of("mrn", "MRN", "chart", "Mrn"), tokens(Start.words("chart", "mrn"), text));
        assertEquals(List.of("345"), tokens(Start.digits(3), text));
        assertEquals(List.of("MRN"), tokens(Start.words("mrn").before("-"), text));
        assertEquals(List.of("345"), tokens(Start.digits(2, 4).after("-"), text));
        assertEquals(List.of("12", "MRN"), tokens(Start.words("mrn").before("-").or(Start.digits(2)), text));
    }

    private static List<String> tokens(Start start, String text) {
        return found(RuleRecognizer.of("a", Rule.of("a", MRN).at(start).value(Shape.regex("\\w{1,9}"))), text);
    }

    @Test
    void namesAreCheckedWhenARuleIsMade() {
        assertThrows(IllegalArgumentException.class, () -> Rule.of("My rule", MRN));
    }

    @Test
    void startsRefuseWhatCouldNeverFire() {
        assertThrows(IllegalArgumentException.class, () -> Start.words());
        assertThrows(IllegalArgumentException.class, () -> Start.words("two words"));
        assertThrows(IllegalArgumentException.class, () -> Start.digits(0));
        assertThrows(IllegalArgumentException.class, () -> Start.digits(3, 2));
        assertThrows(IllegalArgumentException.class, () -> Start.tokens(0));
        assertThrows(NullPointerException.class, () -> Start.mark('@').or(null));
    }

    private static List<String> found(Recognizer recognizer, String text) {
        return recognizer.recognize(Text.of(text)).stream()
                .map(f -> text.substring(f.span().start(), f.span().end()))
                .toList();
    }
}
