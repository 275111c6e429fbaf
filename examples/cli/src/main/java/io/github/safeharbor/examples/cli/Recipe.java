package io.github.safeharbor.examples.cli;

import io.github.safeharbor.RedactionResult;
import io.github.safeharbor.Redactor;
import io.github.safeharbor.recognition.KnownIdentifiers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done with each text of a call. Safe for use by many threads.
 *
 * @param redactor the redactor
 * @param maxLength the longest text that it takes
 * @param known what is known about the client of every text
 * @param knownField the field of a record that says what is known about its client; null if none does
 * @param columns the fields that hold texts; empty: {@code text} of an object, every column of a table
 * @param passFields whether other members of an object are written unchanged
 * @param inlineReport whether an object is written with its report
 */
record Recipe(
        Redactor redactor,
        int maxLength,
        KnownFile known,
        @Nullable String knownField,
        List<String> columns,
        boolean passFields,
        boolean inlineReport) {

    /** Returns the longest input that is one text, or line that holds one, in bytes. */
    long longestBytes() {
        return PolicyOptions.longestBytes(maxLength);
    }

    /** Redacts a text at a place. */
    RedactionResult redact(String where, String text, KnownIdentifiers identifiers) {
        return CommandException.at(where, () -> redactor.redact(text, identifiers));
    }

    /** Returns what is known about the client of a record. */
    KnownIdentifiers known(String where, @Nullable String field) {
        return field == null ? known.identifiers() : known.with(where, field).identifiers();
    }
}
