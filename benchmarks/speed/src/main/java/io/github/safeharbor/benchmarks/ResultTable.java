package io.github.safeharbor.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Prints result files of JMH as the Markdown tables of the README, one for each file and benchmark class; and how the library
 * compares with its yardsticks where a file holds both.
 */
final class ResultTable {
    private static final String LIBRARY = "RedactorBenchmark.redact";
    private static final List<String> YARDSTICKS = List.of(
            "NaiveBaselineBenchmark.pipeline",
            "NaiveBaselineBenchmark.patterns",
            "PhileasBenchmark.filter",
            "LexerBenchmark.lex");

    private ResultTable() {}

    public static void main(String[] args) throws IOException {
        for (String file : args) {
            String title = Path.of(file).getFileName().toString().replace(".json", "");
            System.out.print(tables(title, Result.read(Path.of(file))));
        }
    }

    static String tables(String title, List<Result> results) {
        Map<String, List<Result>> classes = new LinkedHashMap<>();
        for (Result result : results) {
            String name = result.benchmark().substring(0, result.benchmark().indexOf('.'));
            classes.computeIfAbsent(name, key -> new ArrayList<>()).add(result);
        }
        StringBuilder tables = new StringBuilder();
        classes.forEach((name, rows) -> tables.append("### ")
                .append(title)
                .append(": ")
                .append(name)
                .append("\n\n")
                .append(table(name, rows))
                .append('\n'));
        return tables.append(ratios(results)).toString();
    }

    /** Returns how many times as fast as each yardstick the library is, at equal length; nothing if there is none. */
    private static String ratios(List<Result> results) {
        StringBuilder rows = new StringBuilder();
        for (Result library : results) {
            for (Result other : results) {
                boolean comparable = library.benchmark().equals(LIBRARY)
                        && YARDSTICKS.contains(other.benchmark())
                        && Objects.equals(
                                other.params().get("length"), library.params().get("length"));
                if (comparable) {
                    rows.append(String.format(
                            Locale.ROOT,
                            "| %s | %s | %.3f |%n",
                            other.params().get("length"),
                            other.benchmark(),
                            other.percentile(50) / library.percentile(50)));
                }
            }
        }
        return rows.isEmpty()
                ? ""
                : "| length | yardstick | times as fast, by p50 |\n| ---: | --- | ---: |\n" + rows + "\n";
    }

    private static String table(String name, List<Result> rows) {
        List<String> params = List.copyOf(rows.get(0).params().keySet());
        boolean batch = rows.get(0).characters() > 0;
        StringBuilder table = new StringBuilder("| ");
        params.forEach(param -> table.append(param).append(" | "));
        table.append(
                batch
                        ? "method | ns/char, p0 | p50 | M char/s | B/char |\n"
                        : "method | unit | p0 | p50 | p99 | B |\n");
        table.append("| --- ".repeat(params.size() + (batch ? 1 : 2)))
                .append("| ---: ".repeat(4))
                .append("|\n");
        for (Result row : rows) {
            row.params()
                    .values()
                    .forEach(value -> table.append("| ").append(value).append(' '));
            table.append("| ").append(row.benchmark().substring(name.length() + 1));
            table.append(batch ? perCharacter(row) : perOperation(row));
        }
        return table.toString();
    }

    private static String perCharacter(Result row) {
        double nanos = 1e6 / row.characters();
        return String.format(
                Locale.ROOT,
                " | %.1f | %.1f | %.2f | %.1f |%n",
                row.percentile(0) * nanos,
                row.percentile(50) * nanos,
                1000 / (row.percentile(50) * nanos),
                row.allocated() / row.characters());
    }

    private static String perOperation(Result row) {
        return String.format(
                Locale.ROOT,
                " | %s | %.1f | %.1f | %.1f | %.0f |%n",
                row.unit(),
                row.percentile(0),
                row.percentile(50),
                row.percentile(99),
                row.allocated());
    }
}
