package io.github.safeharbor.recognizers.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

class SeasonRecognizerTest {
    private static final String TEXT = "Sober since 2011, hospitalized last winter and in spring 2014; class of '98.";

    private final RecognizerTester tester = RecognizerTester.of(new SeasonRecognizer());

    @Test
    void findsYears() {
        tester.finds("in {{DATE:2011}} she moved");
        tester.finds("DOB {{DATE:1974}}");
        tester.finds("class of {{DATE:2003}}");
        tester.finds("class of {{DATE:'03}} and class of {{DATE:07}}");
        tester.finds("sober since {{DATE:'12}}");
        tester.finds("from {{DATE:1998 to 2006}}");
        tester.finds("({{DATE:2011-2014}})");
        tester.finds("the {{DATE:1980s}}");
        tester.finds("{{DATE:2017}}: first admission. {{DATE:2021}}, second");
    }

    @Test
    void findsSeasonsOfAYear() {
        tester.finds("{{DATE:spring 2014}}");
        tester.finds("{{DATE:Fall of 2009}}");
        tester.finds("{{DATE:winter '16}}");
        tester.finds("{{DATE:fall semester 2018}}");
        tester.finds("last {{DATE:summer}}");
        tester.finds("since the {{DATE:autumn}}");
        tester.finds("early {{DATE:spring}}, mid-{{DATE:winter}}");
        tester.finds("the {{DATE:summer before}} he left");
        tester.finds("en {{DATE:verano}}");
    }

    @Test
    void leavesOtherNumbers() {
        tester.findsNothing("room 2010, suite 1900");
        tester.findsNothing("2000 mg, 1950 calories, $2015, 2000%");
        tester.findsNothing("form 1909, ext. 2044, #1984");
        tester.findsNothing("555-2014, 03/14/2014, 1999.5, 2,010");
        tester.findsNothing("HR-2014, PCL 2014x, 20145, 1875, 2150");
        tester.findsNothing("a class of 12 pupils");
        tester.findsNothing("'60s songs");
    }

    @Test
    void leavesSeasonsWithoutAYear() {
        tester.findsNothing("summer camp, winter blues, spring break");
        tester.findsNothing("she falls; fall asleep; a fall at home");
        tester.findsNothing("in fall risk assessment");
        tester.findsNothing("sleepy every winter");
    }

    @Test
    void everyFindingIsASeason() {
        for (Finding finding : new SeasonRecognizer().recognize(Text.of(TEXT))) {
            assertEquals(Finding.Meaning.SEASON, finding.meaning());
        }
    }

    @Test
    void onlyTheStrictPolicyRemovesThem() {
        assertEquals(TEXT, Redactor.safeHarbor().redact(TEXT).text());
        Redactor strict = Redactor.builder().policy(Policy.strict()).build();
        String once = strict.redact(TEXT).text();
        assertEquals("Sober since [DATE-1], hospitalized last [DATE-2] and in [DATE-3]; class of [DATE-4].", once);
        assertEquals(once, strict.redact(once).text());
        assertTrue(strict.redact(TEXT).report().toText().startsWith("Redacted under the strict policy"));
    }
}
