package io.github.safeharbor.examples.cli;

import io.github.safeharbor.RecognizerException;
import io.github.safeharbor.Redactor;
import io.github.safeharbor.ResidualIdentifierException;
import io.github.safeharbor.TextTooLongException;
import io.github.safeharbor.policy.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** Runs one call of the program and turns whatever goes wrong into one line on standard error and an exit code. */
final class CommandLine {
    private final Function<Policy, Redactor> redactors;
    private final InputStream in;
    private final Output out;
    private final PrintStream err;
    private final boolean terminal;

    /**
     * Creates a command line.
     *
     * @param redactors makes the redactor for a policy
     * @param terminal whether a person watches standard error
     */
    CommandLine(
            Function<Policy, Redactor> redactors, InputStream in, OutputStream out, PrintStream err, boolean terminal) {
        this.redactors = redactors;
        this.in = in;
        this.out = new Output(out);
        this.err = err;
        this.terminal = terminal;
    }

    /** Runs the call and returns the exit code. */
    int run(String... args) {
        try {
            dispatch(Arguments.parse(args));
            out.flush();
            return ExitCode.OK;
        } catch (Output.ClosedException e) {
            return ExitCode.FAILURE;
        } catch (CommandException e) {
            err.println("safeharbor: " + e.getMessage());
            if (e.exitCode() == ExitCode.USAGE) {
                err.println("Try: safeharbor --help");
            }
            return e.exitCode();
        } catch (RuntimeException | Error e) {
            // The message of a foreign exception may quote the text; its class and place do not.
            StackTraceElement[] trace = e.getStackTrace();
            err.println("safeharbor: internal error: " + e.getClass().getName()
                    + (trace.length > 0 ? " at " + trace[0] : ""));
            return ExitCode.FAILURE;
        }
    }

    /**
     * Returns what a call of the library gives; its refusals become errors at this place.
     *
     * @param where the source, and the line in it
     */
    static <T> T at(String where, Supplier<T> call) {
        try {
            return call.get();
        } catch (TextTooLongException e) {
            throw CommandException.badInput(where + ": " + e.getMessage());
        } catch (RecognizerException | ResidualIdentifierException e) {
            throw CommandException.failure(where + ": " + e.getMessage());
        }
    }

    private void dispatch(Arguments arguments) {
        if (arguments.has(Option.HELP)) {
            out.write(resource("help.txt"));
            return;
        }
        if (arguments.has(Option.VERSION)) {
            out.write("safeharbor " + resource("version.txt").strip() + "\n");
            return;
        }
        Option.Command command = arguments.command();
        if (command == null) {
            throw CommandException.usage("the command is redact or find");
        }
        Progress progress = new Progress(err, terminal);
        try {
            switch (command) {
                case REDACT -> new RedactCommand(arguments, this::redactor, in, out, err, progress).run();
                case FIND -> new FindCommand(arguments, this::redactor, in, out, progress).run();
            }
        } catch (CommandException e) {
            out.flush(); // lines before the bad one are whole
            throw e;
        } finally {
            progress.end();
        }
    }

    private Redactor redactor(Policy policy) {
        try {
            return redactors.apply(policy);
        } catch (IllegalStateException e) {
            throw CommandException.failure(String.valueOf(e.getMessage()));
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(CommandLine.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
