package io.github.safeharbor.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.safeharbor.RedactionResult;
import io.github.safeharbor.Redactor;
import io.github.safeharbor.Verifier;
import io.github.safeharbor.recognition.KnownIdentifiers;
import java.util.Locale;

/** Takes any bytes for what the command line reads or writes: see {@code .ci/fuzz}. */
public final class CommandFuzzer {
    private static final Redactor REDACTOR = Redactor.safeHarbor();

    private CommandFuzzer() {}

    /** Lines of JSON. */
    public static final class Lines {
        private Lines() {}

        /** Reads the lists beforehand, or the first input would take too long. */
        public static void fuzzerInitialize() {
            ready();
        }

        /** Redacts lines of JSON: they are redacted or refused, and what is given out are objects, one a line. */
        public static void fuzzerTestOneInput(byte[] input) {
            Call call = Call.of((policy, length) -> REDACTOR, input, "redact", "--jsonl", "--threads", "1");
            boolean ends = call.exitCode() == 0 || call.exitCode() == ExitCode.BAD_INPUT;
            hold(ends && !call.err().contains("internal"), "the command fails");
            call.out().lines().forEach(line -> JsonLine.of("output", line));
        }
    }

    /** A known file. */
    public static final class KnownFiles {
        private KnownFiles() {}

        /** Reads the lists beforehand, or the first input would take too long. */
        public static void fuzzerInitialize() {
            ready();
        }

        /** Reads known identifiers, or refuses them, and redacts the file as a text: no value makes that fail. */
        public static void fuzzerTestOneInput(byte[] input) {
            String file = new String(input, UTF_8);
            KnownIdentifiers known;
            try {
                known = KnownFile.parse("known", file).identifiers();
            } catch (CommandException e) {
                hold(e.exitCode() == ExitCode.BAD_INPUT, "not the file is to blame");
                return;
            }
            REDACTOR.redact(file, known);
        }
    }

    /** Reports. */
    public static final class Reports {
        private Reports() {}

        /** Reads the lists beforehand, or the first input would take too long. */
        public static void fuzzerInitialize() {
            ready();
        }

        /** Reports on a text in every form, and reads its output a second time. */
        public static void fuzzerTestOneInput(byte[] input) {
            String text = new String(input, UTF_8);
            RedactionResult result = REDACTOR.redact(text);
            JsonLine.of("report", result.report().toJson().replace("\n", " "));
            hold(!result.report().toText().isEmpty(), "the report is empty");
            String page = result.report().toHtml(result.text(), REDACTOR.advise(result.text()), Locale.ROOT);
            hold(page.endsWith("</html>\n"), "the page is cut");
            JsonLine.of(
                    "verification",
                    Verifier.of(REDACTOR)
                            .verify(result.text(), text, KnownIdentifiers.none())
                            .toJson());
        }
    }

    private static void ready() {
        REDACTOR.redact("Odalys Brask, 415-555-0171");
    }

    private static void hold(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
