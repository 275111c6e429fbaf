package io.github.safeharbor.recognizers.dates;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

class GluedDateRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new GluedDateRecognizer());

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
