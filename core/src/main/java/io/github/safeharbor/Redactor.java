package io.github.safeharbor;

import io.github.safeharbor.recognition.RecognizerProvider;

/** Placeholder. */
public final class Redactor {
    private Redactor() {}

    /**
     * {@return the number of recognizers in a provider}
     *
     * @param provider it
     */
    public static int size(RecognizerProvider provider) {
        return provider.recognizers().size();
    }
}
