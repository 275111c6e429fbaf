package io.github.safeharbor.evaluation;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.policy.Policy;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code evaluate}: how much of the marked identifiers of texts is found, and how much else. */
@Command(
        name = "evaluate",
        description = "Tells leaks, texts that leaked, over-redaction, right letters and precision on marked texts.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Parameters(
            paramLabel = "GOLD.jsonl",
            arity = "1..*",
            description =
                    "{\"id\",\"text\",\"spans\"} a line; \"-\" is standard input. Of more than one file a line each, and the"
                            + " table of them all.")
    private List<String> files = List.of();

    @Option(
            names = "--complete",
            paramLabel = "CATEGORY,...",
            description =
                    "The categories for which GOLD marks everything, or all, or none; otherwise what a meta.json beside"
                            + " GOLD says of it, else all.")
    private @Nullable String complete;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Score these {\"id\",\"spans\"} lines instead of what the library finds.")
    private @Nullable String predictions;

    @Option(names = "--policy", paramLabel = "NAME", description = "safe-harbor (the default) or strict.")
    private String policy = "safe-harbor";

    @Override
    public Integer call() {
        Main program = Objects.requireNonNull(main);
        Function<GoldText, List<MarkedSpan>> finder =
                predictions == null ? program.finder(policy()) : predictions(predictions, program.in);
        Scores all = new Scores();
        boolean overRedaction = false;
        for (String gold : files) {
            int letters = Completeness.of(complete, gold);
            Scorer scorer = new Scorer(letters);
            for (Lines line : Lines.of(gold, program.in)) {
                GoldText text = line.gold();
                scorer.add(text, finder.apply(text));
            }
            if (files.size() > 1) {
                program.out.println(ScoreTable.line(Lines.name(gold), scorer.scores()));
            }
            all.add(scorer.scores());
            overRedaction |= letters != 0;
        }
        String name = files.size() == 1 ? Lines.name(files.get(0)) : files.size() + " files";
        program.out.print(ScoreTable.of(name, all, overRedaction));
        return 0;
    }

    /** Returns what a redactor finds in a text. */
    static Function<GoldText, List<MarkedSpan>> library(Redactor redactor) {
        return text -> redactor.find(text.text()).stream()
                .map(found -> new MarkedSpan(
                        found.span().start(),
                        found.span().end(),
                        found.category().name(),
                        found.rule()))
                .toList();
    }

    private static Function<GoldText, List<MarkedSpan>> predictions(String file, InputStream in) {
        Map<String, List<MarkedSpan>> byId = new HashMap<>();
        for (Lines line : Lines.of(file, in)) {
            byId.computeIfAbsent(line.id(), id -> new ArrayList<>()).addAll(line.spans("spans", false));
        }
        return text -> byId.getOrDefault(text.id(), List.of());
    }

    private Policy policy() {
        return switch (policy) {
            case "safe-harbor" -> Policy.safeHarbor();
            case "strict" -> Policy.strict();
            default -> throw new InputException("--policy is safe-harbor or strict");
        };
    }
}
