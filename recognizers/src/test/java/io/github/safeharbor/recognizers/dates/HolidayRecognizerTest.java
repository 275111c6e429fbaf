package io.github.safeharbor.recognizers.dates;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

class HolidayRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new HolidayRecognizer());

    @Test
    void findsHolidaysAfterAPreposition() {
        tester.finds("no contact since {{DATE:Thanksgiving}} 2023");
        tester.finds("wants out by {{DATE:thanksgiving}}");
        tester.finds("on {{DATE:Yom Kippur}} she fasted");
        tester.finds("over {{DATE:Labor Day}} weekend");
        tester.finds("the week before {{DATE:Passover}}");
        tester.finds("two days after {{DATE:Diwali}}");
        tester.finds("until {{DATE:St. Patrick's Day}}");
        tester.finds("by {{DATE:Super Bowl Sunday}}");
        tester.finds("during {{DATE:Ramadan}}");
        tester.finds("around {{DATE:MLK Day}}");
        tester.finds("last {{DATE:Halloween}}");
        tester.finds("this past {{DATE:Mother's Day}}");
        tester.finds("at {{DATE:Easter}}");
        tester.finds("before {{DATE:palm sunday}}");
        tester.finds("after {{DATE:new years eve}}");
        tester.finds("since the {{DATE:Great American Smokeout}}");
        tester.finds("on {{DATE:Dia de los Muertos}}");
        tester.finds("since {{DATE:mothers day}}");
    }

    @Test
    void findsHolidaysOfAnEvent() {
        tester.finds("died {{DATE:Christmas Eve}}");
        tester.finds("born on {{DATE:Cinco de Mayo}}");
        tester.finds("passed away {{DATE:Valentine's Day}}");
        tester.finds("sober {{DATE:New Year's Day}}");
        tester.finds("home for {{DATE:Thanksgiving}}");
        tester.finds("{{DATE:Christmas}} morning he fell");
        tester.finds("It was {{DATE:Easter Sunday}}.");
        tester.finds("The funeral is {{DATE:Juneteenth}}.");
        tester.finds("{{DATE:Good Friday}} she called");
        tester.finds("{{DATE:Thanksgiving}} was the last time");
        tester.finds("night of {{DATE:Purim}}");
    }

    @Test
    void findsHolidaysBeforeAYearOrInAField() {
        tester.finds("{{DATE:Easter}} 2021 was bad");
        tester.finds("{{DATE:Thanksgiving}} of 2019");
        tester.finds("due: {{DATE:Juneteenth}}");
        tester.finds("({{DATE:Juneteenth}})");
    }

    @Test
    void findsHolidaysThatStandFree() {
        tester.finds("relapsed hard {{DATE:Labor Day}}, back at zero");
        tester.finds("Flight is {{DATE:Boxing Day}}");
        tester.finds("seen twice, {{DATE:columbus day}}, then");
        tester.finds("swap for {{DATE:Good Friday}} morning");
        tester.findsNothing("Easter and Passover are busy here");
        tester.findsNothing("she thinks Halloween, of all things, is");
    }

    @Test
    void findsAHolidayAsOfWhichSomethingIs() {
        tester.finds("sober as of {{DATE:Labor Day}}. Her kids object");
    }

    @Test
    void leavesHolidaysAsATopic() {
        tester.findsNothing("rolls her eyes at anything like Groundhog Day");
        tester.findsNothing("Christmas songs");
        tester.findsNothing("loves Halloween");
        tester.findsNothing("celebrates Diwali");
        tester.findsNothing("every Christmas");
        tester.findsNothing("most Thanksgivings");
        tester.findsNothing("Happy Thanksgiving!");
        tester.findsNothing("Merry Christmas");
        tester.findsNothing("holiday blues");
        tester.findsNothing("Mother's Day is hard");
        tester.findsNothing("Passover rules");
        tester.findsNothing("Easter egg hunt");
        tester.findsNothing("Ramadan-aware clinician");
        tester.findsNothing("the Super Bowl");
        tester.findsNothing("a Thanksgiving story");
        tester.findsNothing("spirit of Christmas");
        tester.findsNothing("love of Halloween");
        tester.findsNothing("Jewish holidays");
        tester.findsNothing("Christmas tree phobia");
        tester.findsNothing("Black Friday sale");
        tester.findsNothing("Groundhog Day effect");
        tester.findsNothing("as Labor Day approaches");
        tester.findsNothing("my favorite holiday is Christmas");
        tester.findsNothing("Christmas is hard for her");
        tester.findsNothing("topic: Christmas stress in families");
    }

    @Test
    void leavesWordsThatAreHolidaysOnlySometimes() {
        tester.findsNothing("he lent her money");
        tester.findsNothing("since lunch");
        tester.findsNothing("the advent of telehealth");
        tester.findsNothing("after her epiphany");
        tester.findsNothing("took pride in work");
        tester.findsNothing("by pride alone");
        tester.findsNothing("on id check");
        tester.findsNothing("in obon");
        tester.findsNothing("New Year resolutions");
        tester.findsNothing("a valentine");
        tester.findsNothing("St. Mary's Hospital");
        tester.findsNothing("San Juan");
        tester.findsNothing("Corpus Christi");
        tester.findsNothing("the new year");
        tester.findsNothing("earth crafts");
    }

    @Test
    void leavesSeasonsAndLooseTimes() {
        tester.findsNothing("last fall");
        tester.findsNothing("this spring");
        tester.findsNothing("over the holidays");
        tester.findsNothing("on vacation");
        tester.findsNothing("since birth");
    }

    @Test
    void theNewYearIsNoHoliday() {
        tester.findsNothing("We start in the new year.");
        tester.finds("since {{DATE:New Year's}} she has slept");
    }

    @Test
    void findsTheDayOfAnEvent() {
        tester.finds("his father had a stroke {{DATE:Memorial Day}} and");
    }

    @Test
    void findsAHolidayWithATime() {
        tester.finds("Intake {{DATE:Valentine's Day}}, 2:15 pm");
        tester.finds("not until after {{DATE:Sukkos}}");
        tester.finds("on or about {{DATE:Thanksgiving}}.");
    }

    @Test
    void findsSundaysWithAName() {
        tester.finds("sober since {{DATE:White Sunday}}");
        tester.finds("since {{DATE:Decoration Day}}");
        tester.findsNothing("a white Sunday dress");
    }

    @Test
    void findsFeastsOfPeoplesAndDaysOfTheRomanCalendar() {
        tester.finds("he died on {{DATE:Greek Easter}}, she after {{DATE:Korean New Year}}");
        tester.finds("signed the {{DATE:ides of October}}, paid {{DATE:calends of May}}");
        tester.finds("the engagement is set for {{DATE:Diwali}}");
        tester.finds("ran away {{DATE:Victoria Day}} this year");
        tester.finds("the first flare, {{DATE:maundy thursday}}, was short");
        tester.findsNothing("a black friday sale");
        tester.findsNothing("loves Greek Easter bread");
        tester.findsNothing("Diwali every year");
    }
}
