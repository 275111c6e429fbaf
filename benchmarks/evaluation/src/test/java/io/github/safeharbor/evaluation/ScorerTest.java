package io.github.safeharbor.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Gold is marked {@code [[NAME|Maria]]}; findings are given as {@code "NAME:Maria"}, the first place where that stands. */
class ScorerTest {
    private static final Pattern MARK = Pattern.compile("\\[\\[([A-Z_]*)\\|(.*?)\\]\\]");

    private int complete = Completeness.of("all", "-");

    @Test
    void countsAWholeFindingAsRight() {
        Scores scores = score("Ask [[NAME|Maria]] now", "NAME:Maria");
        assertEquals("gold 1 leaked 0 untouched 0 touched 1 right 1", tally(scores));
        assertEquals(1, scores.precision());
        assertEquals(1, scores.recall());
        assertEquals(1, scores.f1());
        assertEquals(6, scores.plainLetters);
        assertEquals(0, scores.overRedactedLetters);
        assertEquals(1, scores.textsWithGold);
        assertEquals(0, scores.textsLeaked);
    }

    @Test
    void countsALetterLeftAsALeak() {
        Scores scores = score("Ask [[NAME|Maria]] now", "NAME:Mari");
        assertEquals("gold 1 leaked 1 untouched 0 touched 1 right 1", tally(scores));
        assertEquals(1, scores.textsLeaked);
    }

    @Test
    void countsAMissAsUntouched() {
        assertEquals("gold 1 leaked 1 untouched 1 touched 0 right 0", tally(score("Ask [[NAME|Maria]] now")));
    }

    @Test
    void ignoresPunctuationLeftInsideAGoldSpan() {
        assertEquals(
                "gold 1 leaked 0 untouched 0 touched 1 right 1",
                tally(score("[[PHONE|(415) 555-2671]]", "PHONE:415", "PHONE:555", "PHONE:2671")));
    }

    @Test
    void coversWithAnyCategoryButWantsTheLetter() {
        assertEquals("gold 1 leaked 0 untouched 0 touched 1 right 0", tally(score("[[NAME|Maria]]", "GEO:Maria")));
    }

    @Test
    void takesAgesAndDatesForOneLetter() {
        assertEquals("gold 1 leaked 0 untouched 0 touched 1 right 1", tally(score("is [[AGE|93]]", "DATE:93")));
    }

    @Test
    void takesPlaceOrEmployerForAnOrganisation() {
        assertEquals(
                "gold 1 leaked 0 untouched 0 touched 1 right 1",
                tally(score("[[GEO|Lincoln High]]", "OTHER:Lincoln High")));
        assertEquals(
                "gold 1 leaked 0 untouched 0 touched 1 right 1",
                tally(score("[[OTHER|Harbor Bakery]]", "GEO:Harbor Bakery")));
    }

    @Test
    void wantsTheOwnLetterForPlacesAndCodesWithDigits() {
        assertEquals("gold 1 leaked 0 untouched 0 touched 1 right 0", tally(score("[[GEO|98402]]", "OTHER:98402")));
        assertEquals("gold 1 leaked 0 untouched 0 touched 1 right 0", tally(score("[[OTHER|case 77]]", "GEO:case 77")));
    }

    @Test
    void letsTheYearOfADateStay() {
        assertEquals(
                "gold 1 leaked 0 untouched 0 touched 1 right 1",
                tally(score("[[DATE|March 3, 1987]]", "DATE:March 3")));
        assertEquals(
                "gold 1 leaked 0 untouched 0 touched 1 right 1", tally(score("[[DATE|March of 1987]]", "DATE:March")));
        assertEquals(
                "gold 1 leaked 0 untouched 0 touched 1 right 1", tally(score("[[DATE|1987-03-14]]", "DATE:-03-14")));
    }

    @Test
    void letsNoOtherNumberOfADateStay() {
        assertEquals("gold 1 leaked 1 untouched 0 touched 1 right 1", tally(score("[[DATE|3/14/87]]", "DATE:3/14")));
        assertEquals(
                "gold 1 leaked 1 untouched 0 touched 1 right 1", tally(score("[[DATE|March 31987]]", "DATE:March")));
        assertEquals("gold 1 leaked 1 untouched 0 touched 1 right 1", tally(score("[[DATE|bin 1987]]", "DATE:b")));
    }

    @Test
    void wantsALoneYearThatIsMarkedCovered() {
        assertEquals("gold 1 leaked 1 untouched 1 touched 0 right 0", tally(score("[[DATE|1929]]")));
    }

    @Test
    void letsNoYearStayInOtherCategories() {
        assertEquals("gold 1 leaked 1 untouched 0 touched 1 right 1", tally(score("[[GEO|1987 Oak]]", "GEO:Oak")));
    }

    @Test
    void countsOverRedactionPerLetterOutsideGold() {
        Scores scores = score("Ask Will, [[NAME|Maria]]", "NAME:Will", "NAME:Maria");
        assertEquals(7, scores.plainLetters);
        assertEquals(4, scores.overRedactedLetters);
        assertEquals(1000 * 4 / 7.0, scores.overRedactionPer1000(), 1e-9);
        assertEquals(0.5, scores.precision());
        assertEquals("{NAME=1}", scores.falseByCategory.toString());
    }

    @Test
    void countsAnOverlongFindingAsRightAndOver() {
        Scores scores = score("Ask [[NAME|Maria]] now", "NAME:Ask Maria now");
        assertEquals(1, scores.precision());
        assertEquals(6, scores.overRedactedLetters);
    }

    @Test
    void countsIgnoredStretchesNeitherWay() {
        Scores scores = score("Ask [[|Will]] now", "NAME:Will");
        assertEquals(6, scores.plainLetters);
        assertEquals(0, scores.overRedactedLetters);
        assertEquals(0, scores.predicted);
        assertEquals(1, scores.predictedNeutral);
    }

    @Test
    void countsAFindingThatReachesBeyondNeutralText() {
        Scores scores = score("Ask [[|Will]] now", "NAME:Will now");
        assertEquals(1, scores.predicted);
        assertEquals(3, scores.overRedactedLetters);
    }

    @Test
    void countsAYearBesideAGoldDateNeitherWay() {
        Scores scores = score("born [[DATE|March 3]], 1987 here", "DATE:March 3, 1987", "DATE:1987");
        assertEquals(8, scores.plainLetters);
        assertEquals(0, scores.overRedactedLetters);
        assertEquals(1, scores.predictedNeutral);
        assertEquals(8, score("born [[DATE|March]] of 1987 here").plainLetters - 2);
        assertEquals(8, score("born 1987, [[DATE|March]] here").plainLetters);
    }

    @Test
    void countsAYearApartFromADate() {
        assertEquals(14, score("born [[DATE|March]] at 1987 here").plainLetters);
        assertEquals(12, score("born [[NAME|March]] 1987 here").plainLetters);
        assertEquals(13, score("born [[DATE|March]] 19870 here").plainLetters);
    }

    @Test
    void leavesCategoriesOutForWhichTheGoldIsIncomplete() {
        complete = Completeness.of("NAME,GEO", "-");
        Scores scores =
                score("call 555-0142 or [[PHONE|555-0143]], Will", "PHONE:555-0142", "PHONE:555-0143", "NAME:Will");
        assertEquals(4, scores.overRedactedLetters);
        assertEquals(2, scores.predicted);
        assertEquals(1, scores.predictedNeutral);
    }

    @Test
    void countsCharactersOutsideTheBasicPlaneOnce() {
        Scores scores = score("😀 𝐀𝐁 [[NAME|𝐌ia]]", "NAME:𝐌ia");
        assertEquals(2, scores.plainLetters);
        assertEquals("gold 1 leaked 0 untouched 0 touched 1 right 1", tally(scores));
    }

    @Test
    void clipsSpansOutsideTheText() {
        Scorer scorer = new Scorer(complete);
        GoldText gold = new GoldText(
                "1", "Mia", true, List.of(new MarkedSpan(-1, 9, "NAME"), new MarkedSpan(7, 9, "NAME")), List.of());
        scorer.add(
                gold, List.of(new MarkedSpan(0, 99, "NAME"), new MarkedSpan(3, 3, "NAME"), new MarkedSpan(5, 2, "X")));
        assertEquals("gold 1 leaked 0 untouched 0 touched 1 right 1", tally(scorer.scores()));
        assertEquals(1, scorer.scores().predicted);
    }

    @Test
    void takesInThePairThatASpanSplits() {
        assertEquals(new MarkedSpan(0, 2, ""), new MarkedSpan(1, 2, "").in("😀"));
        assertEquals(new MarkedSpan(0, 2, ""), new MarkedSpan(0, 1, "").in("😀"));
    }

    @Test
    void isZeroOfNothing() {
        Scores scores = new Scorer(complete).scores();
        assertEquals(0, scores.precision());
        assertEquals(0, scores.f1());
        assertEquals(0, scores.overRedactionPer1000());
    }

    private static String tally(Scores scores) {
        Tally all = scores.all();
        return "gold " + all.gold + " leaked " + all.leaked + " untouched " + all.untouched + " touched " + all.touched
                + " right " + all.right;
    }

    private Scores score(String marked, String... findings) {
        List<MarkedSpan> gold = new ArrayList<>();
        List<MarkedSpan> ignored = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher matcher = MARK.matcher(marked);
        while (matcher.find()) {
            matcher.appendReplacement(text, "");
            int start = text.length();
            text.append(matcher.group(2));
            (matcher.group(1).isEmpty() ? ignored : gold).add(new MarkedSpan(start, text.length(), matcher.group(1)));
        }
        matcher.appendTail(text);
        List<MarkedSpan> spans = new ArrayList<>();
        for (String finding : findings) {
            String category = finding.substring(0, finding.indexOf(':'));
            String value = finding.substring(finding.indexOf(':') + 1);
            int start = text.indexOf(value);
            spans.add(new MarkedSpan(start, start + value.length(), category));
        }
        Scorer scorer = new Scorer(complete);
        scorer.add(new GoldText("1", text.toString(), true, gold, ignored), spans);
        return scorer.scores();
    }
}
