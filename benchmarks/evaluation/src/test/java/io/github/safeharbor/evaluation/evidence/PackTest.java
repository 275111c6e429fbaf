package io.github.safeharbor.evaluation.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.evaluation.evidence.Dress.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PackTest {
    @Test
    void noFigureOfThisBuildIsAboveItsLimit() {
        List<String> failures = new ArrayList<>();
        List<Figure> figures = Pack.figures(Redactor.safeHarbor(), 1, 500, failures::add);
        assertEquals(List.of(), Pack.breaches(figures), () -> String.join("\n", failures));
        assertTrue(figures.stream()
                        .filter(figure -> figure.table().equals("dress"))
                        .count()
                > 50);
    }

    @Test
    void aFigureAboveItsLimitIsABreach() {
        Figure bad = new Figure("known client", "look-alikes", 100, 1);
        Figure good = new Figure("known client", "look-alikes", 100, 0);
        assertEquals(List.of(bad), Pack.breaches(List.of(bad, good)));
        assertEquals(List.of(), Pack.breaches(List.of(new Figure("category", "NAME", 10, 10))));
    }

    @Test
    void everyLimitIsOfAFigureThatIsMeasured() {
        List<String> keys = Pack.figures(Redactor.safeHarbor(), 1, 1, failure -> {}).stream()
                .map(Figure::key)
                .collect(Collectors.toList());
        assertTrue(keys.containsAll(Pack.limits().stringPropertyNames()), Pack.limits() + " " + keys);
    }

    @Test
    void aDressKeepsTheIdentifiersOwnLettersApartFromItsMarks() {
        Sample sample = new Sample("phone", "phone", "Call ", Cells.of("646-555-0187", true), " now.");
        for (Dress dress : Dress.all()) {
            Cells worn = dress.wear().apply(new Random(7), sample);
            if (worn != null) {
                int own = 0;
                for (int i = 0; i < worn.length(); i++) {
                    own += worn.isOwn(i) ? 1 : 0;
                }
                assertTrue(own >= 9, dress.name() + ": " + worn);
            }
        }
        assertNull(new Dress("", "", true, (random, s) -> null).wear().apply(new Random(7), sample));
    }

    @Test
    void theSameSeedMakesTheSameTexts() {
        assertEquals(new Mutator(3).next(), new Mutator(3).next());
        assertFalse(new Mutator(3).next().equals(new Mutator(4).next()));
    }

    @Test
    void figuresAreWrittenAsPageJsonAndText() {
        List<Figure> figures = List.of(new Figure("known client", "look-alikes", 200, 1));
        assertTrue(EvidencePage.html(figures)
                .contains("<tr class=\"bad\"><td>look-alikes</td><td>200</td><td>1</td><td>0.50</td>"));
        assertTrue(EvidencePage.json(figures).contains("\"cases\":200,\"failures\":1,\"percent\":0.500}"));
        assertTrue(EvidencePage.text(figures).contains("look-alikes"));
    }
}
