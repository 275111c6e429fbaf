package io.github.safeharbor.examples.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read: options that redact and find share. */
final class InputOptions {
    @Parameters(
            paramLabel = "PATH",
            description =
                    "Files, folders (with all that is in them) or patterns such as 'notes/**.txt'; none, or \"-\", is"
                            + " standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--jsonl", description = "The same as --format jsonl.")
    private boolean jsonl;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description =
                    "text, jsonl ({\"id\",\"text\"} a line), csv or tsv (RFC 4180, with a header); otherwise by the name of"
                            + " the file, and text for standard input.")
    private @Nullable Format format;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description =
                    "The encoding of text and tables without a byte order mark, for example windows-1252; UTF-8 unless you"
                            + " say otherwise. Output has the encoding of its input. JSON is UTF-8.")
    private Charset encoding = StandardCharsets.UTF_8;

    /** Returns the inputs in the order given; those of a folder by name. */
    List<Input> inputs(Main main, @Nullable Format byDefault) {
        if (jsonl && format != null && format != Format.JSONL) {
            throw CommandException.usage("--jsonl does not go with another --format");
        }
        Format forced = jsonl ? Format.JSONL : format != null ? format : byDefault;
        return new Inputs(main.in, encoding, forced).of(paths);
    }

    /** Tells whether every input is JSON lines by option. */
    boolean isJsonl() {
        return jsonl || format == Format.JSONL;
    }

    Charset encoding() {
        return encoding;
    }
}
