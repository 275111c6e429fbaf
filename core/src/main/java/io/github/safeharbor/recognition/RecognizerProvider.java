package io.github.safeharbor.recognition;

import java.util.List;

/** Gives recognizers. */
public interface RecognizerProvider {
    /** {@return the recognizers} */
    List<String> recognizers();
}
