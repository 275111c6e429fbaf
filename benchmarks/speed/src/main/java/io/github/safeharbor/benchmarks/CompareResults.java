package io.github.safeharbor.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints how the times of two versions compare, from one result file a fork: {@code base1.json base2.json -- head1.json
 * head2.json}.
 *
 * <p>The ratio is that of the medians of the forks' p50. Where the forks of one do not all lie on one side of the other's, it is
 * noise.
 */
final class CompareResults {
    private CompareResults() {}

    public static void main(String[] args) throws IOException {
        List<String> files = Arrays.asList(args);
        int dashes = files.indexOf("--");
        if (dashes < 1 || dashes == files.size() - 1) {
            throw new IllegalArgumentException("base files, --, head files");
        }
        System.out.print(table(read(files.subList(0, dashes)), read(files.subList(dashes + 1, files.size()))));
    }

    static String table(Map<String, List<Result>> base, Map<String, List<Result>> head) {
        StringBuilder table =
                new StringBuilder("| benchmark | base p50 | head p50 | unit | head/base | | B/op head/base |\n");
        table.append("| --- | ---: | ---: | --- | ---: | --- | ---: |\n");
        for (String key : base.keySet()) {
            if (head.containsKey(key)) {
                table.append(row(key, base.get(key), head.get(key)));
            }
        }
        return table.toString();
    }

    static Map<String, List<Result>> read(List<String> files) throws IOException {
        Map<String, List<Result>> results = new TreeMap<>();
        for (String file : files) {
            for (Result result : Result.read(Path.of(file))) {
                results.computeIfAbsent(result.key(), key -> new ArrayList<>()).add(result);
            }
        }
        return results;
    }

    private static String row(String key, List<Result> base, List<Result> head) {
        double[] before =
                base.stream().mapToDouble(r -> r.percentile(50)).sorted().toArray();
        double[] after =
                head.stream().mapToDouble(r -> r.percentile(50)).sorted().toArray();
        String verdict = "noise";
        if (after[after.length - 1] < before[0]) {
            verdict = "faster";
        } else if (before[before.length - 1] < after[0]) {
            verdict = "slower";
        }
        double[] garbageBefore =
                base.stream().mapToDouble(Result::allocated).sorted().toArray();
        double[] garbageAfter =
                head.stream().mapToDouble(Result::allocated).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %s | %.3f | %s | %.3f |%n",
                key,
                median(before),
                median(after),
                base.get(0).unit(),
                median(after) / median(before),
                verdict,
                median(garbageAfter) / median(garbageBefore));
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
