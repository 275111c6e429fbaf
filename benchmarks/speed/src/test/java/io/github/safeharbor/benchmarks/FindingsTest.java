package io.github.safeharbor.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.safeharbor.Redaction;
import io.github.safeharbor.Redactor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * An optimisation changes no finding.
 *
 * <p>{@code -DargLine=-Dgolden.refresh=true} writes the findings anew, for a change that is meant to; read the difference before
 * committing it.
 */
class FindingsTest {
    private static final Path FILE = Path.of("src/test/resources/findings.txt");
    private static final int POST = 300;
    private static final int POSTS = 15;

    @Test
    void findingsAreAsTheyWere() throws IOException, NoSuchFieldException {
        StringBuilder actual = new StringBuilder();
        for (Density density : Density.values()) {
            for (Script script : Script.values()) {
                int number = 0;
                for (String post : BenchmarkTexts.texts(POST, density, script, POST * POSTS)) {
                    append(density + " " + script + " " + ++number, post, actual);
                }
            }
        }
        for (String unit : SpeedGuardTest.units()) {
            append(unit, PathologicalInputBenchmark.text(unit, POST), actual);
        }
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(FILE, actual);
        }
        assertEquals(Files.readString(FILE), actual.toString());
    }

    private static void append(String name, String text, StringBuilder to) {
        List<Redaction> findings = Redactor.safeHarbor().find(text);
        to.append("== ").append(name).append('\n');
        for (Redaction finding : findings) {
            to.append(finding.span().start()).append('-').append(finding.span().end());
            to.append(' ').append(finding.category()).append(' ').append(finding.confidence());
            to.append(' ').append(finding.rule()).append('\n');
        }
    }
}
