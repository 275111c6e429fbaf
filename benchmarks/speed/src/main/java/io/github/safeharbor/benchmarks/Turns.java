package io.github.safeharbor.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.File;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures builds against each other in one JVM, by turns: the processor's time and the bytes of the same posts.
 *
 * <p>{@code java -cp benchmarks.jar …Turns [--seconds N] BASE.jar HEAD.jar...} with jars of the command line. Other processes may run:
 * a turn is short, what they take does not count, and the median of the ratios of neighbouring turns repeats to one or two percent.
 */
final class Turns {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int CHARACTERS = 60_000;
    private static final int POSTS_A_TURN = 100;

    private Turns() {}

    /** One build in a class loader of its own. */
    private static final class Build {
        final MethodHandle redact;
        final List<Double> nanos = new ArrayList<>();
        final List<Double> bytes = new ArrayList<>();

        Build(Path jar) throws IOException, ReflectiveOperationException {
            URL[] urls = {new File(jar.toString()).toURI().toURL()};
            ClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
            Class<?> type = Class.forName("io.github.safeharbor.Redactor", true, loader);
            Class<?> result = Class.forName("io.github.safeharbor.RedactionResult", true, loader);
            Object redactor = type.getMethod("safeHarbor").invoke(null);
            redact = MethodHandles.publicLookup()
                    .findVirtual(type, "redact", MethodType.methodType(result, String.class))
                    .bindTo(redactor)
                    .asType(MethodType.methodType(Object.class, String.class));
        }

        void turn(List<String> posts) throws Throwable {
            long characters = 0;
            long bytes = THREAD.getCurrentThreadAllocatedBytes();
            long nanos = THREAD.getCurrentThreadCpuTime();
            for (String post : posts) {
                characters += post.length();
                Object ignored = (Object) redact.invokeExact(post);
            }
            this.nanos.add((double) (THREAD.getCurrentThreadCpuTime() - nanos) / posts.size());
            this.bytes.add((double) (THREAD.getCurrentThreadAllocatedBytes() - bytes) / characters);
        }

        void forget() {
            nanos.clear();
            bytes.clear();
        }
    }

    public static void main(String... args) throws Throwable {
        int seconds = 40;
        int first = 0;
        if (args.length > 1 && args[0].equals("--seconds")) {
            seconds = Integer.parseInt(args[1]);
            first = 2;
        }
        Map<String, Build> builds = new LinkedHashMap<>();
        for (String jar : Arrays.asList(args).subList(first, args.length)) {
            builds.put(jar, new Build(Path.of(jar)));
        }
        System.out.printf(
                "%-8s %9s %9s %9s  %s%n",
                "posts", "min us", "median us", "B/char", "median of the ratios to the first");
        for (Density density : List.of(Density.DENSE, Density.NONE)) {
            List<List<String>> batches = batches(BenchmarkTexts.texts(300, density, Script.LATIN1, CHARACTERS));
            run(builds, batches, seconds);
            builds.values().forEach(Build::forget);
            run(builds, batches, seconds);
            print(density, builds);
        }
    }

    private static List<List<String>> batches(List<String> posts) {
        List<List<String>> batches = new ArrayList<>();
        for (int from = 0; from + POSTS_A_TURN <= posts.size(); from += POSTS_A_TURN) {
            batches.add(posts.subList(from, from + POSTS_A_TURN));
        }
        return batches;
    }

    private static void run(Map<String, Build> builds, List<List<String>> batches, int seconds) throws Throwable {
        long end = System.nanoTime() + seconds * 1_000_000_000L / 2;
        for (int turn = 0; System.nanoTime() < end; turn++) {
            for (Build build : builds.values()) {
                build.turn(batches.get(turn % batches.size()));
            }
        }
    }

    private static void print(Density density, Map<String, Build> builds) {
        List<Double> base = builds.values().iterator().next().nanos;
        builds.forEach((name, build) -> {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < base.size(); i++) {
                ratios.add(build.nanos.get(i) / base.get(i));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-8s %9.1f %9.1f %9.1f  %.3f %s%n",
                    density,
                    build.nanos.stream().mapToDouble(Double::doubleValue).min().orElseThrow() / 1000,
                    median(build.nanos) / 1000,
                    median(build.bytes),
                    median(ratios),
                    Path.of(name).getFileName());
        });
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
