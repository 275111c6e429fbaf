package io.github.safeharbor.examples.cli;

import io.github.safeharbor.examples.cli.Option.Command;
import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.recognition.IdentifierCategory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one call, checked: a command, options in any place as {@code --name value} or {@code --name=value}, file
 * names. Only {@code --keep} may be given more than once.
 */
final class Arguments {
    private final @Nullable Command command;
    private final Map<Option, List<String>> options;
    private final List<String> files;

    private Arguments(@Nullable Command command, Map<Option, List<String>> options, List<String> files) {
        this.command = command;
        this.options = options;
        this.files = files;
    }

    /**
     * Reads the arguments.
     *
     * @throws CommandException if an option is unknown, lacks its value, is given twice or does not fit the command
     */
    static Arguments parse(String... args) {
        Map<Option, List<String>> options = new EnumMap<>(Option.class);
        List<String> words = new ArrayList<>();
        Iterator<String> rest = List.of(args).iterator();
        while (rest.hasNext()) {
            String arg = rest.next();
            if (arg.equals("--")) {
                rest.forEachRemaining(words::add);
            } else if (arg.equals("-h")) {
                options.put(Option.HELP, List.of());
            } else if (arg.startsWith("-") && arg.length() > 1) {
                option(arg, rest, options);
            } else {
                words.add(arg);
            }
        }
        Command command = words.isEmpty() ? null : command(words.remove(0));
        for (Option option : options.keySet()) {
            if (command != null && !option.fits(command)) {
                throw CommandException.usage(lower(command) + " does not take " + option.word());
            }
        }
        return new Arguments(command, options, List.copyOf(words));
    }

    /** Returns the command; null if there is none. */
    @Nullable
    Command command() {
        return command;
    }

    boolean has(Option option) {
        return options.containsKey(option);
    }

    /** Returns the value of an option; null if it is not given. */
    @Nullable
    String value(Option option) {
        List<String> values = options.get(option);
        return values == null ? null : values.get(0);
    }

    /** Returns the file names; empty for standard input. */
    List<String> files() {
        return files;
    }

    /** Returns the policy of {@code --policy} and {@code --keep}. */
    Policy policy() {
        Set<IdentifierCategory> kept = EnumSet.noneOf(IdentifierCategory.class);
        for (String list : options.getOrDefault(Option.KEEP, List.of())) {
            for (String name : Categories.split(list)) {
                kept.add(category(name));
            }
        }
        String name =
                options.getOrDefault(Option.POLICY, List.of("safe-harbor")).get(0);
        return switch (name) {
            case "safe-harbor" -> keeping(kept);
            case "strict" -> {
                if (!kept.isEmpty()) {
                    throw CommandException.usage("--policy strict removes everything: it does not go with --keep");
                }
                yield Policy.strict();
            }
            default -> throw CommandException.usage("--policy is safe-harbor or strict");
        };
    }

    private static Policy keeping(Set<IdentifierCategory> kept) {
        if (kept.isEmpty()) {
            return Policy.safeHarbor();
        }
        Policy.Builder policy = Policy.builder();
        kept.forEach(policy::keep);
        return policy.build();
    }

    private static void option(String arg, Iterator<String> rest, Map<Option, List<String>> options) {
        int equals = arg.indexOf('=');
        String word = equals < 0 ? arg : arg.substring(0, equals);
        Option option = Option.of(word);
        if (option == null) {
            throw CommandException.usage("unknown option " + word);
        }
        if (!option.takesValue()) {
            if (equals >= 0) {
                throw CommandException.usage(word + " takes no value");
            }
            options.put(option, List.of());
            return;
        }
        if (equals < 0 && !rest.hasNext()) {
            throw CommandException.usage(word + " needs a value");
        }
        List<String> values = options.computeIfAbsent(option, key -> new ArrayList<>());
        values.add(equals < 0 ? rest.next() : arg.substring(equals + 1));
        if (values.size() > 1 && option != Option.KEEP) {
            throw CommandException.usage(word + " is given twice");
        }
    }

    private static Command command(String word) {
        for (Command command : Command.values()) {
            if (lower(command).equals(word)) {
                return command;
            }
        }
        throw CommandException.usage("the command is redact or find");
    }

    private static IdentifierCategory category(String name) {
        try {
            return IdentifierCategory.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw CommandException.usage("--keep takes " + List.of(IdentifierCategory.values()));
        }
    }

    private static String lower(Command command) {
        return command.name().toLowerCase(Locale.ROOT);
    }
}
