package io.github.safeharbor.examples.cli;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.advice.Advice;
import io.github.safeharbor.report.AuditReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes all inputs to standard output, one behind the other; the first failure ends the call. Reports are kept for one file. */
final class StandardOutput implements Target, Target.Targets {
    private final Output out;
    private final PrintStream err;
    private final @Nullable String reportFile;
    private final Redactor redactor;
    private final List<AuditReport> reports = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private String page = "";

    /**
     * Creates the target of all inputs.
     *
     * @param reportFile where the reports go, {@code -} for standard error; null for nowhere
     * @param redactor gives the advice for a page
     */
    StandardOutput(Output out, PrintStream err, @Nullable String reportFile, Redactor redactor) {
        this.redactor = redactor;
        this.out = out;
        this.err = err;
        this.reportFile = reportFile;
    }

    @Override
    public Target open(Input input) {
        return this;
    }

    @Override
    public void write(Piece.Redacted piece) {
        out.write(piece.text(), piece.encoding());
        if (reportFile == null) {
            return;
        }
        reports.addAll(piece.reports());
        boolean data = reportFile.endsWith(".json");
        List<Advice> advice = data || piece.number() > 0 ? List.of() : redactor.advise(piece.text());
        if (reportFile.endsWith(".html")) {
            page = piece.reports().get(0).toHtml(piece.text(), advice, Locale.ENGLISH);
        } else if (!data) {
            piece.reports().forEach(report -> texts.add(report.toText(advice)));
        }
    }

    @Override
    public void commit() {
        // What was written stands.
    }

    @Override
    public void fail(RuntimeException problem) {
        throw problem;
    }

    /** Writes the reports, if they go anywhere. */
    void writeReports() {
        if (reportFile == null) {
            return;
        }
        out.flush();
        String content = reportFile.endsWith(".json") ? json() : reportFile.endsWith(".html") ? page : text();
        if (reportFile.equals("-")) {
            err.print(content);
            err.flush();
            return;
        }
        try {
            Files.writeString(Source.path(reportFile), content);
        } catch (IOException e) {
            throw CommandException.failure(reportFile + ": the report cannot be written");
        }
    }

    /** One object, or an array of them for several texts. */
    private String json() {
        if (reports.size() == 1) {
            return reports.get(0).toJson() + "\n";
        }
        return "[\n"
                + String.join(",\n", reports.stream().map(AuditReport::toJson).toList()) + "\n]\n";
    }

    /** Texts are numbered, since a file may be named after the client and a report may be kept. */
    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < reports.size(); i++) {
            if (reports.size() > 1) {
                text.append(i > 0 ? "\n" : "").append("Text ").append(i + 1).append(" of ");
                text.append(reports.size()).append('\n');
            }
            text.append(texts.get(i));
        }
        return text.toString();
    }
}
