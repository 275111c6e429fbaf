package io.github.safeharbor.examples.cli;

import io.github.safeharbor.Redaction;
import io.github.safeharbor.Redactor;
import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.recognition.KnownIdentifiers;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** {@code safeharbor find}: what a redaction would remove, as a table for people or as lines of JSON. */
final class FindCommand {
    private final List<Source> sources;
    private final boolean lines;
    private final boolean values;
    private final KnownIdentifiers known;
    private final Redactor redactor;
    private final Output out;
    private final Progress progress;

    FindCommand(
            Arguments arguments, Function<Policy, Redactor> redactors, InputStream in, Output out, Progress progress) {
        this.sources = Source.of(arguments.files(), in);
        this.lines = arguments.has(Option.JSONL);
        this.values = arguments.has(Option.SHOW_VALUES);
        if (lines && values) {
            throw CommandException.usage("--jsonl gives offsets only: it does not go with --show-values");
        }
        this.known = KnownFile.read(arguments.value(Option.KNOWN), in);
        this.redactor = redactors.apply(arguments.policy());
        this.out = out;
        this.progress = progress;
    }

    void run() {
        sources.forEach(lines ? this::findLines : this::findTable);
    }

    private void findLines(Source source) {
        try (JsonLines input = new JsonLines(source)) {
            while (input.next()) {
                String id = input.id();
                String text = input.text();
                List<Redaction> findings = CommandLine.at(input.where(), () -> redactor.find(text, known));
                out.write(line(id, findings));
                progress.step();
                if (input.isDrained()) {
                    out.flush();
                }
            }
        }
    }

    private static String line(String id, List<Redaction> findings) {
        StringBuilder json = new StringBuilder(64 + 96 * findings.size());
        json.append("{\"id\":").append(id).append(",\"spans\":[");
        String separator = "";
        for (Redaction finding : findings) {
            json.append(separator).append("{\"start\":").append(finding.span().start());
            json.append(",\"end\":").append(finding.span().end());
            json.append(",\"category\":\"").append(finding.category());
            json.append("\",\"confidence\":\"").append(finding.confidence());
            json.append("\",\"rule\":");
            JsonWriter.quote(json, finding.rule());
            json.append('}');
            separator = ",";
        }
        return json.append("]}\n").toString();
    }

    private void findTable(Source source) {
        String text = source.text();
        List<Redaction> findings = CommandLine.at(source.name(), () -> redactor.find(text, known));
        StringBuilder table = new StringBuilder(256);
        if (sources.size() > 1) {
            table.append(source.name()).append('\n');
        }
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
        table.append(findings.size()).append(findings.size() == 1 ? " finding\n" : " findings\n");
        out.write(table);
        progress.step();
    }

    /** On one line, and without the escape sequences that would command a terminal. */
    private static String printable(String value) {
        return value.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
