package io.github.safeharbor.evaluation.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of the pack: sentences, values, posts, all invented and kept as resources. */
final class Samples {
    private static final Pattern KIND = Pattern.compile("\\{([a-z]{1,16})}");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /**
     * A sentence for one kind of value.
     *
     * @param kind the kind of value
     * @param category the category that the value is of
     * @param label what a form calls it
     * @param before what stands before it
     * @param after what stands behind it
     */
    record Carrier(String kind, String category, String label, String before, String after) {}

    /**
     * A sentence without an identifier.
     *
     * @param before what stands before the phrase that is dressed
     * @param after what stands behind it
     * @param phrases the phrases
     */
    record Innocent(String before, String after, List<String> phrases) {}

    private final Map<String, List<String>> values = lines("values.tsv").stream()
            .map(line -> line.split("\t", -1))
            .collect(Collectors.groupingBy(
                    fields -> fields[0], Collectors.mapping(fields -> fields[1], Collectors.toList())));

    /** Returns the sentences. */
    List<Carrier> carriers() {
        return lines("carriers.tsv").stream()
                .map(line -> line.split("\t", -1))
                .map(f -> new Carrier(f[0], f[1], f[2], before(f[3]), after(f[3])))
                .toList();
    }

    /** Returns the sentences that hold nothing. */
    List<Innocent> innocents() {
        return lines("innocent.tsv").stream()
                .map(line -> line.split("\t", -1))
                .map(f -> new Innocent(before(f[0]), after(f[0]), List.of(f[1].split("\\|", -1))))
                .toList();
    }

    /** Returns a value of a kind. */
    String value(String kind, Random random) {
        List<String> of = Objects.requireNonNull(values.get(kind), kind);
        String pattern = of.get(random.nextInt(of.size()));
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            value.append(
                    c == '#' ? (char) ('0' + random.nextInt(10)) : c == '%' ? (char) ('2' + random.nextInt(7)) : c);
        }
        return value.toString();
    }

    /** Returns a value as an identifier; of a date, the year may stay. */
    Cells identifier(String kind, Random random) {
        Cells cells = Cells.of(value(kind, random), true);
        Matcher year = YEAR.matcher(cells.toString());
        if (kind.equals("date") && year.find()) {
            cells.release(year.start(), year.end());
        }
        return cells;
    }

    /** Returns posts with values filled in. */
    List<String> posts(Random random) {
        String all = String.join("\n", lines("seeds.txt"));
        return List.of(all.split("\n\n", -1)).stream()
                .map(post -> KIND.matcher(post)
                        .replaceAll(slot -> values.containsKey(slot.group(1))
                                ? Matcher.quoteReplacement(value(slot.group(1), random))
                                : Matcher.quoteReplacement(slot.group())))
                .toList();
    }

    /** Returns the lines of a resource without its head. */
    static List<String> lines(String resource) {
        InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("# ")) {
                    lines.add(line);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String before(String sentence) {
        return sentence.substring(0, sentence.indexOf("{}"));
    }

    private static String after(String sentence) {
        return sentence.substring(sentence.indexOf("{}") + 2);
    }
}
