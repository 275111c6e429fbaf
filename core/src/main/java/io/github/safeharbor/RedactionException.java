package io.github.safeharbor;

/**
 * A call of a {@link Redactor} failed, and no text is given out.
 *
 * <p>Its message never quotes the text. The three kinds are {@link TextTooLongException}, {@link RecognizerException} and {@link
 * ResidualIdentifierException}.
 */
public abstract class RedactionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RedactionException(String message) {
        super(message);
    }
}
