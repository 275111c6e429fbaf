package io.github.safeharbor;

/**
 * A recognizer failed, and with it the call: nothing is ever half redacted.
 *
 * <p>The message names the recognizer and the kind of failure. It never quotes the text, and the failure itself is not
 * attached as a cause, since its message might: its stack trace is taken over instead.
 */
public final class RecognizerException extends RedactionException {
    private static final long serialVersionUID = 1L;

    private final String recognizerId;

    RecognizerException(String recognizerId, String problem) {
        super("recognizer '" + recognizerId + "' " + problem);
        this.recognizerId = recognizerId;
    }

    static RecognizerException of(String recognizerId, Throwable failure) {
        RecognizerException exception = new RecognizerException(
                recognizerId, "threw " + failure.getClass().getName());
        exception.setStackTrace(failure.getStackTrace());
        return exception;
    }

    /** Returns the id of the recognizer that failed. */
    public String recognizerId() {
        return recognizerId;
    }
}
