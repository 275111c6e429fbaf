package io.github.safeharbor.examples.spark;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.RecognizerProvider;
import io.github.safeharbor.recognition.Text;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.spark.memory.SparkOutOfMemoryError;

/** Finds nothing, and kills the task that comes to a certain text, or the machine that comes to another: once. */
public final class KilledOnce implements RecognizerProvider {
    static final AtomicBoolean ARMED = new AtomicBoolean();
    static final String TEXT = "this is the text at which the task fails";

    /** Names a file that stands until the machine is dead. */
    static final String MACHINE = "safeharbor.machine";

    static final String MACHINE_TEXT = "this is the text at which the machine fails";

    @Override
    public List<Recognizer> recognizers() {
        return List.of(new Recognizer() {
            @Override
            public String id() {
                return "killed-once";
            }

            @Override
            public Set<IdentifierCategory> categories() {
                return Set.of(IdentifierCategory.OTHER);
            }

            @Override
            public List<Finding> recognize(Text source) {
                if (source.original().contains(TEXT) && ARMED.compareAndSet(true, false)) {
                    throw new SparkOutOfMemoryError(
                            "UNABLE_TO_ACQUIRE_MEMORY", Map.of("requestedBytes", "1", "receivedBytes", "0"));
                }
                if (source.original().contains(MACHINE_TEXT) && new File(System.getProperty(MACHINE, "")).delete()) {
                    Runtime.getRuntime().halt(1);
                }
                return List.of();
            }
        });
    }
}
