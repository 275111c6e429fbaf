package io.github.safeharbor.examples.cli;

/** A text is not JSON. The message says where and what was expected, and quotes nothing. */
final class JsonException extends Exception {
    private static final long serialVersionUID = 1L;

    JsonException(int offset, String expected) {
        super("not JSON at column " + (offset + 1) + ": expected " + expected);
    }
}
