package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

final class SyllableEvidenceTest {
    private final RecognizerTester tester = RecognizerTester.of(new NameRecognizer());

    @Test
    void findsGivenNamesOfTwoSyllables() {
        tester.finds("I spoke to {{NAME:Ji-won}} about it.");
        tester.finds("ask {{NAME:Xiao-Ming Zhao}} first");
        tester.finds("{{NAME:Hae-jin Yoon}} wants evenings");
        tester.finds("my client {{NAME:hae-jin}} wants evenings");
        tester.finds("PT {{NAME:HAE-JIN}} SEEN");
        tester.finds("{{NAME:Pao Xeng Vang}} wants evenings");
    }

    @Test
    void leavesSyllablesThatAreWords() {
        tester.findsNothing("An in-depth talk, so long, my son.");
        tester.findsNothing("Ha-ha, do in the morning.");
        tester.findsNothing("Do-in is a massage.");
        tester.findsNothing("so-so, he-she, yo-yo");
    }
}
