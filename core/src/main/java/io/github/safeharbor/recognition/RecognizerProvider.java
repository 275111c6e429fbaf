package io.github.safeharbor.recognition;

import java.util.List;

/**
 * Makes recognizers known to the engine through {@link java.util.ServiceLoader}: a jar on the class or module path that
 * declares a provider is used by default.
 */
public interface RecognizerProvider {

    /** Returns the recognizers of this provider, each with an id of its own. */
    List<Recognizer> recognizers();
}
