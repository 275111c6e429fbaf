package io.github.safeharbor.examples.preview;

import io.github.safeharbor.Redactor;

/** Takes any bytes for the body of a request to the preview: see {@code .ci/fuzz}. */
public final class RequestFuzzer {
    private static final Redactor REDACTOR = Redactor.safeHarbor();
    private static final Checker PAGE = new Checker(REDACTOR);
    private static final LanguageTool PROGRAM = new LanguageTool(REDACTOR);

    private RequestFuzzer() {}

    /** Reads the lists beforehand, or the first input would take too long. */
    public static void fuzzerInitialize() {
        REDACTOR.redact("Odalys Brask, 415-555-0171");
    }

    /** Asks as the page does and as other programs do: the request is answered or refused, and nothing else. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            if (input.length > 0 && input[0] == '{') {
                PAGE.check(input);
            } else {
                PROGRAM.check(input);
            }
        } catch (Refusal e) {
            if (e.status() < 400 || e.status() >= 500) {
                throw new IllegalStateException("not the request is to blame", e);
            }
        }
    }
}
