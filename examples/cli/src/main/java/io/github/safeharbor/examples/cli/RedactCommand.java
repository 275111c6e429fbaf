package io.github.safeharbor.examples.cli;

import io.github.safeharbor.RedactionResult;
import io.github.safeharbor.Redactor;
import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.report.AuditReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code safeharbor redact}: texts in, redacted texts and their audit reports out. */
final class RedactCommand {
    private final List<Source> sources;
    private final boolean lines;
    private final @Nullable String report;
    private final KnownIdentifiers known;
    private final Redactor redactor;
    private final Output out;
    private final PrintStream err;
    private final Progress progress;

    RedactCommand(
            Arguments arguments,
            Function<Policy, Redactor> redactors,
            InputStream in,
            Output out,
            PrintStream err,
            Progress progress) {
        this.sources = Source.of(arguments.files(), in);
        this.lines = arguments.has(Option.JSONL);
        this.report = arguments.value(Option.REPORT);
        if (lines && report != null) {
            throw CommandException.usage("--jsonl writes each report into its line: it does not go with --report");
        }
        requireOwnFile();
        this.known = KnownFile.read(arguments.value(Option.KNOWN), in);
        this.redactor = redactors.apply(arguments.policy());
        this.out = out;
        this.err = err;
        this.progress = progress;
    }

    void run() {
        if (lines) {
            sources.forEach(this::redactLines);
            return;
        }
        List<AuditReport> reports = new ArrayList<>();
        for (Source source : sources) {
            String text = source.text();
            RedactionResult result = CommandLine.at(source.name(), () -> redactor.redact(text, known));
            out.write(result.text());
            if (report != null) {
                reports.add(result.report());
            }
            progress.step();
        }
        if (report != null) {
            out.flush();
            writeReports(report, reports);
        }
    }

    private void redactLines(Source source) {
        try (JsonLines input = new JsonLines(source)) {
            while (input.next()) {
                String id = input.id();
                String text = input.text();
                RedactionResult result = CommandLine.at(input.where(), () -> redactor.redact(text, known));
                StringBuilder line = new StringBuilder(text.length() + 1024);
                line.append("{\"id\":").append(id).append(",\"text\":");
                JsonWriter.quote(line, result.text());
                line.append(",\"report\":").append(result.report().toJson()).append("}\n");
                out.write(line);
                progress.step();
                if (input.isDrained()) {
                    out.flush();
                }
            }
        }
    }

    private void writeReports(String file, List<AuditReport> reports) {
        String content = file.endsWith(".json") ? json(reports) : text(reports);
        if (file.equals("-")) {
            err.print(content);
            err.flush();
            return;
        }
        try {
            Files.writeString(Source.path(file), content);
        } catch (IOException e) {
            throw CommandException.failure(file + ": the report cannot be written");
        }
    }

    /** One object, or an array of them for several texts. */
    private static String json(List<AuditReport> reports) {
        if (reports.size() == 1) {
            return reports.get(0).toJson() + "\n";
        }
        List<String> all = reports.stream().map(AuditReport::toJson).toList();
        return "[\n" + String.join(",\n", all) + "\n]\n";
    }

    /** Texts are numbered, since a file may be named after the client and a report may be kept. */
    private static String text(List<AuditReport> reports) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < reports.size(); i++) {
            if (reports.size() > 1) {
                text.append(i > 0 ? "\n" : "").append("Text ").append(i + 1).append(" of ");
                text.append(reports.size()).append('\n');
            }
            text.append(reports.get(i).toText());
        }
        return text.toString();
    }

    private void requireOwnFile() {
        if (report == null || report.equals("-")) {
            return;
        }
        Path target = Source.path(report);
        for (Source source : sources) {
            Path input = source.path();
            try {
                if (input != null && Files.exists(input) && Files.exists(target) && Files.isSameFile(input, target)) {
                    throw CommandException.usage("--report names an input file");
                }
            } catch (IOException e) {
                throw source.unreadable(e);
            }
        }
    }
}
