package io.github.safeharbor.examples.cli;

import io.github.safeharbor.RecognizerException;
import io.github.safeharbor.ResidualIdentifierException;
import io.github.safeharbor.TextTooLongException;
import java.util.function.Supplier;

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

    /** Some files of a batch failed. */
    static CommandException partial(String message) {
        return new CommandException(ExitCode.PARTIAL, message);
    }

    /** The command was called with arguments that it does not take. */
    static CommandException usage(String message) {
        return new CommandException(ExitCode.USAGE, message);
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
            throw badInput(where + ": " + e.getMessage());
        } catch (RecognizerException | ResidualIdentifierException e) {
            throw failure(where + ": " + e.getMessage());
        }
    }

    int exitCode() {
        return exitCode;
    }
}
