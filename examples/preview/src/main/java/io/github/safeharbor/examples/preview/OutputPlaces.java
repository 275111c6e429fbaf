package io.github.safeharbor.examples.preview;

import io.github.safeharbor.report.AuditEntry;
import io.github.safeharbor.review.Review;
import io.github.safeharbor.review.ReviewFinding;
import java.util.List;

/**
 * Which place of the output is which of the text, and back. Between two removed stretches both run alike; of a removed stretch
 * only its ends are known.
 */
final class OutputPlaces {
    private final List<AuditEntry> entries;

    private OutputPlaces(List<AuditEntry> entries) {
        this.entries = entries;
    }

    static OutputPlaces of(Review review) {
        return new OutputPlaces(review.report().entries());
    }

    /** Returns where what stands for a finding begins in the output. */
    int start(ReviewFinding finding) {
        return output(finding.span().start());
    }

    /** Returns where what stands for a finding ends in the output, exclusive. */
    int end(ReviewFinding finding) {
        return output(finding.span().end());
    }

    /** Returns the place of the text at which something of the output begins: within a label, where its stretch begins. */
    int sourceStart(int output) {
        return source(output, false);
    }

    /** Returns the place of the text at which something of the output ends: within a label, where its stretch ends. */
    int sourceEnd(int output) {
        return source(output, true);
    }

    private int output(int place) {
        int shift = 0;
        for (AuditEntry entry : entries) {
            if (entry.span().end() > place) {
                break;
            }
            shift = entry.outputEnd() - entry.span().end();
        }
        return place + shift;
    }

    private int source(int place, boolean end) {
        int shift = 0;
        for (AuditEntry entry : entries) {
            boolean before = end ? place <= entry.outputStart() : place < entry.outputStart();
            if (before) {
                break;
            }
            boolean within = end ? place <= entry.outputEnd() : place < entry.outputEnd();
            if (within) {
                return end ? entry.span().end() : entry.span().start();
            }
            shift = entry.span().end() - entry.outputEnd();
        }
        return place + shift;
    }
}
