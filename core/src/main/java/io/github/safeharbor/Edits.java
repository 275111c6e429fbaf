package io.github.safeharbor;

import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.policy.Replacement;
import io.github.safeharbor.policy.Replacements;
import io.github.safeharbor.recognition.IdentifierCategory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Decides what stands instead of each redaction, and numbers the labels: one value, one number, in all texts of one call.
 *
 * <p>Labels count from 1 by first appearance, or on from those that stand in the texts already. A date that becomes its
 * year uses up no number.
 */
final class Edits {
    /** So many blanks stand between the groups of a number, at most. */
    private static final int MAX_GAP = 2;

    private final Policy policy;
    private final Replacer replacer;
    private final NameGroups names;
    private final Map<Value, Integer> numbers;
    private final Map<IdentifierCategory, Integer> counts = new EnumMap<>(IdentifierCategory.class);

    /** A value as it is numbered: all ways of writing it have one key. */
    private record Value(IdentifierCategory category, String key) {}

    /**
     * Starts to count.
     *
     * @param policy what stands instead
     * @param bound as many values at least are remembered: those that were seen last
     */
    Edits(Policy policy, int bound) {
        this.policy = policy;
        this.replacer = new Replacer(policy.referenceYear());
        this.names = new NameGroups(bound);
        this.numbers = new RecentMap<>(bound);
    }

    /** Returns the edits of a text that stands alone, in its order. */
    static List<Edit> of(Redactions redactions, Policy policy) {
        if (redactions.list().isEmpty()) {
            return List.of();
        }
        Edits edits = new Edits(policy, Integer.MAX_VALUE);
        edits.learn(List.of(redactions), 0, Integer.MAX_VALUE);
        return edits.of(redactions, 0, redactions.source().original().length());
    }

    /**
     * Learns which names are one person's and which labels stand there; texts that are learned at once are equals.
     *
     * @param texts what goes from the texts
     * @param from names that begin before are not learned again
     * @param to names that begin there or behind are left for later
     */
    void learn(List<Redactions> texts, int from, int to) {
        names.learn(texts, from, to);
        for (Redactions text : texts) {
            Labels.highest(text.source()).forEach((category, number) -> counts.merge(category, number, Math::max));
        }
    }

    /**
     * Returns the edits of a text that was learned, in its order.
     *
     * @param redactions what goes from it
     * @param from what begins before has its number already, or needs none
     * @param to what begins there or behind gets its number later
     */
    List<Edit> of(Redactions redactions, int from, int to) {
        Completions completions = new Completions(redactions, policy);
        List<Edit> list = new ArrayList<>(redactions.list().size());
        for (int i = 0; i < redactions.list().size(); i++) {
            int start = redactions.list().get(i).span().start();
            list.add(edit(redactions, i, completions, start >= from && start < to));
        }
        return list;
    }

    private Edit edit(Redactions redactions, int index, Completions completions, boolean counts) {
        Redaction redaction = redactions.list().get(index);
        IdentifierCategory category = redaction.category();
        String value = redactions.values().get(index);
        Value key = new Value(
                category,
                category == IdentifierCategory.NAME ? names.groupOf(redactions, index) : NameGroups.key(value));
        int number = number(key);
        Replacement replacement = policy.replacement(category);
        // A generalization may see only text of its own category, and must complete nothing that goes.
        if (replacement.isGeneralization()
                && (redaction.mixed() || standsBehindFigures(redactions, index) || completions.completes(index))) {
            replacement = Replacements.numberedLabel();
        }
        String text = apply(replacement, redaction, value, number);
        if (replacement.kind() == Replacement.Kind.NUMBERED_LABEL
                || text.equals(apply(Replacements.numberedLabel(), redaction, value, number))) {
            if (counts) {
                numbers.put(key, number);
                this.counts.merge(category, number, Math::max);
            }
            replacement =
                    Replacements.numberedLabel(); // whatever was asked for: a date without a year has none to keep
        }
        return new Edit(redaction, text, replacement);
    }

    /** Tells whether a number ends right before a value: "213-30 April 2018" must not become "213-30 2018". */
    private static boolean standsBehindFigures(Redactions redactions, int index) {
        String original = redactions.source().original();
        int from = index == 0 ? 0 : redactions.list().get(index - 1).span().end();
        int start = redactions.list().get(index).span().start();
        int end = start;
        while (end > from && start - end < MAX_GAP && original.charAt(end - 1) == ' ') {
            end--;
        }
        if (end == start && end > from && "-./".indexOf(original.charAt(end - 1)) >= 0) {
            end--;
        }
        int first = end;
        while (first > from && Character.isDigit(original.charAt(first - 1))) {
            first--;
        }
        return first < end && (first == from || original.charAt(first - 1) != ':'); // "14:30 03/14/2026"
    }

    private String apply(Replacement replacement, Redaction redaction, String value, int number) {
        return replacer.text(replacement, redaction.category(), redaction.meaning(), value, number);
    }

    /** Returns the value's number, or the one that it would get. */
    private int number(Value value) {
        Integer number = numbers.get(value);
        return number == null ? counts.getOrDefault(value.category(), 0) + 1 : number;
    }
}
