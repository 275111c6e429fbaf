package io.github.safeharbor.evaluation.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Counts cases and failures by table and row, and shows each failure to who asked for it. */
final class Tallies {
    private final Map<String, Map<String, long[]>> tables = new LinkedHashMap<>();
    private final Consumer<String> shown;

    Tallies(Consumer<String> shown) {
        this.shown = shown;
    }

    /** Counts cases. */
    void add(String table, String row, long cases, long failures) {
        long[] counts =
                tables.computeIfAbsent(table, key -> new LinkedHashMap<>()).computeIfAbsent(row, key -> new long[2]);
        counts[0] += cases;
        counts[1] += failures;
    }

    /** Shows a failure: its texts are invented. */
    void show(String table, String row, String text) {
        shown.accept(table + "\t" + row + "\t" + text.replace("\n", "\\n").replace("\t", "\\t"));
    }

    /** Returns all figures, tables and rows as they came. */
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        tables.forEach((table, rows) ->
                rows.forEach((row, counts) -> figures.add(new Figure(table, row, counts[0], counts[1]))));
        return figures;
    }
}
