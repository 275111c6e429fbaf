package io.github.safeharbor.examples.cli;

import io.github.safeharbor.referral.Layout;
import io.github.safeharbor.referral.Left;
import io.github.safeharbor.referral.ListRules;
import io.github.safeharbor.referral.ReferralRequest;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code safeharbor compose}: a referral post in, a request about the clinician out, and what was left of the post. */
@Command(
        name = "compose",
        description = {
            "Turns a referral post into a request that describes the clinician, and nothing of the client.",
            "What is left out (where, and why) and what is missing goes to standard error, or into the JSON:",
            "{\"slots\",\"left\",\"missing\",\"text\"}; with --jsonl {\"id\",\"text\"} a line in, the same with its id out."
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 110)
final class ComposeCommand implements Callable<Integer> {
    private static final int LONGEST = 1 << 18;

    @ParentCommand
    private @Nullable Main main;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The post; none, or \"-\", is standard input.")
    private String file = "-";

    @Option(
            names = "--list",
            paramLabel = "NAME",
            description = "Whose rules hold: strict (the default), freetree, cspp, wa-mhr, aca-connect, staffroom,"
                    + " clinicians-exchange.")
    private String list = "strict";

    @Option(names = "--layout", paramLabel = "NAME", description = "post (the default), list, bullets or form.")
    private Layout layout = Layout.POST;

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    @Option(names = "--jsonl", description = "Read and write an object a line.")
    private boolean jsonl;

    @Override
    public Integer call() {
        Main program = Objects.requireNonNull(main);
        ListRules rules = rules(list);
        Source source = Source.of(file, program.in);
        if (jsonl) {
            Answers.write(program, source, LONGEST, object -> line(object, rules));
        } else {
            post(program, source, rules);
        }
        return ExitCode.OK;
    }

    /** Returns the rules of the list; a name that no list has is an error. */
    static ListRules rules(String list) {
        try {
            return ListRules.named(list);
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(String.valueOf(e.getMessage()));
        }
    }

    private String line(JsonLine object, ListRules rules) {
        String answer = request(object.where(), object.text("text")).toJson(layout, rules);
        return "{\"id\":" + object.id() + "," + answer.substring(1);
    }

    private void post(Main program, Source source, ListRules rules) {
        ReferralRequest request = request(source.name(), WholeText.text(source, LONGEST));
        if (json) {
            program.out.write(request.toJson(layout, rules) + "\n");
            return;
        }
        String text = request.render(layout, rules);
        program.out.write(text.isEmpty() ? "" : text + "\n");
        program.out.flush();
        for (Left left : request.left()) {
            program.err.println("left out " + left.place().start() + "-"
                    + left.place().end() + ": " + left.kind().key() + ": " + left.why());
        }
        if (!request.missing().isEmpty()) {
            program.err.println("missing: "
                    + request.missing().stream().map(slot -> slot.key()).collect(Collectors.joining(", ")));
        }
    }

    /** Returns the request; a text that is too long is an error at this place. */
    private static ReferralRequest request(String where, String text) {
        try {
            return CommandException.at(where, () -> ReferralRequest.from(text));
        } catch (IllegalArgumentException e) {
            throw CommandException.badInput(where + ": " + e.getMessage());
        }
    }
}
