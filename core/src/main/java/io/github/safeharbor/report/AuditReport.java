package io.github.safeharbor.report;

import io.github.safeharbor.recognition.RecognizerProvider;

/** Placeholder. */
public final class AuditReport {
    private AuditReport() {}

    /**
     * {@return the number of recognizers in a provider}
     *
     * @param provider it
     */
    public static int size(RecognizerProvider provider) {
        return provider.recognizers().size();
    }
}
