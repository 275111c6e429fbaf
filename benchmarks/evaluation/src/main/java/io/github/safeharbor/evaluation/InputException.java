package io.github.safeharbor.evaluation;

import java.io.Serial;

/** A file, a line or a build is not what it should be; the message says where. */
final class InputException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }
}
