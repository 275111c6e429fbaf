package io.github.safeharbor.evaluation.evidence;

import io.github.safeharbor.Redactor;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All figures of one build, and which of them are worse than their limits allow. */
final class Pack {
    private static final long SEED = 1;

    private Pack() {}

    /**
     * Measures.
     *
     * @param redactor what is measured
     * @param each so many values of each sentence in each dress
     * @param mutated so many mutated texts are redacted twice
     * @param shown gets each failure
     */
    static List<Figure> figures(Redactor redactor, int each, int mutated, Consumer<String> shown) {
        Tallies tallies = new Tallies(shown);
        new DressCases(redactor, each).run(tallies);
        new NameCases(redactor).run(tallies);
        new KnownCases(redactor).run(tallies);
        new SecondPasses(redactor).mutated(mutated, SEED, tallies);
        new Doublings(redactor).run(tallies);
        List<Figure> figures = tallies.figures();
        return Stream.concat(
                        Stream.of(
                                sum(figures, "kind of dress", "dresses"),
                                sum(figures, "innocent letters", "innocent letters")),
                        figures.stream())
                .toList();
    }

    /** Returns the figures that are above their limits. */
    static List<Figure> breaches(List<Figure> figures) {
        Properties limits = limits();
        return figures.stream()
                .filter(figure -> limits.containsKey(figure.key())
                        && figure.percent() > Double.parseDouble(limits.getProperty(figure.key())))
                .toList();
    }

    /** Returns the limits, in percent by key. */
    static Properties limits() {
        Properties limits = new Properties();
        try {
            limits.load(new StringReader(String.join("\n", Samples.lines("limits.properties"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return limits;
    }

    private static Figure sum(List<Figure> figures, String table, String name) {
        List<Figure> rows =
                figures.stream().filter(row -> row.table().equals(table)).toList();
        return new Figure(
                "all",
                name,
                rows.stream().mapToLong(Figure::cases).sum(),
                rows.stream().mapToLong(Figure::failures).sum());
    }
}
