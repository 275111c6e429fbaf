package io.github.safeharbor.benchmarks;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long does Phileas take for the same texts, with its patterns and its dictionaries of names and places?
 *
 * <p>Called by reflection, by the names that its README gives: so this compiles where the artifact can't be had.
 */
@State(Scope.Benchmark)
public class PhileasBenchmark extends Settings {
    private static final List<String> IDENTIFIERS = List.of(
            "age", "creditCard", "date", "driversLicense", "emailAddress", "ibanCode", "ipAddress", "macAddress",
            "passportNumber", "phoneNumber", "phoneNumberExtension", "ssn", "streetAddress", "trackingNumber", "url", "vin",
            "city", "county", "firstName", "hospital", "surname");

    @Param({"300", "100000"})
    public int length;

    private List<String> texts = List.of();
    private Object filter = "";
    private Method method = Object.class.getMethods()[0];

    /** Prepares the policy, and makes sure that it finds what there is: a key that it does not know it passes over. */
    @Setup
    public void prepare() throws ReflectiveOperationException, IOException {
        texts = BenchmarkTexts.batch(length, Density.DENSE, Script.LATIN1);
        Class<?> service = find("PlainTextFilterService");
        Object phileas = constructor(service, 4)
                .newInstance(
                        constructor(find("PhileasConfiguration"), 1).newInstance(new Properties()),
                        constructor(find("DefaultContextService"), 0).newInstance(),
                        constructor(find("InMemoryVectorService"), 0).newInstance(),
                        null);
        Object gson = Class.forName("com.google.gson.Gson").getConstructor().newInstance();
        Object policy = gson.getClass()
                .getMethod("fromJson", String.class, Class.class)
                .invoke(gson, policy(), find("Policy"));
        Method prepare = method(service, "prepare", 1);
        filter = prepare.invoke(phileas, policy);
        method = method(prepare.getReturnType(), "filter", 2);
        Object explanation = call(method.invoke(filter, "benchmark", texts.get(0)), "getExplanation");
        int spans = ((List<?>) call(explanation, "appliedSpans")).size();
        if (spans < texts.get(0).length() * Density.DENSE.perThousand / 2000) {
            throw new IllegalStateException("Phileas found " + spans + " identifiers: the policy does not fit this version");
        }
    }

    /** Filters a batch. */
    @Benchmark
    public void filter(Blackhole blackhole) throws ReflectiveOperationException {
        for (String text : texts) {
            blackhole.consume(method.invoke(filter, "benchmark", text));
        }
    }

    private static String policy() {
        StringBuilder json = new StringBuilder("{\"name\":\"benchmark\",\"identifiers\":{");
        for (String identifier : IDENTIFIERS) {
            json.append('"').append(identifier).append("\":{\"").append(identifier);
            json.append("FilterStrategies\":[{\"strategy\":\"REDACT\"}]},");
        }
        return json.append("\"zipCode\":{\"zipCodeFilterStrategy\":[{\"strategy\":\"REDACT\"}]}}}").toString();
    }

    /** Returns the class of this simple name, in whatever package this version keeps it. */
    private static Class<?> find(String simpleName) throws ClassNotFoundException, IOException {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (entry.endsWith(".jar")) {
                try (JarFile jar = new JarFile(entry)) {
                    String name = jar.stream()
                            .map(ZipEntry::getName)
                            .filter(n -> n.startsWith("ai/philterd/") && n.endsWith("/" + simpleName + ".class"))
                            .findFirst()
                            .orElse("");
                    if (!name.isEmpty()) {
                        return Class.forName(name.replace(".class", "").replace('/', '.'));
                    }
                }
            }
        }
        throw new ClassNotFoundException("this version of Phileas has no " + simpleName);
    }

    private static Constructor<?> constructor(Class<?> type, int parameters) {
        return Arrays.stream(type.getConstructors())
                .filter(c -> c.getParameterCount() == parameters)
                .findFirst()
                .orElseThrow();
    }

    private static Method method(Class<?> type, String name, int parameters) throws NoSuchMethodException {
        return Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == parameters)
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(type + "." + name));
    }

    private static Object call(Object target, String name) throws ReflectiveOperationException {
        return target.getClass().getMethod(name).invoke(target);
    }
}
