package io.github.safeharbor.examples.cli;

/** How the program tells its caller how it went. */
final class ExitCode {
    /** All went well. */
    static final int OK = 0;

    /** The library refused to give out a text, or output could not be written. */
    static final int FAILURE = 1;

    /** Input cannot be read, is not in the expected encoding or form, is too long, or a known-identifiers file is wrong. */
    static final int BAD_INPUT = 2;

    /** Some files of a batch failed; all others are whole. */
    static final int PARTIAL = 3;

    /** Wrong arguments; {@code EX_USAGE} of sysexits.h. */
    static final int USAGE = 64;

    /** {@code verify}: a person must look. */
    static final int REVIEW = 3;

    /** {@code verify}: an identifier or a known value is left. */
    static final int LEFT = 1;

    private ExitCode() {}
}
