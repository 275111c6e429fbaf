package io.github.safeharbor.benchmarks;

import io.github.safeharbor.RedactionResult;
import io.github.safeharbor.Redactor;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Does the time stay linear on texts made to cost most? Compare the lengths of one unit: twice the text, twice the time. */
@State(Scope.Benchmark)
public class PathologicalInputBenchmark extends Settings {
    /** What is repeated: it begins or half completes what some recognizer looks for, at every step. */
    @Param({
        "a",
        "7",
        " ",
        "@",
        "(",
        ".",
        "-",
        "#",
        "1-",
        "1/",
        "1.",
        "1:",
        "12 ",
        "x1-",
        "a@",
        "a.",
        "a.b@",
        "@a.",
        "1-1-1-",
        "555-",
        "(555) ",
        "+1+1",
        "://",
        "http://",
        "www.",
        "::",
        "a:",
        "Ab ",
        "Ab. ",
        "Dr. ",
        "J. ",
        "Ann Lee ",
        "Ann-",
        "Maria ",
        "May ",
        "March 3 ",
        "on the ",
        "born ",
        "aged ",
        "MRN ",
        "MRN: # ",
        "SSN is ",
        "ID no. ",
        "mayor of ",
        "St ",
        "12 Oak ",
        "12 Oak St ",
        "lives in ",
        "in Salem, ",
        "at the ",
        "call ",
        "room 4 ",
        "&amp;",
        "O'",
        "[",
        "[A"
    })
    public String unit = "";

    @Param({"20000", "40000"})
    public int length;

    private final Redactor redactor = Redactor.safeHarbor();
    private String text = "";

    @Setup
    public void generate() {
        text = text(unit, length);
    }

    /** Redacts one monotonous text. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public RedactionResult redact() {
        return redactor.redact(text);
    }

    static String text(String unit, int length) {
        return unit.repeat(length / unit.length() + 1).substring(0, length);
    }
}
