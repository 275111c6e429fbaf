package io.github.safeharbor.examples.cli;

import io.github.safeharbor.Redactor;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program {@code safeharbor}. {@code --help} says what it does. */
public final class Main {
    private Main() {}

    /** Runs the program and ends the process with one of the codes of {@code --help}. */
    public static void main(String[] args) {
        // Not System.out: a PrintStream swallows the broken pipe, and its charset is the machine's.
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(args, System.in, new FileOutputStream(FileDescriptor.out), err));
    }

    /** Runs the program in this process and returns the exit code. */
    static int run(String[] args, InputStream in, OutputStream out, PrintStream err) {
        return new CommandLine(policy -> Redactor.builder().policy(policy).build(), in, out, err, Terminal.isPresent())
                .run(args);
    }
}
