package io.github.safeharbor.evaluation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A build of the command line, which holds the library: a jar that this process starts. */
final class Build {
    private final Path jar;

    /**
     * Names a build.
     *
     * @throws InputException if there is no such file
     */
    Build(Path jar) {
        if (!Files.isRegularFile(jar)) {
            throw new InputException(jar + ": no such file; build it by mvn -B -ntp -q -Dquick package");
        }
        this.jar = jar;
    }

    /** Returns what a redaction would remove from each text, by the text's id. */
    Map<String, List<MarkedSpan>> find(List<GoldText> texts) {
        return run(texts, List.of("-jar", jar.toString(), "find", "--jsonl"));
    }

    /** Returns what the recognizers report in each text before anything is merged, by the text's id. */
    Map<String, List<MarkedSpan>> raw(List<GoldText> texts) {
        // The build first: of what both hold its classes count.
        String classPath = jar + File.pathSeparator + System.getProperty("java.class.path");
        return run(texts, List.of("-cp", classPath, RawFindings.class.getName()));
    }

    private Map<String, List<MarkedSpan>> run(List<GoldText> texts, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        try {
            Path in = Files.createTempFile("texts", ".jsonl");
            Path out = Files.createTempFile("findings", ".jsonl");
            try {
                StringBuilder lines = new StringBuilder();
                texts.forEach(text -> lines.append(Json.line(text.id(), text.text())));
                Files.writeString(in, lines);
                int exitCode = new ProcessBuilder(command)
                        .redirectInput(in.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start()
                        .waitFor();
                if (exitCode != 0) {
                    throw new InputException(jar + ": ended with " + exitCode);
                }
                Map<String, List<MarkedSpan>> byId = new HashMap<>();
                for (Lines line : Lines.of(out.toString(), java.io.InputStream.nullInputStream())) {
                    byId.put(line.id(), line.spans("spans", true));
                }
                return byId;
            } finally {
                Files.delete(in);
                Files.delete(out);
            }
        } catch (IOException e) {
            throw new InputException(jar + ": cannot be run");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException(jar + ": interrupted");
        }
    }
}
