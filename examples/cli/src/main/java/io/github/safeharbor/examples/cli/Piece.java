package io.github.safeharbor.examples.cli;

import io.github.safeharbor.report.AuditReport;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A stretch of an input that is redacted by itself: a text, a line, a row. */
interface Piece {
    /** Returns what stands in its place. */
    Redacted redact(Recipe recipe);

    /** Returns about how many bytes of the input it is. */
    int bytes();

    /**
     * A redacted piece.
     *
     * @param text what is written, line end included
     * @param encoding the encoding in which it is written
     * @param number the line or row of the input, from 1; 0 for a text that is the whole input
     * @param reports the reports of its texts
     */
    record Redacted(String text, Charset encoding, int number, List<AuditReport> reports) {
        /** Returns a piece that holds no text, such as a header. */
        static Redacted plain(String text, Charset encoding) {
            return new Redacted(text, encoding, 0, List.of());
        }

        /** Returns a line in UTF-8. */
        static Redacted line(String text, int number, List<AuditReport> reports) {
            return new Redacted(text, StandardCharsets.UTF_8, number, reports);
        }

        /** Returns the place, nothing of the text. */
        @Override
        public String toString() {
            return "Redacted[" + number + "]";
        }
    }
}
