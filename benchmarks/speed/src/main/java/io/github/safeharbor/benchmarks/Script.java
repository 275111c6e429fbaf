package io.github.safeharbor.benchmarks;

/** The characters of a text: those of Latin-1, or also curly quotes, dashes and names beyond it, which double a string's bytes. */
public enum Script {
    LATIN1,
    MIXED
}
