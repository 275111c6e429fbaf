package io.github.safeharbor.evaluation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code diff}: every finding that two builds do not share, with what stands around it and what it means by the gold. */
@Command(
        name = "diff",
        description = {
            "Prints every finding that two builds do not share, the gravest first, then the scores of both.",
            "A build is the jar of the command line, examples/cli/target/safeharbor.jar. Ends with 1 if there is a new leak."
        },
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Parameters(index = "0", paramLabel = "BASE.jar", description = "The build before.")
    private @Nullable Path base;

    @Parameters(index = "1", paramLabel = "HEAD.jar", description = "The build after.")
    private @Nullable Path head;

    @Parameters(
            index = "2..*",
            arity = "1..*",
            paramLabel = "TEXTS",
            description =
                    "Files of {\"id\",\"text\"} lines (*.jsonl) with or without \"spans\"; any other file is one plain text.")
    private List<Path> files = List.of();

    @Option(
            names = "--raw",
            description =
                    "Compare what the recognizers report before anything is merged, rule and confidence included.")
    private boolean raw;

    @Option(names = "--max", paramLabel = "N", description = "Print at most N differences of a kind in each file.")
    private int max = Integer.MAX_VALUE;

    @Override
    public Integer call() {
        PrintStream out = Objects.requireNonNull(main).out;
        Build before = new Build(Objects.requireNonNull(base));
        Build after = new Build(Objects.requireNonNull(head));
        boolean leaks = false;
        for (TextFile file : TextFile.of(files)) {
            Map<String, List<MarkedSpan>> baseFound = raw ? before.raw(file.texts()) : before.find(file.texts());
            Map<String, List<MarkedSpan>> headFound = raw ? after.raw(file.texts()) : after.find(file.texts());
            Map<Kind, List<Difference>> differences = new EnumMap<>(Kind.class);
            Scorer baseScorer = new Scorer(file.complete());
            Scorer headScorer = new Scorer(file.complete());
            for (GoldText text : file.texts()) {
                List<MarkedSpan> one = baseFound.getOrDefault(text.id(), List.of());
                List<MarkedSpan> other = headFound.getOrDefault(text.id(), List.of());
                for (Difference each : Differences.of(text, one, other)) {
                    each.kinds()
                            .forEach(kind -> differences
                                    .computeIfAbsent(kind, key -> new ArrayList<>())
                                    .add(each));
                }
                baseScorer.add(text, one);
                headScorer.add(text, other);
            }
            out.println("== " + file.name() + ": " + file.texts().size() + " texts");
            print(out, differences);
            if (file.isMarked()) {
                out.println(ScoreTable.line("base", baseScorer.scores()));
                out.println(ScoreTable.line("head", headScorer.scores()));
            }
            leaks |= differences.containsKey(Kind.NEW_LEAK);
        }
        return leaks ? 1 : 0;
    }

    private void print(PrintStream out, Map<Kind, List<Difference>> differences) {
        differences.forEach((kind, all) -> {
            out.println("-- " + kind + ": " + all.size());
            all.stream().limit(max).forEach(each -> out.print(each.print()));
        });
        StringBuilder counts = new StringBuilder();
        differences.forEach((kind, all) -> counts.append(counts.isEmpty() ? "" : ", ")
                .append(kind)
                .append(' ')
                .append(all.size()));
        out.println(differences.isEmpty() ? "no difference" : counts);
    }
}
