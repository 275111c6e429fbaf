package io.github.safeharbor.examples.cli;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.recognition.Finding;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code safeharbor evaluate}: how much of the marked identifiers of texts is found, and how much else. */
final class EvaluateCommand {
    private final Source gold;
    private final int complete;
    private final @Nullable Redactor redactor;
    private final Map<String, List<MarkedSpan>> predictions = new HashMap<>();
    private final Output out;
    private final Progress progress;

    EvaluateCommand(
            Arguments arguments, Function<Policy, Redactor> redactors, InputStream in, Output out, Progress progress) {
        if (arguments.files().size() != 1) {
            throw CommandException.usage("evaluate takes one file of gold texts");
        }
        this.gold = Source.of(arguments.files().get(0), in);
        this.complete = Completeness.of(arguments.value(Option.COMPLETE), gold);
        String file = arguments.value(Option.PREDICTIONS);
        Policy policy = arguments.policy();
        if (file == null) {
            this.redactor = redactors.apply(policy);
        } else {
            this.redactor = null;
            readPredictions(Source.of(file, in));
        }
        this.out = out;
        this.progress = progress;
    }

    void run() {
        Scorer scorer = new Scorer(complete);
        try (JsonLines lines = new JsonLines(gold)) {
            while (lines.next()) {
                GoldText document = GoldText.of(lines);
                scorer.add(document, findings(lines, document.text()));
                progress.step();
            }
        }
        out.write(ScoreTable.of(gold.name(), scorer.scores(), complete != 0));
    }

    private List<MarkedSpan> findings(JsonLines lines, String text) {
        if (redactor == null) {
            return predictions.getOrDefault(lines.id(), List.of());
        }
        List<MarkedSpan> spans = new ArrayList<>();
        for (Finding finding : CommandLine.at(lines.where(), () -> redactor.find(text))) {
            spans.add(new MarkedSpan(
                    finding.span().start(),
                    finding.span().end(),
                    finding.category().name()));
        }
        return spans;
    }

    private void readPredictions(Source source) {
        try (JsonLines lines = new JsonLines(source)) {
            while (lines.next()) {
                predictions.computeIfAbsent(lines.id(), id -> new ArrayList<>()).addAll(lines.spans("spans", false));
            }
        }
    }
}
