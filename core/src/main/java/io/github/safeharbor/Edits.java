package io.github.safeharbor;

import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.policy.Replacement;
import io.github.safeharbor.policy.Replacements;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides what stands instead of each redaction, and numbers the labels: one value, one number.
 *
 * <p>Labels count from 1 by first appearance, or on from those that stand in the text already. A date that becomes its
 * year uses up no number.
 */
final class Edits {
    private final Policy policy;
    private final Text source;
    private final boolean generalize;
    private final NameGroups names;
    private final Map<IdentifierCategory, Map<String, Integer>> numbers = new EnumMap<>(IdentifierCategory.class);
    private final Map<IdentifierCategory, Integer> counts;

    private Edits(List<Redaction> redactions, Text source, Policy policy, boolean generalize) {
        this.policy = policy;
        this.source = source;
        this.generalize = generalize;
        this.names = NameGroups.of(redactions, source);
        this.counts = Labels.highest(source);
    }

    /** Returns the edits, in the order of the text. */
    static List<Edit> of(List<Redaction> redactions, Text source, Policy policy) {
        return new Edits(redactions, source, policy, true).edits(redactions);
    }

    /** Returns the edits with labels in place of generalizations. */
    static List<Edit> labels(List<Redaction> redactions, Text source, Policy policy) {
        return new Edits(redactions, source, policy, false).edits(redactions);
    }

    private List<Edit> edits(List<Redaction> redactions) {
        List<Edit> edits = new ArrayList<>(redactions.size());
        for (Redaction redaction : redactions) {
            edits.add(edit(redaction));
        }
        return edits;
    }

    private Edit edit(Redaction redaction) {
        Finding finding = redaction.finding();
        Span span = source.toOriginal(finding.span());
        String value =
                source.view().substring(finding.span().start(), finding.span().end());
        Replacement chosen = policy.replacement(finding.category());
        // A generalization may see only text of its own category: a mixed union gets a plain label.
        Replacement replacement =
                (redaction.mixed() || !generalize) && chosen.isGeneralization() ? Replacements.numberedLabel() : chosen;
        String key = finding.category() == IdentifierCategory.NAME ? names.groupOf(value) : NameGroups.key(value);
        int number = number(finding.category(), key);
        String text = apply(replacement, finding, value, number);
        if (text.equals(apply(Replacements.numberedLabel(), finding, value, number))) {
            numbers.computeIfAbsent(finding.category(), c -> new HashMap<>()).put(key, number);
            counts.merge(finding.category(), number, Math::max);
        }
        return new Edit(span, finding, text, replacement.toString());
    }

    private String apply(Replacement replacement, Finding finding, String value, int number) {
        return replacement.apply(finding.category(), finding.meaning(), value, number, policy.referenceYear());
    }

    /** Returns the value's number, or the one that it would get. */
    private int number(IdentifierCategory category, String key) {
        Integer number = numbers.getOrDefault(category, Map.of()).get(key);
        return number == null ? counts.getOrDefault(category, 0) + 1 : number;
    }
}
