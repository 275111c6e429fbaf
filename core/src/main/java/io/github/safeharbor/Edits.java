package io.github.safeharbor;

import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.policy.Replacement;
import io.github.safeharbor.policy.Replacements;
import io.github.safeharbor.recognition.IdentifierCategory;
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
    private final Replacer replacer;
    private final Redactions redactions;
    private final NameGroups names;
    private final Completions completions;
    private final Map<IdentifierCategory, Map<String, Integer>> numbers = new EnumMap<>(IdentifierCategory.class);
    private final Map<IdentifierCategory, Integer> counts;

    private Edits(Redactions redactions, Text source, Policy policy) {
        this.policy = policy;
        this.replacer = new Replacer(policy.referenceYear());
        this.redactions = redactions;
        this.names = NameGroups.of(redactions, source);
        this.completions = new Completions(redactions, source, policy);
        this.counts = Labels.highest(source);
    }

    /** Returns the edits, in the order of the text. */
    static List<Edit> of(Redactions redactions, Text source, Policy policy) {
        Edits edits = new Edits(redactions, source, policy);
        List<Edit> list = new ArrayList<>(redactions.list().size());
        for (int i = 0; i < redactions.list().size(); i++) {
            list.add(edits.edit(i));
        }
        return list;
    }

    private Edit edit(int index) {
        Redaction redaction = redactions.list().get(index);
        IdentifierCategory category = redaction.category();
        String value = redactions.values().get(index);
        String key = category == IdentifierCategory.NAME ? names.groupOf(index) : NameGroups.key(value);
        int number = number(category, key);
        Replacement replacement = policy.replacement(category);
        // A generalization may see only text of its own category, and must complete nothing that goes.
        if (replacement.isGeneralization() && (redaction.mixed() || completions.completes(index))) {
            replacement = Replacements.numberedLabel();
        }
        String text = apply(replacement, redaction, value, number);
        if (text.equals(apply(Replacements.numberedLabel(), redaction, value, number))) {
            numbers.computeIfAbsent(category, c -> new HashMap<>()).put(key, number);
            counts.merge(category, number, Math::max);
            replacement =
                    Replacements.numberedLabel(); // whatever was asked for: a date without a year has none to keep
        }
        return new Edit(redaction, text, replacement);
    }

    private String apply(Replacement replacement, Redaction redaction, String value, int number) {
        return replacer.text(replacement, redaction.category(), redaction.meaning(), value, number);
    }

    /** Returns the value's number, or the one that it would get. */
    private int number(IdentifierCategory category, String key) {
        Integer number = numbers.getOrDefault(category, Map.of()).get(key);
        return number == null ? counts.getOrDefault(category, 0) + 1 : number;
    }
}
