package io.github.safeharbor.examples.cli;

import java.util.function.Function;

/** A line of JSON out for each object in, on all cores and in the order of the input. */
final class Answers {
    private Answers() {}

    /**
     * Writes an answer to each object.
     *
     * @param source where the objects stand, one a line
     * @param longest the most bytes that a line may have
     * @param answer gives the line without its end; run by many threads
     */
    static void write(Main program, Source source, long longest, Function<JsonLine, String> answer) {
        try (Pipeline pipeline = new Pipeline(Runtime.getRuntime().availableProcessors());
                ByteLines lines = new ByteLines(source, longest)) {
            for (ByteLines.Line line = lines.next(); line != null; line = lines.next()) {
                ByteLines.Line next = line;
                pipeline.submit(next.bytes().length, () -> answer(next, answer), program.out::write);
                if (lines.isDrained()) {
                    pipeline.drain();
                    program.out.flush();
                }
            }
            pipeline.drain();
        }
    }

    private static String answer(ByteLines.Line line, Function<JsonLine, String> answer) {
        JsonLine object = JsonLine.of(line);
        return object == null ? "" : answer.apply(object) + "\n";
    }
}
