package io.github.safeharbor.recognizers.dates;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

class BirthYearRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new BirthYearRecognizer());

    @Test
    void findsAYearOfBirthNinetyYearsBack() {
        tester.finds("born in {{DATE:1931}}");
        tester.finds("DOB 4/2/{{DATE:1929}}");
        tester.finds("Born Dec 30, {{DATE:1930}}. Retired");
        tester.finds("b. {{DATE:1932}}");
        tester.finds("dob 5/5/{{DATE:31}}");
        tester.finds("Date of birth: 12 March {{DATE:1933}}");
        tester.finds("born {{DATE:1936}}");
    }

    @Test
    void leavesLaterYears() {
        tester.findsNothing("Born 1936 or earlier, retired");
        tester.findsNothing("born in 1937");
        tester.findsNothing("DOB 4/2/1985");
        tester.findsNothing("Born 1940");
        tester.findsNothing("born 3/4/20");
        tester.findsNothing("dob 5/5/55");
        tester.findsNothing("born 2019");
        tester.findsNothing("Date of birth: 12 March 1990");
    }

    @Test
    void leavesYearsThatAreNoBirth() {
        tester.findsNothing("built in 1931");
        tester.findsNothing("since 1931");
        tester.findsNothing("the 1930 census");
        tester.findsNothing("room 1931");
        tester.findsNothing("married in 1935");
        tester.findsNothing("book of 1929");
        tester.findsNothing("born again. Since 1931");
        tester.findsNothing("birth order; 1931 house");
        tester.findsNothing("b. 5 kids");
        tester.findsNothing("1931");
    }
}
