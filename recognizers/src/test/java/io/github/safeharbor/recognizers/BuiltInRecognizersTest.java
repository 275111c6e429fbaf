package io.github.safeharbor.recognizers;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.safeharbor.recognition.RecognizerProvider;
import io.github.safeharbor.testing.RecognizerTester;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class BuiltInRecognizersTest {
    @Test
    void isLoaded() {
        RecognizerProvider p =
                ServiceLoader.load(RecognizerProvider.class).findFirst().orElseThrow();
        assertNotNull(p);
        RecognizerTester.finds(p);
    }
}
