package io.github.safeharbor.examples.cli;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The options, with the commands that take them. */
enum Option {
    HELP("--help", false, EnumSet.allOf(Command.class)),
    VERSION("--version", false, EnumSet.allOf(Command.class)),
    JSONL("--jsonl", false, EnumSet.of(Command.REDACT, Command.FIND)),
    REPORT("--report", true, EnumSet.of(Command.REDACT)),
    KEEP("--keep", true, EnumSet.of(Command.REDACT, Command.FIND)),
    POLICY("--policy", true, EnumSet.allOf(Command.class)),
    KNOWN("--known", true, EnumSet.of(Command.REDACT, Command.FIND)),
    SHOW_VALUES("--show-values", false, EnumSet.of(Command.FIND));

    /** What the program does. */
    enum Command {
        REDACT,
        FIND
    }

    private final String word;
    private final boolean takesValue;

    @SuppressWarnings("ImmutableEnumChecker") // never changed, never handed out
    private final Set<Command> commands;

    Option(String word, boolean takesValue, Set<Command> commands) {
        this.word = word;
        this.takesValue = takesValue;
        this.commands = commands;
    }

    /** Returns the option that is written so, or null. */
    static @Nullable Option of(String word) {
        for (Option option : values()) {
            if (option.word.equals(word)) {
                return option;
            }
        }
        return null;
    }

    String word() {
        return word;
    }

    boolean takesValue() {
        return takesValue;
    }

    boolean fits(Command command) {
        return commands.contains(command);
    }
}
