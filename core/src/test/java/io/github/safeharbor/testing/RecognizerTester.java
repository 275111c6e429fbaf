package io.github.safeharbor.testing;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.recognition.RecognizerProvider;
import org.junit.jupiter.api.Assertions;

/** Placeholder. */
public final class RecognizerTester {
    private RecognizerTester() {}

    public static void finds(RecognizerProvider provider) {
        Assertions.assertEquals(1, Redactor.size(provider));
    }
}
