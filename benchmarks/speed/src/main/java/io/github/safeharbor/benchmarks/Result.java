package io.github.safeharbor.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One line of a result file of JMH.
 *
 * @param benchmark the class and the method, {@code "LexerBenchmark.lex"}
 * @param params the parameters by name
 * @param unit the unit of the times, {@code "ms/op"}
 * @param percentiles the times, by percent
 * @param allocated the bytes allocated by an operation; NaN if nobody measured
 */
record Result(
        String benchmark, Map<String, String> params, String unit, Map<Double, Double> percentiles, double allocated) {

    /** Returns what a file of {@code -rf json} holds. */
    static List<Result> read(Path file) throws IOException {
        List<Result> results = new ArrayList<>();
        for (Object entry : (List<?>) JsonReader.read(Files.readString(file))) {
            results.add(of((Map<?, ?>) entry));
        }
        return results;
    }

    /** Returns the time that so many percent of the operations keep below; NaN if nobody measured. */
    double percentile(double percent) {
        return percentiles.getOrDefault(percent, Double.NaN);
    }

    /** Returns name and parameters: what makes two results comparable. */
    String key() {
        return params.isEmpty() ? benchmark : benchmark + " " + params;
    }

    /** Returns the characters of an operation, 0 where it is no batch of texts. */
    int characters() {
        boolean batch = unit.equals("ms/op") && !benchmark.startsWith("ColdStart");
        return batch ? Math.max(BenchmarkTexts.BATCH, Integer.parseInt(params.getOrDefault("length", "0"))) : 0;
    }

    private static Result of(Map<?, ?> entry) {
        String name = (String) get(entry, "benchmark");
        int methodDot = name.lastIndexOf('.');
        Map<?, ?> metric = (Map<?, ?>) get(entry, "primaryMetric");
        return new Result(
                name.substring(name.lastIndexOf('.', methodDot - 1) + 1),
                params(entry),
                (String) get(metric, "scoreUnit"),
                percentiles((Map<?, ?>) get(metric, "scorePercentiles")),
                allocated((Map<?, ?>) get(entry, "secondaryMetrics")));
    }

    private static Map<String, String> params(Map<?, ?> entry) {
        Map<String, String> params = new LinkedHashMap<>();
        if (entry.get("params") instanceof Map<?, ?> values) {
            values.forEach((name, value) -> params.put((String) name, (String) value));
        }
        return params;
    }

    private static Map<Double, Double> percentiles(Map<?, ?> values) {
        Map<Double, Double> percentiles = new TreeMap<>();
        values.forEach((percent, time) -> percentiles.put(Double.valueOf((String) percent), (Double) time));
        return percentiles;
    }

    private static double allocated(Map<?, ?> metrics) {
        for (Map.Entry<?, ?> metric : metrics.entrySet()) {
            if (((String) metric.getKey()).endsWith("gc.alloc.rate.norm")) { // older versions put a dot before it
                return (Double) get((Map<?, ?>) metric.getValue(), "score");
            }
        }
        return Double.NaN;
    }

    private static Object get(Map<?, ?> map, String name) {
        Object value = map.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no result file of JMH: \"" + name + "\" is missing");
        }
        return value;
    }
}
