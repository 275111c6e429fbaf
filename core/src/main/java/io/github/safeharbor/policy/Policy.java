package io.github.safeharbor.policy;

import io.github.safeharbor.recognition.RecognizerProvider;

/** Placeholder. */
public final class Policy {
    private Policy() {}

    /**
     * {@return the number of recognizers in a provider}
     *
     * @param provider it
     */
    public static int size(RecognizerProvider provider) {
        return provider.recognizers().size();
    }
}
