package io.github.safeharbor.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each link lets stand between a cue and its value; the cue is "chart" or "member id", the value has three digits. */
class LinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chart <4471>",
                "Chart: <4471>",
                "CHARTS <4471>",
                "chart no. <4471>",
                "chart # <4471>",
                "chart number (new) is: <4471>",
                "chart at the clinic: <4471>",
                "{\"chart\": \"<4471>\"}",
                "chart ....... <4471>",
                "chart | <4471>",
                "member_id=<4471>",
                "MemberID <4471>",
                "member-ids: <4471>, <44718>",
                "charts <4471> and <44718>, <44719>",
                "chart review",
                "chart of 12",
                "4471 chart",
                "chartered 4471"
            })
    void aLabelTakesWhateverPeopleWriteBehindIt(String marked) {
        check(Link.LABEL, marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chart #<4471>",
                "chart no. <4471>",
                "chart: <4471>",
                "chart id <4471>",
                "chart is: 4471",
                "chart 4471",
                "chart at the clinic: 4471"
            })
    void aMarkMustStandBehindAnEverydayWord(String marked) {
        check(Link.MARK, marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chart #<4471>", "chart no. <4471>", "chart number is <4471>", "chart: 4471", "chart 4471"})
    void numberedAsksForMoreThanAColon(String marked) {
        check(Link.NUMBERED, marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chart <4471>",
                "chart, <4471>",
                "chart (<4471>)",
                "chart is <4471>",
                "chart (new) 4471",
                "chart at the clinic: 4471",
                "chart       4471"
            })
    void besideIsRightBehind(String marked) {
        check(Link.BESIDE, marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<44718> (chart)",
                "<44718>, chart",
                "<44718> is her chart",
                "<44718> is client's chart number",
                "44718 chart: 12345",
                "44718 and a chart",
                "4471 (chart)"
            })
    void beforeReadsBackwards(String marked) {
        check(Link.BEFORE, marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chart ending in <4471>",
                "chart number ends with <471>",
                "last 4 of chart: <4471>",
                "last four digits of the client's chart <4471>",
                "chart ending 2",
                "last 4 charts",
                "chart ending in 12 weeks"
            })
    void endingReadsTheLastDigits(String marked) {
        check(Link.ENDING, marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<chart-44718>", "<CHART44718>", "<chart_4471>", "chart-4", "flowchart-44718", "chart44"})
    void withinTakesTheCueIntoTheValue(String marked) {
        check(Link.WITHIN, marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the <chart> 4471", "<Charts>, all of them", "<chart> no. 4471, flowchart"})
    void itselfTakesTheCueAlone(String marked) {
        check(Link.ITSELF, marked);
    }

    @ParameterizedTest
    @CsvSource({"chart blue member <4471>", "chart <4471>", "chart blue no. <4471>", "chart red 4471", "chart: blue"})
    void throughPassesItsWords(String marked) {
        check(Link.LABEL.through(List.of("blue", "member", "no")), marked);
    }

    private static void check(Link link, String marked) {
        String text = marked.replace("<", "").replace(">", "");
        RuleRecognizer recognizer = RuleRecognizer.of(
                "chart",
                Rule.of("chart", IdentifierCategory.MRN)
                        .cue(List.of("chart", "member id"))
                        .link(link)
                        .value(Shape.digits(3)));
        Text source = Text.of(text);
        String found = recognizer.recognize(source).stream()
                .map(finding -> source.toOriginal(finding.span()))
                .map(span -> "<" + text.substring(span.start(), span.end()) + ">")
                .collect(Collectors.joining());
        String expected = marked.replaceAll("[^<]*(<[^>]*>)?", "$1");
        assertEquals(expected, found, marked);
    }
}
