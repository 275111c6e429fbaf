package io.github.safeharbor;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns findings into disjoint redactions: of findings that overlap, the whole union goes and the winner names the label.
 *
 * <p>Removing only the winner would leave the loser's tail in clear. Findings that merely touch stay apart. The result
 * does not depend on the order of the findings.
 */
final class OverlapMerger {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::span);

    /** The surer finding wins, then the longer, then the earlier category, then the rule that sorts first. */
    private static final Comparator<Finding> BY_RANK = Comparator.comparing(Finding::confidence)
            .thenComparing(finding -> finding.span().length())
            .thenComparing(Finding::category, Comparator.reverseOrder())
            .thenComparing(Finding::rule, Comparator.reverseOrder());

    private OverlapMerger() {}

    static List<Redaction> merge(List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(BY_PLACE);
        List<Redaction> merged = new ArrayList<>(sorted.size());
        int i = 0;
        while (i < sorted.size()) {
            Finding winner = sorted.get(i);
            Span union = winner.span();
            boolean mixed = false;
            for (i++; i < sorted.size() && sorted.get(i).span().overlaps(union); i++) {
                Finding next = sorted.get(i);
                union = union.union(next.span());
                mixed |= next.category() != winner.category();
                winner = BY_RANK.compare(next, winner) > 0 ? next : winner;
            }
            merged.add(new Redaction(winner.at(union), mixed));
        }
        return merged;
    }
}
