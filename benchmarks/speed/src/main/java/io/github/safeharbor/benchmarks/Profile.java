package io.github.safeharbor.benchmarks;

import io.github.safeharbor.Redactor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Says where the time and the bytes of a post go: {@code java -cp benchmarks.jar …Profile [NONE|SPARSE|DENSE|SATURATED] [SECONDS]}.
 *
 * <p>Each method and class with the share of the samples in it and in what it calls, and the methods of ours that allocate, each with
 * the class that it makes. Samples are biased to safe points' neighbours: read them as a map, then measure with {@link Turns}.
 */
final class Profile {
    private static final int LINES = 70;
    private static final String OURS = "io.github.safeharbor.";

    private Profile() {}

    public static void main(String... args) throws IOException {
        Density density = args.length > 0 ? Density.valueOf(args[0]) : Density.DENSE;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 30;
        List<String> posts = BenchmarkTexts.texts(300, density, Script.LATIN1, 60_000);
        Redactor redactor = Redactor.safeHarbor();
        run(redactor, posts, seconds / 2);
        Path file = Files.createTempFile("profile", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(5));
            recording.enable("jdk.ObjectAllocationSample").with("throttle", "1000/s");
            recording.start();
            run(redactor, posts, seconds);
            recording.stop();
            recording.dump(file);
        }
        Shares self = new Shares();
        Shares methods = new Shares();
        Shares classes = new Shares();
        Shares bytes = new Shares();
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getStackTrace() == null
                    || event.getStackTrace().getFrames().stream()
                            .noneMatch(frame -> name(frame).contains("Redactor.redact"))) {
                continue;
            }
            List<RecordedFrame> frames = event.getStackTrace().getFrames();
            if (event.getEventType().getName().equals("jdk.ObjectAllocationSample")) {
                long weight = event.getLong("weight");
                bytes.add(ours(frames) + "  <- " + event.getClass("objectClass").getName(), weight);
                bytes.total += weight;
            } else {
                count(frames, self, methods, classes);
            }
        }
        Files.delete(file);
        self.print("in the method itself");
        methods.print("in the method and what it calls");
        classes.print("in the class and what it calls");
        bytes.print("allocated by");
    }

    private static void count(List<RecordedFrame> frames, Shares self, Shares methods, Shares classes) {
        self.add(name(frames.get(0)), 1);
        self.total++;
        methods.total++;
        classes.total++;
        Set<String> seen = new HashSet<>();
        for (RecordedFrame frame : frames) {
            String name = name(frame);
            if (name.startsWith("java.util.regex")) {
                name = "java.util.regex.*";
            }
            if (seen.add(name)) {
                methods.add(name, 1);
            }
            String type = frame.getMethod().getType().getName();
            if (type.startsWith(OURS) && seen.add(type)) {
                classes.add(type, 1);
            }
        }
    }

    private static String ours(List<RecordedFrame> frames) {
        StringBuilder names = new StringBuilder();
        int count = 0;
        for (RecordedFrame frame : frames) {
            if (frame.getMethod().getType().getName().startsWith(OURS) && count++ < 2) {
                names.append(' ')
                        .append(name(frame).substring(OURS.length()))
                        .append(':')
                        .append(frame.getLineNumber());
            }
        }
        return names.toString();
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private static void run(Redactor redactor, List<String> posts, int seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            posts.forEach(redactor::redact);
        }
    }

    /** Shares of a whole. */
    private static final class Shares {
        final Map<String, Long> weights = new HashMap<>();
        long total;

        void add(String name, long weight) {
            weights.merge(name, weight, Long::sum);
        }

        void print(String title) {
            System.out.println("\n== " + title);
            weights.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .limit(LINES)
                    .forEach(entry -> System.out.printf(
                            Locale.ROOT, "%6.2f %%  %s%n", 100.0 * entry.getValue() / total, entry.getKey()));
        }
    }
}
