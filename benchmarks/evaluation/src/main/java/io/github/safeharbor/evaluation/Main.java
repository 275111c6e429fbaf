package io.github.safeharbor.evaluation;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.evaluation.evidence.EvidenceCommand;
import io.github.safeharbor.policy.Policy;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code evaluation}. {@code --help} says what it does. */
@Command(
        name = "evaluation",
        description = "Scores findings against marked texts, and shows what two builds do not find alike.",
        subcommands = {EvaluateCommand.class, NamesCommand.class, DiffCommand.class, EvidenceCommand.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    final InputStream in;
    final PrintStream out;
    private final Function<Policy, Redactor> redactors;

    Main(Function<Policy, Redactor> redactors, InputStream in, PrintStream out) {
        this.redactors = redactors;
        this.in = in;
        this.out = out;
    }

    /** Runs the program and ends the process. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Main main = new Main(policy -> Redactor.builder().policy(policy).build(), System.in, out);
        int exitCode = run(main, err, args);
        out.flush();
        System.exit(exitCode);
    }

    /** Runs the program in this process and returns the exit code: 1 says that there is a new leak, 2 bad input, 64 wrong arguments. */
    static int run(Main main, PrintStream err, String... args) {
        CommandLine line = new CommandLine(main);
        line.setOut(new PrintWriter(main.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((e, arguments) -> complain(err, e, 64));
        line.setExecutionExceptionHandler((e, command, result) -> {
            if (e instanceof InputException) {
                return complain(err, e, 2);
            }
            throw e;
        });
        return args.length == 0 ? line.execute("--help") : line.execute(args);
    }

    /** Returns what the library finds in a text under a policy. */
    Function<GoldText, List<MarkedSpan>> finder(Policy policy) {
        return EvaluateCommand.library(redactors.apply(policy));
    }

    private static int complain(PrintStream err, Exception e, int exitCode) {
        err.println("evaluation: " + e.getMessage());
        return exitCode;
    }
}
