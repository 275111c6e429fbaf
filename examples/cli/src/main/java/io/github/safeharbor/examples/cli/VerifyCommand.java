package io.github.safeharbor.examples.cli;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.Verification;
import io.github.safeharbor.Verifier;
import io.github.safeharbor.recognition.KnownIdentifiers;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code safeharbor verify}: what the output of any tool or person still holds, without a value. */
@Command(
        name = "verify",
        description = {
            "Reads a redacted text a second time, whoever made it, and tells what is left by letter and place.",
            "Exit codes: 0 PASS, nothing was recognized; 3 REVIEW, a person must look; 1 FAIL, an identifier or a known value"
                    + " is left. PASS does not mean that the text is de-identified."
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 110)
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Parameters(
            arity = "0..1",
            paramLabel = "OUT",
            description = "The redacted text; none, or \"-\", is standard input.")
    private String output = "-";

    @Option(
            names = "--before",
            paramLabel = "IN",
            description = "The text before: which of its identifiers stand in OUT, even without their cue.")
    private @Nullable String before;

    @Option(names = "--json", description = "Write one JSON object instead of text.")
    private boolean json;

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    @Override
    public Integer call() {
        Main program = Objects.requireNonNull(main);
        if (output.equals("-") && "-".equals(before)) {
            throw CommandException.usage("OUT and --before cannot both be standard input");
        }
        Redactor redactor = policy.redactor(program);
        KnownIdentifiers known = policy.known(program).identifiers();
        Source source = Source.of(output, program.in);
        String text = text(source);
        String earlier = before == null ? null : text(Source.of(before, program.in));
        Verifier verifier = Verifier.of(redactor);
        Verification verification = CommandException.at(
                source.name(),
                () -> earlier == null ? verifier.verify(text, known) : verifier.verify(text, earlier, known));
        program.out.write(json ? verification.toJson() + "\n" : verification.toText());
        return switch (verification.verdict()) {
            case PASS -> ExitCode.OK;
            case REVIEW -> ExitCode.REVIEW;
            case FAIL -> ExitCode.LEFT;
        };
    }

    private String text(Source source) {
        return WholeText.text(source, policy.longestBytes());
    }
}
