package io.github.safeharbor;

import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.policy.Replacement;
import io.github.safeharbor.policy.Replacements;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.SourceText;
import io.github.safeharbor.recognition.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides what stands instead of each redaction, and numbers the labels: one value, one number. */
final class Edits {
    private final Policy policy;
    private final SourceText source;
    private final Map<IdentifierCategory, Map<String, Integer>> numbers = new EnumMap<>(IdentifierCategory.class);
    private final Map<IdentifierCategory, Integer> counts = new EnumMap<>(IdentifierCategory.class);

    private Edits(Policy policy, SourceText source) {
        this.policy = policy;
        this.source = source;
    }

    /** Returns the edits, in the order of the text. */
    static List<Edit> of(List<Redaction> redactions, SourceText source, Policy policy) {
        Edits plan = new Edits(policy, source);
        List<Edit> edits = new ArrayList<>(redactions.size());
        for (Redaction redaction : redactions) {
            edits.add(plan.edit(redaction));
        }
        return edits;
    }

    private Edit edit(Redaction redaction) {
        Finding finding = redaction.finding();
        Span span = source.toOriginal(finding.span());
        String value =
                source.text().substring(finding.span().start(), finding.span().end());
        Replacement chosen = policy.replacement(finding.category());
        // A generalization may see only text of its own category: a mixed union gets a plain label.
        Replacement replacement =
                redaction.mixed() && chosen.isGeneralization() ? Replacements.numberedLabel() : chosen;
        String text = replacement.apply(
                finding.category(), finding.rule(), value, number(finding.category(), value), policy.referenceYear());
        return new Edit(span, finding, text, replacement.toString());
    }

    private int number(IdentifierCategory category, String value) {
        Map<String, Integer> known = numbers.computeIfAbsent(category, c -> new HashMap<>());
        String key = key(value);
        Integer number = known.get(key);
        if (number == null) {
            number = counts.merge(category, 1, Integer::sum);
            known.put(key, number);
            if (category == IdentifierCategory.NAME) {
                // "Maria Okafor" is [NAME-1], and so is "Maria" after her; a part of two names stays with the first.
                for (String part : value.split("[^\\p{L}]{1,9}", -1)) {
                    if (part.length() > 1) {
                        known.putIfAbsent(key(part), number);
                    }
                }
            }
        }
        return number;
    }

    private static String key(String value) {
        StringBuilder key = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }
}
