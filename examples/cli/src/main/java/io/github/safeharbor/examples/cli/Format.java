package io.github.safeharbor.examples.cli;

import java.util.Locale;

/** How texts stand in an input. */
enum Format {
    /** The input is one text. */
    TEXT,
    /** An object a line. */
    JSONL,
    /** A table with a header, fields separated by commas. */
    CSV,
    /** A table with a header, fields separated by tabs. */
    TSV;

    /** Returns the format of a file by its name. */
    static Format of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            return JSONL;
        }
        return lower.endsWith(".csv") ? CSV : lower.endsWith(".tsv") ? TSV : TEXT;
    }

    /** Tells whether an input holds a text in each record, not one as a whole. */
    boolean hasRecords() {
        return this != TEXT;
    }
}
