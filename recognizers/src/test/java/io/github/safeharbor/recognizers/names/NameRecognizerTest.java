package io.github.safeharbor.recognizers.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.testing.RecognizerTester;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names as a whole: spans, confidence, and evidence that joins. */
final class NameRecognizerTest {

    private final NameRecognizer recognizer = new NameRecognizer();
    private final RecognizerTester tester = RecognizerTester.of(recognizer);

    @Test
    void takesTheWholeNameAndLeavesThePossessive() {
        tester.finds("{{NAME:Maeve O'Rourke}}'s chart");
        tester.finds("{{NAME:Marta Lindo-Ferris}} came");
        tester.finds("{{NAME:Solomon B. Adeyemi Jr}}. came");
    }

    @Test
    void ranksCuesAboveBareWords() {
        assertEquals(Confidence.CERTAIN, only("Seen by Dr. Oyelaran today").confidence());
        assertEquals(Confidence.LIKELY, only("we met Percival again").confidence());
        assertEquals(Confidence.POSSIBLE, only("we met near Charlotte again").confidence());
    }

    @Test
    void namesTheEvidenceThatSaidMost() {
        assertEquals("name.title", only("Seen by Dr. Oyelaran today").rule());
        assertEquals("name.tagged", only("a letter about Percival again").rule());
    }

    @Test
    void takesAFurtherEvidenceSuchAsATagger() {
        NameEvidence tagger = (text, scores) -> {
            for (int i = 0; i < text.count(); i++) {
                scores.add(i, text.length(i) == 6 ? 100 : 0, "name.tagger");
            }
        };
        Text source = Text.of("a widget here");
        assertTrue(recognizer.recognize(source).isEmpty());
        assertEquals(
                "name.tagger",
                new NameRecognizer(List.of(tagger)).recognize(source).get(0).rule());
    }

    @Test
    void leavesTextsWithoutNames() {
        tester.findsNothing("");
        tester.findsNothing("...");
        tester.findsNothing("\n\n - \n");
        tester.findsNothing("Sliding scale available, evenings only.");
        tester.findsNothing("Which scale suits burnout best?");
        tester.findsNothing("[NAME-1] called [NAME-2] about the bill");
        tester.findsNothing("BP 120/80, HR 72, PHQ-9 of 18");
        tester.findsNothing("I can't, don't and won't");
    }

    private Finding only(String text) {
        List<Finding> findings = recognizer.recognize(Text.of(text));
        assertEquals(1, findings.size(), text);
        return findings.get(0);
    }
}
