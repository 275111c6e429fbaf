package io.github.safeharbor.recognizers.dates;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

class NumericDateRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new NumericDateRecognizer());

    @Test
    void findsFullDatesWithEverySeparator() {
        tester.finds("Intake {{DATE:03-14-2024}}, second visit {{DATE:4/2/24}}.");
        tester.finds("The will is dated {{DATE:3.14.2024}}.");
        tester.finds("Fell {{DATE:23.05.21}} at home");
        tester.finds("Signed {{DATE:2024/3/14}}");
        tester.finds("Born {{DATE:2016.09.07}} in a taxi");
        tester.finds("moved out {{DATE:7/4/1999}}");
    }

    @Test
    void keepsTheTimeOfAStamp() {
        tester.finds("{{DATE:2024-03-14}}T17:07:00Z login");
        tester.finds("[{{DATE:3/14/24}}, 9:02:11 PM] Rosa: ok");
        tester.finds("export {{DATE:20240314}}T170700");
    }

    @Test
    void findsAStampThatStandsAlone() {
        tester.finds("scan {{DATE:20240314}} attached");
        tester.findsNothing("MRN 20240314");
        tester.findsNothing("case no. 20240314");
        tester.findsNothing("invoice #20240314");
        tester.findsNothing("20241399 units");
        tester.findsNothing("order 20240314");
    }

    @Test
    void findsLabelledDatesInAnyForm() {
        tester.finds("DOB: {{DATE:03141985}}");
        tester.finds("D.O.B. ........ {{DATE:07-19-1998}}");
        tester.finds("dob {{DATE:05/05/1955}}");
        tester.finds("Date of birth: {{DATE:3 14 1985}}");
        tester.finds("LMP {{DATE:6/3/2009}}");
        tester.findsNothing("DOB: unknown");
        tester.findsNothing("born 7 lbs 3 oz");
        tester.findsNothing("seen 3 10 12 times");
        tester.findsNothing("due 5 10 15");
    }

    @Test
    void findsMonthAndYear() {
        tester.finds("Implanted {{DATE:03/2019}}, revised {{DATE:11-2021}}");
        tester.finds("Last cleaning {{DATE:2016 / 11}}");
        tester.finds("out {{DATE:2015/3}}");
        tester.findsNothing("season 2017-18");
        tester.findsNothing("school year 2011/12 season");
        tester.findsNothing("2017-2019 funded");
        tester.findsNothing("1990-95");
        tester.findsNothing("3-2000 calories");
        tester.findsNothing("case 2024-11");
    }

    @Test
    void findsMonthAndDayWithACueOfTime() {
        tester.finds("Next {{DATE:5/16}} at noon");
        tester.finds("due by {{DATE:4/15}} please");
        tester.finds("back on {{DATE:9/3}}.");
        tester.finds("the night of {{DATE:8/26}} he left");
        tester.finds("week of {{DATE:5/6}}");
        tester.finds("Mon {{DATE:9/28}}: quiet");
        tester.finds("lost the job {{DATE:2/2}}");
        tester.finds("dates: {{DATE:1/3}}, {{DATE:1/10}} and {{DATE:1/17}}");
        tester.finds("hearing {{DATE:6/4}} at 9am");
        tester.finds("every {{DATE:4/15}} she cries");
    }

    @Test
    void findsMonthAndDayThatIsNoLikelyScore() {
        tester.finds("gone from home {{DATE:4/26}}");
        tester.finds("booked for {{DATE:11/3}}");
        tester.finds("moves {{DATE:25/02}}");
        tester.finds("({{DATE:12/29}})");
        tester.finds("{{DATE:3/14}}: called, no answer");
    }

    @Test
    void findsRanges() {
        tester.finds("away {{DATE:3/1-3/15}}");
        tester.finds("retreat {{DATE:3/14-16}} in the woods");
        tester.finds("out {{DATE:8-19 to 9-2}} again");
        tester.findsNothing("1/2-3/4 cup");
    }

    @Test
    void findsADashedMonthAndDayAfterAPreposition() {
        tester.finds("surgery on {{DATE:8-12}} she said");
        tester.finds("until {{DATE:04-22}}, then");
        tester.findsNothing("from 9-5");
        tester.findsNothing("by 2-3 pm");
        tester.findsNothing("in 4-6 weeks");
        tester.findsNothing("since 2-3 years");
        tester.findsNothing("before 9-12 months");
        tester.findsNothing("on 1.5 mg");
        tester.findsNothing("on 4.25 mg daily");
    }

    @Test
    void findsADashedMonthAndDayUnlessItMeasures() {
        tester.finds("Evicted {{DATE:5-29}}, couch since");
        tester.finds("Pt signed {{DATE:04.17}}, wants weekly");
        tester.finds("appts {{DATE:8-14}} and {{DATE:8-21}}");
        tester.findsNothing("ages 6-17, groups of 8-14 kids");
        tester.findsNothing("rates 1-20 depending");
        tester.findsNothing("TSH 04.17, lithium 0.85");
        tester.findsNothing("2-3 sessions, 4-5 people, page 3-14-b");
    }

    @Test
    void ignoresFractionsAndDoses() {
        tester.findsNothing("take 1/2 tablet");
        tester.findsNothing("1/4 cup");
        tester.findsNothing("Stalevo 25/100 QID");
        tester.findsNothing("Norco 10/325");
        tester.findsNothing("cut to 1/2 pill on 1/2 dose days");
        tester.findsNothing("a 3/4 time job");
        tester.findsNothing("1/3 of my clients");
        tester.findsNothing("2/3 majority");
        tester.findsNothing("1/2 hour late");
        tester.findsNothing("D5 1/2 NS at 75");
    }

    @Test
    void ignoresScores() {
        tester.findsNothing("pain 2/10");
        tester.findsNothing("mood 6/10 today");
        tester.findsNothing("rates anxiety 8/10");
        tester.findsNothing("strength 5/5 in both arms");
        tester.findsNothing("a 2/6 systolic murmur");
        tester.findsNothing("Apgars 8/9");
        tester.findsNothing("MMSE 9/30");
        tester.findsNothing("MoCA 11/30");
        tester.findsNothing("PHQ-9 11/27");
        tester.findsNothing("GAD-7 11/21");
        tester.findsNothing("form 13/22 then 6/22");
        tester.findsNothing("attended 3/5 sessions");
        tester.findsNothing("completed 9/12 items");
        tester.findsNothing("9/12 on the anxiety scale");
        tester.findsNothing("from 8/10 to 4/10");
        tester.findsNothing("4/5 stars");
        tester.findsNothing("7/10");
        tester.findsNothing("recall 3/3");
    }

    @Test
    void ignoresRatiosAndTheLike() {
        tester.findsNothing("24/7 care");
        tester.findsNothing("50/50 custody");
        tester.findsNothing("a 5/1 split");
        tester.findsNothing("9-5 job");
        tester.findsNothing("2:1");
        tester.findsNothing("BP 120/80");
        tester.findsNothing("112/70");
        tester.findsNothing("94/60");
        tester.findsNothing("vision 20/40");
        tester.findsNothing("C5/6 disc");
        tester.findsNothing("modifier 95/GT");
        tester.findsNothing("90834/90837");
        tester.findsNothing("ages 5-12");
        tester.findsNothing("34/F");
        tester.findsNothing("5/7 days a week");
        tester.findsNothing("6/7 nights");
        tester.findsNothing("he works 7/12s");
        tester.findsNothing("10/11am or later");
        tester.findsNothing("module 4/12");
        tester.findsNothing("CGI-S 4/7");
        tester.findsNothing("grades 6/7");
        tester.findsNothing("Route 9/20");
    }

    @Test
    void ignoresVersionsSectionsAndAddresses() {
        tester.findsNothing("version 2.1.14");
        tester.findsNothing("section 4.1.12");
        tester.findsNothing("4.1.12");
        tester.findsNothing("host 10.1.12.30");
        tester.findsNothing("v2.10.24");
        tester.findsNothing("415-555-2671");
        tester.findsNothing("fax 02-03-20041");
        tester.findsNothing("12-step");
        tester.findsNothing("5-4-3-2-1 grounding");
        tester.findsNothing("4-7-8 breathing");
        tester.findsNothing("1 - 2016 was hard");
        tester.findsNothing("5.5.5");
    }

    @Test
    void findsTheFirstOfARangeWithoutYear() {
        tester.finds("dates of service {{DATE:2/5}} through {{DATE:4/9}}");
        tester.finds("DOS {{DATE:5/7}}.");
        tester.finds("out of office {{DATE:3/8}} to {{DATE:3/10}}");
        tester.findsNothing("mood 3/4 through the week");
        tester.findsNothing("pain 4/10 to 6/10, strength 5/7 to 5/8, from 1/2 to 3/4");
    }

    @Test
    void findsADayBeforeItsMonthWithAPoint() {
        tester.finds("no openings before {{DATE:23.11}}. Price after 10.50");
        tester.finds("closed since {{DATE:05.12}}");
        tester.findsNothing("dose on 12.5 mg, after 14.10 points, since 13.13");
    }

    @Test
    void leavesAScoreBeforeAndAfter() {
        tester.findsNothing("was 7/10 before, 3/10 after");
        tester.finds("seen {{DATE:3/10}} after lunch");
    }

    @Test
    void findsDatesGluedToOthersAndToLabels() {
        tester.finds("Admitted {{DATE:5/14/24}}-{{DATE:5/19/24}} for pain");
        tester.finds("Ines FalkDOB:{{DATE:02/17/1991}}");
        tester.finds("SSN/DOB 318-55-7204/{{DATE:02/17/1991}}");
        tester.finds("{{DATE:5/14/2024}},{{DATE:5/19/2024}}");
    }

    @Test
    void ignoresPartsOfLongerNumbers() {
        tester.findsNothing("ratio 3:5/14/24");
        tester.findsNothing("part 88-5-14-24");
        tester.findsNothing("12-5/14/24");
        tester.findsNothing("9.5/14/24");
        tester.findsNothing("55/5/14/24");
    }

    @Test
    void findsTheLastOfARow() {
        tester.finds("Sessions: {{DATE:1/13}}, {{DATE:1/27}} and {{DATE:2/3}}");
        tester.findsNothing("scores 4/10, 5/10 and 6/10");
        tester.findsNothing("strength 3/5 and 4/5");
        tester.findsNothing("and 2/3");
    }

    @Test
    void findsRomanMonthsEventsAndRangesOverTheNewYear() {
        tester.finds("born {{DATE:7-IV-1988}}");
        tester.finds("court is {{DATE:10-23}}, then");
        tester.finds("away {{DATE:12/22}} to {{DATE:1/3}}.");
        tester.findsNothing("chapter 7 IV 3");
        tester.findsNothing("court is 10-2300");
        tester.findsNothing("the dose is 10-23 mg");
        tester.findsNothing("mood 2/10 to 4/10");
    }

    @Test
    void findsMonthsInRomanFigures() {
        tester.finds("seen {{DATE:7.ix.23}}, again {{DATE:19-XI-2021}} and {{DATE:2/v/08}}");
        tester.findsNothing("7.iix.23");
        tester.findsNothing("2 x 4");
        tester.findsNothing("5.Iv.20");
        tester.findsNothing("3 i 99");
    }

    @Test
    void findsADayBehindAPrepositionAndItsArticle() {
        tester.finds("bring it before the {{DATE:10/23}} conference");
        tester.finds("good til {{DATE:5-30}}.");
        tester.findsNothing("after the 2/3 mark");
    }
}
