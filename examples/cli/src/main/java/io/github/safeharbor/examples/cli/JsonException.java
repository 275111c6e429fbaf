package io.github.safeharbor.examples.cli;

/** A text is not JSON. The message says where and what was expected, and quotes nothing. */
final class JsonException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String problem;

    JsonException(int offset, String expected) {
        this("not JSON at column " + (offset + 1) + ": expected " + expected);
    }

    private JsonException(String problem) {
        super(problem);
        this.problem = problem;
    }

    /** Returns the message, which is never null. */
    String problem() {
        return problem;
    }
}
