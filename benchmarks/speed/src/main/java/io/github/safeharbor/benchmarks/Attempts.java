package io.github.safeharbor.benchmarks;

import io.github.safeharbor.recognition.RecognizerProvider;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleIndex;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.RuleText;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Counts how often the built-in rules read a value, and how often by a regex: figures that need no quiet machine. A shape that takes
 * a regex only where a plain look does not do is no regex here.
 *
 * <p>{@code java -cp benchmarks.jar …Attempts [FILE]} prints them by rule, over the posts of the benchmarks or the texts of a file.
 */
final class Attempts {
    private static final Class<?> REGEX = Shape.regex("x").getClass();

    private final Map<String, Count> byRule = new LinkedHashMap<>();
    private final RuleIndex index;
    private int texts;

    /** What one rule did. */
    private static final class Count {
        boolean regex;
        long reads;
        long values;
    }

    Attempts() {
        List<RuleRecognizer> counted = new ArrayList<>();
        for (RecognizerProvider provider : ServiceLoader.load(RecognizerProvider.class)) {
            provider.recognizers().forEach(recognizer -> {
                if (recognizer instanceof RuleRecognizer rules) {
                    counted.add(RuleRecognizer.of(
                            rules.id(),
                            rules.rules().stream().map(this::counted).toArray(Rule[]::new)));
                }
            });
        }
        index = RuleIndex.of(counted);
    }

    /** Returns a rule that counts. */
    private Rule counted(Rule rule) {
        Count count = byRule.computeIfAbsent(rule.name(), name -> new Count());
        Shape value = rule.value();
        count.regex = value.getClass() == REGEX;
        return rule.value(new Shape() {
            @Override
            public @Nullable Value read(RuleText text, int from) {
                count.reads++;
                Value read = value.read(text, from);
                count.values += read == null ? 0 : 1;
                return read;
            }

            @Override
            public boolean hasDigit() {
                return value.hasDigit();
            }
        });
    }

    void count(String text) {
        texts++;
        index.find(Text.of(text));
    }

    /** Returns how many values were looked for, a text. */
    double reads() {
        return (double) byRule.values().stream().mapToLong(count -> count.reads).sum() / texts;
    }

    /** Returns how many regexes were tried, a text. */
    double regexes() {
        return (double) byRule.values().stream()
                        .filter(count -> count.regex)
                        .mapToLong(count -> count.reads)
                        .sum()
                / texts;
    }

    public static void main(String... args) throws java.io.IOException {
        Attempts attempts = new Attempts();
        if (args.length == 0) {
            BenchmarkTexts.posts(60_000).forEach(attempts::count);
        } else {
            for (String line : Files.readAllLines(Path.of(args[0]))) {
                String text = line.replaceAll("^.*?\"text\": ?\"(.*?)(?<!\\\\)\".*$", "$1")
                        .replace("\\n", "\n");
                attempts.count(text);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d texts, a text: %.1f values looked for, %.1f by a regex%n",
                attempts.texts,
                attempts.reads(),
                attempts.regexes());
        attempts.byRule.entrySet().stream()
                .filter(entry -> entry.getValue().reads > 0)
                .sorted(Comparator.comparing(entry -> -entry.getValue().reads))
                .forEach(entry -> System.out.printf(
                        "%7d %7d %s %s%n",
                        entry.getValue().reads,
                        entry.getValue().values,
                        entry.getValue().regex ? "regex" : "shape",
                        entry.getKey()));
    }
}
