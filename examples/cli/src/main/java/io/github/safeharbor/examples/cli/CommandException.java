package io.github.safeharbor.examples.cli;

/** Ends the command with a message of one line and an exit code. The message quotes nothing of a text. */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The library or the machine failed. */
    static CommandException failure(String message) {
        return new CommandException(ExitCode.FAILURE, message);
    }

    /** A file, a line or a character of the input is not what it should be. */
    static CommandException badInput(String message) {
        return new CommandException(ExitCode.BAD_INPUT, message);
    }

    /** The command was called with arguments that it does not take. */
    static CommandException usage(String message) {
        return new CommandException(ExitCode.USAGE, message);
    }

    int exitCode() {
        return exitCode;
    }
}
