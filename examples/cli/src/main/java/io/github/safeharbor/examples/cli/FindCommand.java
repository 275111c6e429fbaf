package io.github.safeharbor.examples.cli;

import io.github.safeharbor.Redaction;
import io.github.safeharbor.Redactor;
import io.github.safeharbor.recognition.KnownIdentifiers;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code safeharbor find}: what a redaction would remove, as a table for people or as lines of JSON. */
@Command(
        name = "find",
        description = {
            "Tells what redact would remove: offsets in UTF-16 code units, category, confidence, rule.",
            "With --jsonl a line {\"id\",\"spans\":[{\"start\",\"end\",\"category\",\"confidence\",\"rule\"}]} for each line."
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 110)
final class FindCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    @Option(names = "--show-values", description = "Show the found values too.")
    private boolean values;

    @Override
    public Integer call() {
        Main program = Objects.requireNonNull(main);
        if (input.isJsonl() && values) {
            throw CommandException.usage("--jsonl gives offsets only: it does not go with --show-values");
        }
        List<Input> inputs = input.inputs(program, Format.TEXT);
        Redactor redactor = policy.redactor(program);
        KnownIdentifiers known = policy.known(program).identifiers();
        for (Input each : inputs) {
            switch (each.format()) {
                case JSONL ->
                    Answers.write(
                            program, each.source(), policy.longestBytes(), object -> line(object, redactor, known));
                case TEXT -> program.out.write(table(each.source(), inputs.size() > 1, redactor, known));
                default -> throw CommandException.usage("find takes text or jsonl");
            }
        }
        return ExitCode.OK;
    }

    private static String line(JsonLine object, Redactor redactor, KnownIdentifiers known) {
        String id = object.id();
        String text = object.text("text");
        List<Redaction> findings = CommandException.at(object.where(), () -> redactor.find(text, known));
        StringBuilder json = new StringBuilder(64 + 96 * findings.size());
        json.append("{\"id\":").append(id).append(",\"spans\":[");
        String separator = "";
        for (Redaction finding : findings) {
            json.append(separator).append("{\"start\":").append(finding.span().start());
            json.append(",\"end\":").append(finding.span().end());
            json.append(",\"category\":\"").append(finding.category());
            json.append("\",\"confidence\":\"").append(finding.confidence());
            json.append("\",\"rule\":");
            JsonLine.quote(json, finding.rule());
            json.append('}');
            separator = ",";
        }
        return json.append("]}").toString();
    }

    private String table(Source source, boolean named, Redactor redactor, KnownIdentifiers known) {
        String text = WholeText.text(source, policy.longestBytes());
        List<Redaction> findings = CommandException.at(source.name(), () -> redactor.find(text, known));
        StringBuilder table = new StringBuilder(256);
        table.append(named ? source.name() + "\n" : "");
        table.append(
                String.format(Locale.ROOT, "%8s %8s  %-12s %-10s %s", "start", "end", "category", "conf.", "rule"));
        table.append(values ? "  value\n" : "\n");
        for (Redaction finding : findings) {
            int start = finding.span().start();
            int end = finding.span().end();
            table.append(String.format(
                    Locale.ROOT,
                    "%8d %8d  %-12s %-10s %s",
                    start,
                    end,
                    finding.category(),
                    finding.confidence(),
                    finding.rule()));
            table.append(values ? "  " + printable(text.substring(start, end)) + "\n" : "\n");
        }
        return table.append(findings.size())
                .append(findings.size() == 1 ? " finding\n" : " findings\n")
                .toString();
    }

    /** On one line, and without the escape sequences that would command a terminal. */
    private static String printable(String value) {
        return value.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
