package io.github.safeharbor.recognizers.support;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.testing.LinearTime;
import io.github.safeharbor.testing.RecognizerTester;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each strength of a cue, the connectors between cue and value, and where a value ends. */
class CueValueTest {
    private final RecognizerTester labelled = tester(CueValue.labelled(
            "t.labelled",
            IdentifierCategory.OTHER,
            "locker|driver's box|s/n",
            ValueForm.digits(3),
            NumberGuards.AMOUNT));
    private final RecognizerTester marked =
            tester(CueValue.marked("t.marked", IdentifierCategory.OTHER, "locker", ValueForm.digits(3)));
    private final RecognizerTester numbered =
            tester(CueValue.numbered("t.numbered", IdentifierCategory.OTHER, "locker", ValueForm.digits(3)));
    private final RecognizerTester beside = tester(CueValue.beside(
            "t.beside", IdentifierCategory.OTHER, "locker", ValueForm.MIXED, NumberGuards.MEASURE, NumberGuards.DATE));

    @Test
    void aLabelNeedsNothingBetween() {
        labelled.finds("locker {{OTHER:4471}}");
        labelled.finds("LOCKER NO. {{OTHER:4471}}");
        labelled.finds("locker number is {{OTHER:4471}}");
        labelled.finds("locker_id={{OTHER:4471}}");
        labelled.finds("\"lockerNumber\": \"{{OTHER:4471}}\"");
        labelled.finds("locker (gym): {{OTHER:4471}}");
        labelled.finds("locker........ {{OTHER:4471}}");
        labelled.finds("locker\n{{OTHER:4471}}");
        labelled.finds("lockers {{OTHER:4471}}, {{OTHER:44-718}} and {{OTHER:44-719}}");
    }

    @Test
    void cuesMayHoldApostrophesAndSlashes() {
        labelled.finds("drivers box {{OTHER:4471}}");
        labelled.finds("driver's box {{OTHER:4471}}");
        labelled.finds("S/N: {{OTHER:4471}}");
    }

    @Test
    void aMarkedCueNeedsAMark() {
        marked.finds("locker: {{OTHER:4471}}");
        marked.finds("locker #{{OTHER:4471}}");
        marked.findsNothing("locker 4471");
        marked.findsNothing("locker room 4471");
    }

    @Test
    void aNumberedCueNeedsMoreThanAColon() {
        numbered.finds("locker no. {{OTHER:4471}}");
        numbered.findsNothing("locker: 4471");
        numbered.findsNothing("locker nominal 4471");
    }

    @Test
    void besideACueOnlyACodeIsFound() {
        beside.finds("locker {{OTHER:PN-3307}}");
        beside.finds("locker ({{OTHER:44718}})");
        beside.findsNothing("locker 447");
        beside.findsNothing("locker 2019");
        beside.findsNothing("locker 150mg");
        beside.findsNothing("locker rooms");
        beside.findsNothing("locker, 12-14");
    }

    @Test
    void aValueEndsBeforeTheNextWord() {
        labelled.finds("locker {{OTHER:4471}} 2 visits");
        labelled.finds("locker {{OTHER:4471}}-please");
        labelled.finds("locker {{OTHER:4471}}. Then");
        labelled.finds("locker {{OTHER:L0725 9310 4}}, then");
    }

    @Test
    void otherWordsAreNoCue() {
        labelled.findsNothing("blocker 4471");
        labelled.findsNothing("lockerroom 4471");
        labelled.findsNothing("locker of 12");
        labelled.findsNothing("locker 300 dollars");
        labelled.findsNothing("locker 3 of 400");
        labelled.findsNothing("locker,");
        labelled.findsNothing("locker no. twelve");
        labelled.findsNothing("s n 4471");
    }

    @Test
    void timeIsLinearInCuesWithoutAValue() {
        List<AnchoredRule> rules = CueValue.labelled("t", IdentifierCategory.OTHER, "locker", ValueForm.digits(3));
        for (String unit :
                List.of("locker ", "locker no. id # ", "locker a-1-", "locker 1 ", "locker (", "locker for a b c ")) {
            LinearTime.holds(unit, 100_000, text -> Rules.of(rules).find(Text.of(text)));
        }
    }

    @Test
    void everyQuantifierIsBounded() {
        for (AnchoredRule rule : CueValue.labelled("t", IdentifierCategory.OTHER, "locker", ValueForm.MIXED)) {
            String regex = rule.regex()
                    .replaceAll("\\[[^\\]]*\\]", "C")
                    .replace("\\+", "")
                    .replace("\\*", "");
            assertFalse(regex.matches("(?s).*[^}?)]\\+.*|.*\\*.*"), regex);
        }
    }

    private static RecognizerTester tester(List<AnchoredRule> rules) {
        return RecognizerTester.of(new RuleBasedRecognizer("test", Rules.of(rules)) {});
    }
}
