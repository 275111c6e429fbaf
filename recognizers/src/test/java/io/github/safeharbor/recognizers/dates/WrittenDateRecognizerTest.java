package io.github.safeharbor.recognizers.dates;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

class WrittenDateRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new WrittenDateRecognizer());

    @Test
    void findsMonthThenDay() {
        tester.finds("Seen {{DATE:March 3rd}}, then {{DATE:Mar. 4}}.");
        tester.finds("on {{DATE:january 2nd}} we met");
        tester.finds("by {{DATE:sept 29}} or so");
        tester.finds("moved {{DATE:FEB 3}}");
        tester.finds("{{DATE:October 12, 2019}} was the wedding");
        tester.finds("closed {{DATE:December 24-26}}");
        tester.finds("back {{DATE:sep/1}}");
    }

    @Test
    void findsDayThenMonth() {
        tester.finds("{{DATE:14 March}} at the clinic");
        tester.finds("{{DATE:14th of March 2024}}");
        tester.finds("closed {{DATE:26-nov}}");
        tester.finds("booked {{DATE:16 OCT 21}}");
        tester.finds("{{DATE:2 April}} to {{DATE:29 June 2018}}");
        tester.finds("between {{DATE:6-17 October, 2014}}");
    }

    @Test
    void findsMonthAndYear() {
        tester.finds("since {{DATE:Aug-2016}}");
        tester.finds("in {{DATE:March '24}}");
        tester.finds("in {{DATE:June 1987}}");
        tester.finds("{{DATE:november of 2021}}");
        tester.finds("{{DATE:2016-aug-9}}");
        tester.finds("{{DATE:August 97}}");
        tester.finds("in {{DATE:March of two thousand eight}}");
    }

    @Test
    void findsSpokenDays() {
        tester.finds("see you {{DATE:may twenty six}}");
        tester.finds("{{DATE:march the third}} is best");
        tester.finds("the {{DATE:third of march}}");
        tester.finds("on {{DATE:june twenty four}}");
        tester.finds("maybe {{DATE:Nov. the 6th}}");
        tester.finds("{{DATE:October the twenty-sixth nineteen sixty two}}");
        tester.finds("{{DATE:July thirty first}}");
        tester.finds("the {{DATE:twenty fifth of october}}");
    }

    @Test
    void findsRangesInWords() {
        tester.finds("{{DATE:October 11th}} through the {{DATE:16th}}.");
        tester.finds("{{DATE:March 6}} and {{DATE:7}} in town");
        tester.finds("from {{DATE:8}} to {{DATE:13 October, 2012}}");
        tester.finds("October between {{DATE:24 and 27}}");
    }

    @Test
    void findsWeekdaysFixedToADate() {
        tester.finds("{{DATE:Monday, March 4}} works");
        tester.finds("starts {{DATE:Thurs. 19 Oct}}");
        tester.finds("On {{DATE:Wed 8 Nov 2017}} at 16:20");
        tester.finds("{{DATE:Tue 10/6}}: umbrella");
        tester.finds("{{DATE:friday the 24th}}");
        tester.finds("{{DATE:Fri, 03 Nov 2017}} 11:12");
        tester.finds("{{DATE:saturday the twenty first}}");
        tester.finds("{{DATE:monday-oct-9}}");
        tester.finds("since the {{DATE:third Monday in August}} she sits");
        tester.finds("the {{DATE:last Friday of May}} works");
        tester.findsNothing("the last Friday worked, and last May too");
    }

    @Test
    void findsSpanishDates() {
        tester.finds("el {{DATE:15 de julio}} fue");
        tester.finds("desde el {{DATE:3 de enero de 2019}}");
    }

    @Test
    void findsMisspeltMonths() {
        tester.finds("{{DATE:Febuary 3}}");
        tester.finds("{{DATE:Setpember 9th}}");
        tester.finds("{{DATE:Janurary 4, 2020}}");
    }

    @Test
    void ignoresVerbs() {
        tester.findsNothing("you may 2 times ask");
        tester.findsNothing("clients may 5 times a year");
        tester.findsNothing("may first want to");
        tester.findsNothing("5 may attend");
        tester.findsNothing("up to 10 may join");
        tester.findsNothing("the 2 may need help");
        tester.findsNothing("we march 5 miles");
        tester.findsNothing("PHQ-9 may be high");
        tester.findsNothing("may be");
        tester.findsNothing("may I ask");
        tester.findsNothing("may ten people come");
        tester.findsNothing("2016 may have been worse");
        tester.findsNothing("they march 20 minutes");
    }

    @Test
    void ignoresDosesAndTimesBesideAMonth() {
        tester.findsNothing("Haldol dec 50 mg");
        tester.findsNothing("Prolixin dec 25 mg");
        tester.findsNothing("dec 12.5");
        tester.findsNothing("sat 20 minutes");
        tester.findsNothing("sun 2 hours");
        tester.findsNothing("Mon 9-5");
        tester.findsNothing("Tues 10-2, Thurs 7-9pm");
        tester.findsNothing("Wed 1-3");
        tester.findsNothing("Fri 8.25 hours");
        tester.findsNothing("Mon 5pm");
        tester.findsNothing("sat 3 times");
        tester.findsNothing("wed 3 years");
    }

    @Test
    void ignoresOrdinalsOfOtherThings() {
        tester.findsNothing("first session");
        tester.findsNothing("the first of three");
        tester.findsNothing("third suspension");
        tester.findsNothing("fourth grade");
        tester.findsNothing("ninth floor");
        tester.findsNothing("tenth visit");
        tester.findsNothing("the second time");
        tester.findsNothing("twenty sessions");
        tester.findsNothing("first march on the city hall");
        tester.findsNothing("second mar on the wall");
    }

    @Test
    void ignoresAgesBesideAName() {
        tester.findsNothing("April 24F");
        tester.findsNothing("Jan, 31, needs a couples therapist");
        tester.findsNothing("June 45 yo");
        tester.findsNothing("August (12)");
        tester.findsNothing("May, 28, is");
        tester.findsNothing("Jan 30 yo");
    }

    @Test
    void ignoresWeekdaysAlone() {
        tester.findsNothing("Mondays");
        tester.findsNothing("every other Friday");
        tester.findsNothing("Tuesdays after 5");
        tester.findsNothing("Mon + Wed");
        tester.findsNothing("Sunday");
        tester.findsNothing("sun and rain");
        tester.findsNothing("Friday works");
    }

    @Test
    void findsOtherLanguagesAndCalendars() {
        tester.finds("born {{DATE:12 juillet 1980}} in the camp");
        tester.finds("left on {{DATE:3 novembre}} with him");
        tester.finds("on {{DATE:5 mars}} or later");
        tester.finds("died {{DATE:9 Aban 1399}}, they said");
        tester.finds("since {{DATE:14 Kislev}} at least");
        tester.findsNothing("the planet Mars has 2 moons");
    }

    @Test
    void findsTheDayOfAVisit() {
        tester.finds("denied the {{DATE:Sep 17}} visit, paid the {{DATE:May 3}} session");
    }

    @Test
    void findsSpanishDaysInWords() {
        tester.finds("el {{DATE:trece de agosto}} llegaron");
        tester.finds("hasta el {{DATE:treinta y uno de enero de 2021}}");
        tester.findsNothing("doce de ellos, once de cada veinte");
    }

    @Test
    void findsDatesGluedToACue() {
        tester.finds("dob{{DATE:5/6/57}} on file");
        tester.finds("on{{DATE:3/14}} she left");
        tester.finds("born{{DATE:7-8-1981}}");
    }

    @Test
    void findsDaysGluedToTheirMonth() {
        tester.finds("{{DATE:nov3}} works");
        tester.finds("from {{DATE:Oct5th}} on");
        tester.finds("in {{DATE:May2024}}");
    }

    @Test
    void findsDaysGluedBeforeTheirMonth() {
        tester.finds("admitted {{DATE:05MAY2024}}");
        tester.finds("left {{DATE:17april}}");
        tester.finds("{{DATE:5May24}}");
        tester.findsNothing("5 maybe");
        tester.findsNothing("22marching");
        tester.findsNothing("12octane");
        tester.findsNothing("5sepsis");
    }

    @Test
    void findsDatesInFileNames() {
        tester.finds("see intake_{{DATE:2024-03-14}}.pdf");
        tester.finds("note_{{DATE:20240314}}.docx");
    }

    @Test
    void leavesOtherWordsWithDigits() {
        tester.findsNothing("covid19");
        tester.findsNothing("H1N1");
        tester.findsNothing("B12");
        tester.findsNothing("test_12");
        tester.findsNothing("model_x5");
        tester.findsNothing("lookback_2024");
        tester.findsNothing("L4/5");
        tester.findsNothing("C5/6");
        tester.findsNothing("sat1");
        tester.findsNothing("mp3");
        tester.findsNothing("room4/5");
        tester.findsNothing("id20240314");
        tester.findsNothing("v2");
        tester.findsNothing("phq9/27");
        tester.findsNothing("file_20249914");
        tester.findsNothing("dec100");
    }
}
