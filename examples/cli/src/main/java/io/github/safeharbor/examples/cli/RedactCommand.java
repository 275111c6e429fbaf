package io.github.safeharbor.examples.cli;

import io.github.safeharbor.examples.cli.FolderTargets.Layout;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code safeharbor redact}: texts in, redacted texts and their audit reports out. */
@Command(
        name = "redact",
        description = {
            "Writes texts without their identifiers: to standard output in the order of the inputs, or with --out each input to a"
                    + " file of its own, on all cores.",
            "Of an object a line goes out {\"id\",\"text\",\"report\"}; of a table all columns are redacted, or those of"
                    + " --columns, and the others pass unchanged."
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 110)
final class RedactCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    @Option(
            names = "--columns",
            paramLabel = "NAME,...",
            split = ",",
            description = "The columns of tables, or members of objects, that hold texts.")
    private List<String> columns = new ArrayList<>();

    @Option(
            names = "--known-field",
            paramLabel = "NAME",
            description =
                    "The column or member that says what is known about the client of its record: a name, or \"key = value;"
                            + " ...\", or an object with the keys of --known. It is not written.")
    private @Nullable String knownField;

    @Option(names = "--pass-fields", description = "Write the other members of objects unchanged.")
    private boolean passFields;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Write the audit report, which holds no text of the input: as JSON if FILE ends in .json, as a page if in .html, else as text;"
                            + " \"-\" is standard error. With --out a folder: a report for each input.")
    private @Nullable String report;

    @Option(names = "--no-report", description = "Write lines of objects without their report.")
    private boolean noReport;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Write each input to a file of its relative name in DIR. A file is whole or not there; one that fails"
                            + " leaves the others whole.")
    private @Nullable String out;

    @Option(names = "--resume", description = "Leave out what an earlier call with the same options has done in DIR.")
    private boolean resume;

    @Option(names = "--fail-fast", description = "End at the first input that fails.")
    private boolean failFast;

    @Option(names = "--dry-run", description = "Say what would be read and written, and do nothing.")
    private boolean dryRun;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many texts are redacted at once; all cores otherwise.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        Main program = Objects.requireNonNull(main);
        check();
        List<Input> inputs = input.inputs(program, null);
        if (out == null) {
            toStandardOutput(program, inputs);
            return ExitCode.OK;
        }
        return toFolder(program, inputs, new Layout(Source.path(out), report == null ? null : Source.path(report)));
    }

    private void check() {
        if (out == null && (resume || dryRun || failFast)) {
            throw CommandException.usage(
                    (resume ? "--resume" : dryRun ? "--dry-run" : "--fail-fast") + " goes with --out");
        }
        if (noReport && report != null) {
            throw CommandException.usage("--no-report does not go with --report");
        }
        if (input.isJsonl() && report != null && out == null) {
            throw CommandException.usage("--jsonl writes each report into its line: it does not go with --report");
        }
        if (threads < 1) {
            throw CommandException.usage("--threads is at least 1");
        }
    }

    private void toStandardOutput(Main program, List<Input> inputs) {
        OutputFolders.requireOwnFile(report, inputs, policy.knownPath());
        Progress.Style style = program.terminal ? Progress.Style.BAR : Progress.Style.SILENT;
        Recipe recipe = recipe(program);
        boolean page = report != null && report.endsWith(".html");
        if (page && (inputs.size() != 1 || inputs.get(0).format() != Format.TEXT)) {
            throw CommandException.usage("an HTML report is about one text");
        }
        StandardOutput target = new StandardOutput(program.out, program.err, report, recipe.redactor());
        new Job(recipe, target, progress(program, style), threads).run(inputs);
        target.writeReports();
    }

    private int toFolder(Main program, List<Input> inputs, Layout layout) {
        OutputFolders.check(layout, inputs, policy.knownPath());
        if (dryRun) {
            for (Input each : inputs) {
                program.out.write(each.format().name().toLowerCase(java.util.Locale.ROOT) + "  "
                        + each.source().name() + " -> " + layout.output(each) + "\n");
            }
            return ExitCode.OK;
        }
        Progress progress = progress(program, program.terminal ? Progress.Style.BAR : Progress.Style.LINES);
        progress.expect(inputs.stream().mapToLong(each -> each.source().size()).sum());
        Recipe recipe = recipe(program);
        OutputFolders.create(layout);
        try (Journal journal = Journal.open(layout.out(), settings(), resume)) {
            FolderTargets targets = new FolderTargets(
                    layout,
                    file -> Files.newOutputStream(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE),
                    journal,
                    program.err,
                    progress,
                    failFast);
            new Job(recipe, targets, progress, threads).run(inputs);
            program.err.println("safeharbor: " + targets.summary());
            return targets.hasFailures() ? ExitCode.PARTIAL : ExitCode.OK;
        }
    }

    private Recipe recipe(Main program) {
        return new Recipe(
                policy.redactor(program),
                policy.maxLength(),
                policy.known(program),
                knownField,
                List.copyOf(columns),
                passFields,
                !noReport && (out == null || report == null));
    }

    private static Progress progress(Main program, Progress.Style style) {
        return new Progress(program.err, style, System::nanoTime, program.out::flush);
    }

    private String settings() {
        return String.join(" ", new VersionProvider().getVersion())
                + policy.fingerprint()
                + columns
                + knownField
                + passFields
                + noReport
                + report
                + input.encoding()
                + input.isJsonl();
    }
}
