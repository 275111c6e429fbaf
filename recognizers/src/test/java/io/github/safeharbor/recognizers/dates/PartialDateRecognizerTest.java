package io.github.safeharbor.recognizers.dates;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

class PartialDateRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new PartialDateRecognizer());

    @Test
    void findsAMonthAlone() {
        tester.finds("sober since {{DATE:March}}");
        tester.finds("in {{DATE:July}} she left");
        tester.finds("by {{DATE:june}} he will move");
        tester.finds("mid-{{DATE:March}} or early {{DATE:June}}");
        tester.finds("at the lake in {{DATE:November}}");
        tester.finds("last of {{DATE:August}}");
        tester.finds("since {{DATE:Setpember}}");
        tester.finds("en {{DATE:enero}} cerraron");
        tester.finds("{{DATE:December}} was hard");
        tester.finds("between {{DATE:March}} and {{DATE:May}}");
        tester.finds("starting {{DATE:sept}} maybe");
        tester.finds("from {{DATE:Oct}}-{{DATE:Nov}} or so");
        tester.finds("her {{DATE:March}} relapse");
        tester.finds("{{DATE:May}} was worse");
        tester.finds("on the {{DATE:1st}} and {{DATE:15th}}");
    }

    @Test
    void findsAWordThatIsAMonthAfterAPreposition() {
        tester.finds("since {{DATE:may}} nothing");
        tester.finds("in {{DATE:may}} we moved");
        tester.finds("By {{DATE:May}} she slept");
        tester.finds("last {{DATE:march}}");
        tester.finds("end of {{DATE:May}}.");
        tester.finds("It was {{DATE:May}}, and raining");
        tester.finds("since {{DATE:jan}}, out");
        tester.finds("in {{DATE:Feb}}");
        tester.finds("until {{DATE:Oct}}");
    }

    @Test
    void leavesMonthsThatAreWordsOrNamesOfThings() {
        tester.findsNothing("may I ask");
        tester.findsNothing("you may be right");
        tester.findsNothing("It may help");
        tester.findsNothing("in which may be found");
        tester.findsNothing("that may we hope");
        tester.findsNothing("May be useful");
        tester.findsNothing("March for Life");
        tester.findsNothing("the march on Washington");
        tester.findsNothing("long march");
        tester.findsNothing("march into the office");
        tester.findsNothing("Mar documentation");
        tester.findsNothing("MAR reviewed");
        tester.findsNothing("OCT normal");
        tester.findsNothing("Haldol dec");
        tester.findsNothing("no sep from mom");
        tester.findsNothing("an august body");
        tester.findsNothing("Mayo Clinic");
        tester.findsNothing("hold the mayo");
        tester.findsNothing("dec dose");
        tester.findsNothing("per MAR");
        tester.findsNothing("the one I live in may help");
        tester.findsNothing("How You May Help");
        tester.findsNothing("of may need");
    }

    @Test
    void findsABareDayOfTheMonth() {
        tester.finds("on the {{DATE:14th}}");
        tester.finds("due the {{DATE:22nd}}, please");
        tester.finds("or for the {{DATE:27th}}.");
        tester.finds("rent by the {{DATE:5th}}");
        tester.finds("see you the {{DATE:3rd}}");
        tester.finds("the {{DATE:14th}} works for us");
        tester.finds("{{DATE:28th}} of next month");
        tester.finds("until the {{DATE:twenty-fourth}}");
        tester.finds("on the {{DATE:fifteenth}} at 8");
        tester.finds("fell on the {{DATE:sixth}}, they said");
        tester.findsNothing("on the sixth floor, on the fifth try");
        tester.finds("week of the {{DATE:26th}}.");
    }

    @Test
    void findsADayOfTheMonthUnlessItIsARank() {
        tester.finds("paid the deposit the {{DATE:8th}}, nothing since");
        tester.finds("His next shot is the {{DATE:eleventh}}.");
        tester.finds("the flight lands the {{DATE:23rd}} at noon");
        tester.finds("off for the week of the {{DATE:18th}}.");
        tester.findsNothing("he repeated the 4th, then moved");
        tester.findsNothing("she became the 12th of her line");
        tester.findsNothing("the 7th grader, the 3rd attempt");
        tester.findsNothing("it is the third, not the second");
    }

    @Test
    void leavesRanks() {
        tester.findsNothing("on the 4th floor");
        tester.findsNothing("in the 5th grade");
        tester.findsNothing("for the 1st time");
        tester.findsNothing("his 3rd marriage");
        tester.findsNothing("the 2nd of three");
        tester.findsNothing("at the 11th hour");
        tester.findsNothing("my 2nd");
        tester.findsNothing("the 18th century");
        tester.findsNothing("by the 10th session");
        tester.findsNothing("75th percentile");
        tester.findsNothing("from the 6th to the 12th week");
        tester.findsNothing("in the 7th or 8th month");
        tester.findsNothing("before the 3rd trimester");
        tester.findsNothing("on the 2nd try");
        tester.findsNothing("on the second day");
        tester.findsNothing("the second");
        tester.findsNothing("for the second time");
        tester.findsNothing("since the third grade");
        tester.findsNothing("on the tenth floor");
        tester.findsNothing("due the third payment");
        tester.findsNothing("until the fourth or fifth day");
        tester.findsNothing("of the 5th period");
        tester.findsNothing("until the 12 sessions end");
        tester.findsNothing("on the 12 step program");
    }

    @Test
    void findsIsoWeeks() {
        tester.finds("week {{DATE:2024-W12}}");
        tester.finds("{{DATE:2024W07}} report");
        tester.findsNothing("W12 form");
        tester.findsNothing("W-2 income");
        tester.findsNothing("2024-W99");
    }

    @Test
    void leavesOtherTimes() {
        tester.findsNothing("next week");
        tester.findsNothing("today");
        tester.findsNothing("Q3");
        tester.findsNothing("in the seventies");
        tester.findsNothing("winter");
        tester.findsNothing("in 1998");
        tester.findsNothing("1980s");
        tester.findsNothing("this spring");
        tester.findsNothing("every other Friday");
        tester.findsNothing("Monday");
    }

    @Test
    void leavesAMonthAsAHabit() {
        tester.findsNothing("October is always full here, May is usually quiet");
        tester.finds("{{DATE:October}} is full");
    }

    @Test
    void leavesTheMonthsOfMostYears() {
        tester.findsNothing("at sea from February to September most years");
        tester.findsNothing("worse in October every year, usually in May");
        tester.finds("at sea since {{DATE:February}}, every day");
    }

    @Test
    void findsTheDayOfAYear() {
        tester.finds("Closed on {{DATE:2024-291}} by the archive");
        tester.findsNothing("room 2024-291");
        tester.findsNothing("on 2024-391");
        tester.findsNothing("of 2024-2915");
    }

    @Test
    void findsWeeks() {
        tester.finds("Her move is {{DATE:week 51}}, said Orr.");
        tester.findsNothing("week 12 of the course");
        tester.findsNothing("week 50 percent done");
        tester.findsNothing("the first clients in the group");
        tester.findsNothing("the last session of the day");
    }
}
