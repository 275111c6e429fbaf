package io.github.safeharbor.examples.cli;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.policy.Policy;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;

/**
 * The program {@code safeharbor}. A command is a class of its own, named here: it is a {@code Callable<Integer>} with picocli's
 * annotations, gets this object by {@code @ParentCommand} and throws {@link CommandException} for whatever goes wrong.
 */
@Command(
        name = "safeharbor",
        description = "Takes the eighteen identifiers of the HIPAA Safe Harbor method out of free text.",
        footer = {
            "",
            "It removes what its rules recognize. What no rule recognized is still in the text: read it before it leaves.",
            "Messages never quote a text.",
            "",
            "Exit codes: 0 fine; 1 the library refused to give out a text, or output could not be written; 2 bad input: a file"
                    + " that cannot be read, is not in its encoding or form, or is too long; 3 some files of a batch failed, all"
                    + " others are whole; 64 wrong arguments. verify has its own: see verify --help."
        },
        subcommands = {
            RedactCommand.class,
            FindCommand.class,
            ReviewCommand.class,
            VerifyCommand.class,
            ComposeCommand.class,
            GenerateCompletion.class,
            HelpCommand.class
        },
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        usageHelpWidth = 110)
public final class Main {
    /** Makes the redactor of a call. */
    interface Redactors {
        /** Returns a redactor for a policy that takes texts up to this length. */
        Redactor of(Policy policy, int maxLength);
    }

    final InputStream in;
    final Output out;
    final PrintStream err;

    /** Whether a person watches standard error. */
    final boolean terminal;

    private final Redactors redactors;

    Main(Redactors redactors, InputStream in, OutputStream out, PrintStream err, boolean terminal) {
        this.redactors = redactors;
        this.in = in;
        this.out = new Output(out);
        this.err = err;
        this.terminal = terminal;
    }

    /** Runs the program and ends the process with one of the codes of {@code --help}. */
    public static void main(String[] args) {
        // Not System.out: a PrintStream swallows the broken pipe, and its charset is the machine's.
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(library(System.in, new FileOutputStream(FileDescriptor.out), err, Terminal.isPresent())
                .run(args));
    }

    /** Returns the program with all recognizers on the class path. */
    static Main library(InputStream in, OutputStream out, PrintStream err, boolean terminal) {
        return new Main(
                (policy, maxLength) ->
                        Redactor.builder().policy(policy).maxLength(maxLength).build(),
                in,
                out,
                err,
                terminal);
    }

    /** Runs the program in this process and returns the exit code. */
    int run(String... args) {
        CommandLine line = new CommandLine(this);
        line.setOut(new PrintWriter(out.stream(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, arguments) -> fail(CommandException.usage(message(e))));
        line.setExecutionExceptionHandler((e, command, result) -> fail(e));
        if (args.length == 0) {
            return fail(CommandException.usage("no command"));
        }
        try {
            int exitCode = line.execute(args);
            out.flush();
            return exitCode;
        } catch (RuntimeException | Error e) { // picocli hands on no Error
            return fail(e);
        }
    }

    /** Returns a redactor of this program. */
    Redactor redactor(Policy policy, int maxLength) {
        try {
            return redactors.of(policy, maxLength);
        } catch (IllegalStateException e) {
            throw CommandException.failure(String.valueOf(e.getMessage()));
        }
    }

    private int fail(Throwable problem) {
        try {
            out.flush(); // what came before the error is whole
        } catch (CommandException | Output.ClosedException e) {
            return ExitCode.FAILURE;
        }
        if (problem instanceof Output.ClosedException) {
            return ExitCode.FAILURE;
        }
        if (problem instanceof CommandException e) {
            err.println("safeharbor: " + e.getMessage());
            if (e.exitCode() == ExitCode.USAGE) {
                err.println("Try: safeharbor --help");
            }
            return e.exitCode();
        }
        // The message of a foreign exception may quote the text; its class and place do not.
        StackTraceElement[] trace = problem.getStackTrace();
        err.println("safeharbor: internal error: " + problem.getClass().getName()
                + (trace.length > 0 ? " at " + trace[0] : ""));
        return ExitCode.FAILURE;
    }

    /** On one line. */
    private static String message(ParameterException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("wrong arguments");
    }
}
