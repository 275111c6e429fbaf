package io.github.safeharbor;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * All that goes from a text: what is found, where it recurs, and what is found once that is gone.
 *
 * <p>Of "ZoraZQ" the name goes, and then the initials stand alone; of "2671client Will" the number goes, and then "client"
 * is a word. So where a redaction cuts a token in two, the rest is read again.
 *
 * @param redactions what goes, disjoint and in the order of the text
 * @param repeated the values that must not recur in the output
 */
record Removals(List<Redaction> redactions, RepeatedValues repeated) {
    /** What is set free may set free another, a few times; what is left then, the residual check refuses. */
    private static final int MAX_LOOKS = 4;

    /** A mark that no pattern expects. */
    private static final char GONE = '\uFFFC';

    /**
     * Returns what goes.
     *
     * @param source the text
     * @param find returns the findings in a text that the policy does not keep
     */
    static Removals of(Text source, Function<Text, List<Finding>> find) {
        List<Finding> findings = new ArrayList<>(find.apply(source));
        List<Finding> freed = new ArrayList<>();
        Removals removals = merge(source, findings, freed);
        for (int look = 0; look < MAX_LOOKS && removals.cutsToken(source); look++) {
            Text rest = removals.rest(source);
            List<Finding> more = find.apply(rest);
            List<Finding> recurring = removals.repeated.findSurvivors(rest);
            if (more.isEmpty() && recurring.isEmpty()) {
                break;
            }
            findings.addAll(more);
            freed.addAll(recurring);
            removals = merge(source, findings, freed);
        }
        return removals;
    }

    /** Found once is found everywhere; of overlaps the union goes. */
    private static Removals merge(Text source, List<Finding> findings, List<Finding> freed) {
        RepeatedValues repeated = RepeatedValues.of(source, findings);
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(freed);
        all.addAll(repeated.find(source));
        return new Removals(OverlapMerger.merge(Labels.exclude(source, all)), repeated);
    }

    private boolean cutsToken(Text source) {
        for (Redaction redaction : redactions) {
            Span span = redaction.finding().span();
            int first = source.tokenAt(span.start());
            int last = source.tokenAt(span.end() - 1);
            if (first < source.tokenCount() && source.start(first) < span.start()
                    || last < source.tokenCount() && source.start(last) < span.end() && span.end() < source.end(last)) {
                return true;
            }
        }
        return false;
    }

    /** Returns what is left, every character in its place. */
    private Text rest(Text source) {
        char[] rest = source.view().toCharArray();
        for (Redaction redaction : redactions) {
            Span span = redaction.finding().span();
            Arrays.fill(rest, span.start(), span.end(), GONE);
        }
        Text view = Text.of(new String(rest), source.known(), source.referenceYear());
        if (view.length() == source.length()) {
            return view;
        }
        // Two halves of a letter that a character without width kept apart have come together.
        for (int i = 0; i < rest.length; i++) {
            rest[i] = Character.isSurrogate(rest[i]) ? GONE : rest[i];
        }
        return Text.of(new String(rest), source.known(), source.referenceYear());
    }
}
