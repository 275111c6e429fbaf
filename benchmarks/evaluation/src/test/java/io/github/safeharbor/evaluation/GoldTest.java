package io.github.safeharbor.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.Redactor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published gold texts are whole, and no figure of theirs falls. */
class GoldTest {
    /** In percent and per 1,000, of all texts; a change that takes one above its limit loses. */
    private static final double MOST_LEAKED = 5.6;

    private static final double MOST_INNOCENT = 6.4;

    @Test
    void marksEnoughTextsOfEighteenAuthorsEachOnce() throws IOException {
        Set<String> ids = new HashSet<>();
        List<Path> files = files();
        assertEquals(36, files.size());
        for (Path file : files) {
            for (Lines line : Lines.of(file.toString(), InputStream.nullInputStream())) {
                GoldText text = line.gold();
                assertTrue(ids.add(text.id()), text.id());
                assertTrue(
                        text.spans().stream()
                                .noneMatch(span -> span.in(text.text()).isEmpty()),
                        text.id());
            }
        }
        assertEquals(1350, ids.size());
    }

    @Test
    void noFigureFalls() throws IOException {
        Function<GoldText, List<MarkedSpan>> library = EvaluateCommand.library(Redactor.safeHarbor());
        Scorer scorer = new Scorer(Completeness.of("all", ""));
        for (Path file : files()) {
            for (Lines line : Lines.of(file.toString(), InputStream.nullInputStream())) {
                GoldText text = line.gold();
                scorer.add(text, library.apply(text));
            }
        }
        Scores scores = scorer.scores();
        Tally all = scores.all();
        double leaked = 100 * Scores.rate(all.leaked, all.gold);
        assertTrue(leaked <= MOST_LEAKED, leaked + " % leaked");
        assertTrue(scores.overRedactionPer1000() <= MOST_INNOCENT, scores.overRedactionPer1000() + " innocent letters");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("gold"))) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }
}
