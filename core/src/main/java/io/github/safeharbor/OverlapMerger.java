package io.github.safeharbor;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns findings into disjoint unions: of findings that overlap, the whole union goes and the winner names the label.
 *
 * <p>Removing only the winner would leave the loser's tail in clear. Findings that merely touch stay apart. The result
 * does not depend on the order of the findings.
 */
final class OverlapMerger {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::span);

    /** The surer finding wins, then the longer, then the earlier category, then the meaning, then the rule that sorts first. */
    private static final Comparator<Finding> BY_RANK = Comparator.comparing(Finding::confidence)
            .thenComparing(finding -> finding.span().length())
            .thenComparing(Finding::category, Comparator.reverseOrder())
            .thenComparing(Finding::meaning)
            .thenComparing(Finding::rule, Comparator.reverseOrder());

    private OverlapMerger() {}

    static List<Union> merge(List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(BY_PLACE);
        List<Union> merged = new ArrayList<>(sorted.size());
        int i = 0;
        while (i < sorted.size()) {
            int first = i;
            Finding winner = sorted.get(i);
            Span union = winner.span();
            boolean mixed = false;
            for (i++; i < sorted.size() && sorted.get(i).span().overlaps(union); i++) {
                Finding next = sorted.get(i);
                union = union.union(next.span());
                mixed |= next.category() != winner.category();
                winner = BY_RANK.compare(next, winner) > 0 ? next : winner;
            }
            merged.add(new Union(withMeaning(winner, sorted.subList(first, i)).at(union), mixed));
        }
        return merged;
    }

    /** What one finding of a stretch tells of it holds for the surer one as well: a known value may be a ZIP code. */
    private static Finding withMeaning(Finding winner, List<Finding> findings) {
        Finding told = winner;
        for (Finding finding : findings) {
            boolean same =
                    finding.category() == winner.category() && finding.span().equals(winner.span());
            told = same && told.meaning() == Finding.Meaning.PLAIN ? winner.withMeaning(finding.meaning()) : told;
        }
        return told;
    }
}
