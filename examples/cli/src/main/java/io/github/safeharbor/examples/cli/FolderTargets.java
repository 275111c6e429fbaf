package io.github.safeharbor.examples.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes each input to a file of its own; the failure of one leaves the others whole. */
final class FolderTargets implements Target.Targets {
    private final Layout layout;
    private final WholeFile.Opener opener;
    private final Journal journal;
    private final PrintStream err;
    private final Progress progress;
    private final boolean failFast;
    private int written;
    private int skipped;
    private int failed;

    /**
     * Where outputs and reports lie.
     *
     * @param out the folder of the outputs
     * @param reports the folder of the reports; null for none
     */
    record Layout(Path out, @Nullable Path reports) {
        Path output(Input input) {
            return out.resolve(input.relative());
        }

        @Nullable
        Path report(Input input) {
            return reports == null
                    ? null
                    : reports.resolve(
                            input.relative() + (input.format().hasRecords() ? ".report.jsonl" : ".report.json"));
        }
    }

    FolderTargets(
            Layout layout,
            WholeFile.Opener opener,
            Journal journal,
            PrintStream err,
            Progress progress,
            boolean failFast) {
        this.layout = layout;
        this.opener = opener;
        this.journal = journal;
        this.err = err;
        this.progress = progress;
        this.failFast = failFast;
    }

    @Override
    public @Nullable Target open(Input input) {
        String line = journal.line(input);
        if (journal.isDone(line) && Files.exists(layout.output(input))) {
            skipped++;
            progress.bytes(input.source().size());
            return null;
        }
        return new FileTarget(input, line);
    }

    /** Says how it went on one line. */
    String summary() {
        StringBuilder summary = new StringBuilder();
        summary.append(written).append(written == 1 ? " file" : " files").append(" written");
        if (skipped > 0) {
            summary.append(", ").append(skipped).append(" done before");
        }
        if (failed > 0) {
            summary.append(", ").append(failed).append(" failed");
        }
        return summary.append("; ").append(progress.total()).toString();
    }

    boolean hasFailures() {
        return failed > 0;
    }

    private final class FileTarget implements Target {
        private final String journalLine;
        private final WholeFile output;
        private final @Nullable WholeFile report;

        FileTarget(Input input, String journalLine) {
            this.journalLine = journalLine;
            this.output = new WholeFile(layout.output(input), opener);
            Path reports = layout.report(input);
            this.report = reports == null ? null : new WholeFile(reports, opener);
        }

        @Override
        public void write(Piece.Redacted piece) {
            output.write(piece.text(), piece.encoding());
            if (report != null && !piece.reports().isEmpty()) {
                report.write(report(piece), StandardCharsets.UTF_8);
            }
        }

        @Override
        public void commit() {
            if (report != null) {
                report.commit(); // first: no output without its report
            }
            output.commit();
            journal.add(journalLine);
            written++;
        }

        @Override
        public void fail(RuntimeException problem) {
            output.discard();
            if (report != null) {
                report.discard();
            }
            if (failFast || !(problem instanceof CommandException)) {
                throw problem;
            }
            failed++;
            progress.end();
            err.println("safeharbor: " + problem.getMessage());
        }

        /** One report for a text, a numbered line for each record. */
        private String report(Piece.Redacted piece) {
            StringBuilder lines = new StringBuilder();
            piece.reports().forEach(each -> {
                if (piece.number() > 0) {
                    lines.append("{\"line\":").append(piece.number()).append(",\"report\":");
                    lines.append(each.toJson()).append("}\n");
                } else {
                    lines.append(each.toJson()).append('\n');
                }
            });
            return lines.toString();
        }
    }
}
