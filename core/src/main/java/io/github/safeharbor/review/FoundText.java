package io.github.safeharbor.review;

import io.github.safeharbor.advice.Advice;
import io.github.safeharbor.report.AuditReport;
import java.util.List;

/** What a redactor found in one text, and how it writes the text once everything is decided. Made by the engine. */
public interface FoundText {

    /** Returns the findings in the order of the text, each with an empty id and the decision to remove it. */
    List<ReviewFinding> findings();

    /**
     * Writes the text.
     *
     * @param decisions one for each finding
     */
    Written write(List<Decision> decisions);

    /**
     * A written text.
     *
     * @param output the text as decided
     * @param report its account; what was kept is a departure
     * @param advice the advice on the output
     */
    record Written(String output, AuditReport report, List<Advice> advice) {

        /** Copies the advice. */
        public Written {
            advice = List.copyOf(advice);
        }
    }
}
