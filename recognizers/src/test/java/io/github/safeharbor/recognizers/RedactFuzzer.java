package io.github.safeharbor.recognizers;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.safeharbor.Redaction;
import io.github.safeharbor.RedactionResult;
import io.github.safeharbor.Redactor;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.KnownValueException;
import io.github.safeharbor.report.AuditEntry;
import java.util.List;

/** Takes any bytes for a text, and what stands before the first line end for a known name: see {@code .ci/fuzz}. */
public final class RedactFuzzer {
    private static final Redactor REDACTOR = Redactor.safeHarbor();

    /** Set in the first byte: the rest are UTF-16 units, of which some may be half a character. */
    private static final int UNITS = 1;

    /** Set in the first byte: the first line is a name that the caller knows. */
    private static final int KNOWN = 2;

    private RedactFuzzer() {}

    /** Reads the lists beforehand, or the first input would take too long. */
    public static void fuzzerInitialize() {
        REDACTOR.redact("Odalys Brask, 415-555-0171");
    }

    /** Redacts what the bytes say, and fails where a promise of the library does. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        String text = new String(input, 1, input.length - 1, (input[0] & UNITS) != 0 ? UTF_16BE : UTF_8);
        int line = (input[0] & KNOWN) != 0 ? text.indexOf('\n') : -1;
        if (line < 0) {
            check(text, KnownIdentifiers.none());
            return;
        }
        KnownIdentifiers known;
        try {
            known = KnownIdentifiers.builder().name(text.substring(0, line)).build();
        } catch (KnownValueException e) {
            return; // such a name is refused
        }
        check(text.substring(line + 1), known);
    }

    private static void check(String text, KnownIdentifiers known) {
        RedactionResult result = REDACTOR.redact(text, known);
        hold(result.equals(REDACTOR.redact(text, known)), "a second call gives something else");
        StringBuilder rebuilt = new StringBuilder();
        int from = 0;
        for (AuditEntry entry : result.report().entries()) {
            hold(entry.span().start() >= from, "entries overlap");
            rebuilt.append(text, from, entry.span().start())
                    .append(result.text(), entry.outputStart(), entry.outputEnd());
            from = entry.span().end();
        }
        rebuilt.append(text, from, text.length());
        hold(rebuilt.toString().equals(result.text()), "the report does not tell what was done");
        List<Redaction> found = REDACTOR.find(text, known);
        hold(found.size() == result.report().entries().size(), "find and redact differ");
    }

    private static void hold(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
