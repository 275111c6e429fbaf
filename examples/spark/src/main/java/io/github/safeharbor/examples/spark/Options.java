package io.github.safeharbor.examples.spark;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.policy.Policy;
import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How texts are redacted: all that travels from the driver to the executors.
 *
 * @param strict whether no generalization stays, not even a year
 * @param maxLength the longest text that is taken, in UTF-16 code units
 */
public record Options(boolean strict, int maxLength) implements Serializable {
    private static final Map<Options, Redactor> REDACTORS = new ConcurrentHashMap<>();

    /** Safe Harbor, and the library's own limit. */
    public static final Options SAFE_HARBOR = new Options(false, Redactor.DEFAULT_MAX_LENGTH);

    /** Returns the redactor of this machine: one for each JVM, shared by its tasks. */
    Redactor redactor() {
        return REDACTORS.computeIfAbsent(
                this,
                options -> Redactor.builder()
                        .policy(options.strict ? Policy.strict() : Policy.safeHarbor())
                        .maxLength(options.maxLength)
                        .build());
    }
}
