package io.github.safeharbor.evaluation.evidence;

import io.github.safeharbor.Redactor;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code evidence}: what leaks in which dress, of whose names, of which known client, and what a second redaction changes. */
@Command(
        name = "evidence",
        description = {
            "Measures the library on invented texts that come with this program, in a minute or two.",
            "Ends with 1 if a figure is above its limit."
        },
        mixinStandardHelpOptions = true)
public final class EvidenceCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--each", paramLabel = "N", description = "N values of each sentence in each dress; 9 by default.")
    private int each = 9;

    @Option(names = "--mutated", paramLabel = "N", description = "Redact N mutated texts twice; 10000 by default.")
    private int mutated = 10_000;

    @Option(names = "--html", paramLabel = "FILE", description = "Write the figures as a page.")
    private @Nullable Path html;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures as JSON.")
    private @Nullable Path json;

    @Option(names = "--failures", paramLabel = "FILE", description = "Write each case that fails, with its output.")
    private @Nullable Path failures;

    @Override
    public Integer call() throws IOException {
        List<String> shown = new ArrayList<>();
        List<Figure> figures = Pack.figures(Redactor.safeHarbor(), each, mutated, shown::add);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(EvidencePage.text(figures));
        write(html, EvidencePage.html(figures));
        write(json, EvidencePage.json(figures));
        write(failures, String.join("\n", shown) + "\n");
        List<Figure> breaches = Pack.breaches(figures);
        breaches.forEach(figure -> out.println("above its limit: " + figure.key()));
        out.flush();
        return breaches.isEmpty() ? 0 : 1;
    }

    private static void write(@Nullable Path file, String content) throws IOException {
        if (file != null) {
            Files.writeString(file, content);
        }
    }
}
