package io.github.safeharbor.examples.spark;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.RecognizerProvider;
import io.github.safeharbor.recognition.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.spark.memory.SparkOutOfMemoryError;

/** Finds nothing, and kills the task that comes to a certain text: once. */
public final class KilledOnce implements RecognizerProvider {
    static final AtomicBoolean ARMED = new AtomicBoolean();
    static final String TEXT = "this is the text at which the machine fails";

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
                return List.of();
            }
        });
    }
}
