package io.github.safeharbor.examples.cli;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.recognition.KnownIdentifiers;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code safeharbor review --jsonl}: the output of each text with its findings and the advice on it. */
@Command(
        name = "review",
        description = {
            "Gives what redact would write, with its findings and what guidance for therapists asks to change in it.",
            "A line {\"id\",\"text\"} in, with \"earlier\":[\"...\"] for the earlier posts of the thread; a line out for each:",
            "{\"id\",\"output\",\"findings\":[{\"id\",\"start\",\"end\",\"category\",\"letter\",\"rule\",\"confidence\",\"replacement\"}],",
            "\"advice\":[{\"id\",\"rule\",\"level\",\"start\",\"end\"}]}, advice in offsets of the output."
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 110)
final class ReviewCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    @Option(
            names = "--list",
            paramLabel = "NAME",
            description = "Advise on what this list forbids, too: a name as in \"compose\".")
    private @Nullable String list;

    @Override
    public Integer call() {
        Main program = Objects.requireNonNull(main);
        if (!input.isJsonl()) {
            throw CommandException.usage("review reads and writes lines of JSON: it needs --jsonl");
        }
        Redactor redactor = policy.redactor(program);
        KnownIdentifiers known = policy.known(program).identifiers();
        Set<String> topics =
                list == null ? Set.of() : ComposeCommand.rules(list).topics();
        for (Input each : input.inputs(program, Format.JSONL)) {
            Answers.write(
                    program, each.source(), policy.longestBytes(), object -> line(object, redactor, known, topics));
        }
        return ExitCode.OK;
    }

    private static String line(JsonLine object, Redactor redactor, KnownIdentifiers known, Set<String> topics) {
        String id = object.id();
        String text = object.text("text");
        List<String> earlier = object.members().containsKey("earlier")
                ? object.strings("earlier", "\"earlier\" is no array of strings")
                : List.of();
        return CommandException.at(
                object.where(), () -> ReviewLine.of(id, redactor.review(text, known, earlier, topics)));
    }
}
