package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** Titles before names. */
final class TitleEvidenceTest {

    private final RecognizerTester tester = RecognizerTester.of(new NameRecognizer());

    @Test
    void findsTheNameAfterATitle() {
        tester.finds("Seen by Dr. {{NAME:Oyelaran}} today");
        tester.finds("referred by ms {{NAME:tamika}} at intake");
        tester.finds("She told Aunt {{NAME:Bea}} about it");
        tester.finds("Met Mr. {{NAME:Q}}. twice in May");
        tester.finds("Mrs. {{NAME:Abernathy-Jones}} called");
    }

    @Test
    void leavesTitlesWithoutAName() {
        tester.findsNothing("The doctor will call back");
        tester.findsNothing("my dr appointment is at noon");
        tester.findsNothing("Ask the nurse about dosage");
        tester.findsNothing("Judge not");
        tester.findsNothing("The coach said no");
        tester.findsNothing("I miss my routine");
    }

    @Test
    void leavesMultipleSclerosisAndStreets() {
        tester.findsNothing("She has MS Relapsing type");
        tester.findsNothing("MS flare last winter");
        tester.findsNothing("Dr visits are hard for him");
    }

    @Test
    void findsAnOrdinaryWordBehindATitleWithAFullStop() {
        tester.finds("client of dr. {{NAME:snow}} in town");
        tester.finds("I SAID TO MS. {{NAME:FLOWERS}} THAT IT WAS FINE");
    }
}
