package io.github.safeharbor;

import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.policy.Replacement;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;

/**
 * Notices where a generalization would complete a removed or known value with what stands beside it.
 *
 * <p>Of a client born in March 1987, "in March 3/14/1987" must not become "in March 1987": such a date gets a label.
 */
final class Completions {
    /** How far to either side a value may reach, in UTF-16 units: no address is longer. The residual check looks further. */
    private static final int REACH = 128;

    private static final String LABEL = "[OTHER]";

    private final Redactions redactions;
    private final String original;
    private final Policy policy;
    private final Replacer replacer;

    Completions(Redactions redactions, Policy policy) {
        this.redactions = redactions;
        this.original = redactions.source().original();
        this.policy = policy;
        this.replacer = new Replacer(policy.referenceYear());
    }

    /** Tells whether the generalization of a redaction completes a value. */
    boolean completes(int index) {
        String text = generalized(index);
        if (!redactions.mayBeCompletedBy(text)) {
            return false;
        }
        StringBuilder around = new StringBuilder(2 * REACH + 32);
        appendBefore(index, around);
        Span own = new Span(around.length(), around.length() + text.length());
        appendBehind(index, around.append(text));
        Text output = Text.of(around.toString());
        for (Finding survivor : policy.select(redactions.findSurvivors(output))) {
            Span span = output.toOriginal(survivor.span());
            if (span.overlaps(own) && !own.contains(span)) {
                return true;
            }
        }
        return false;
    }

    private void appendBefore(int index, StringBuilder around) {
        int start = redactions.list().get(index).span().start();
        int from = index == 0 ? 0 : redactions.list().get(index - 1).span().end();
        if (index > 0 && start - from < REACH) {
            around.append(generalized(index - 1));
        }
        around.append(original, Math.max(from, start - REACH), start);
    }

    private void appendBehind(int index, StringBuilder around) {
        int end = redactions.list().get(index).span().end();
        boolean last = index + 1 == redactions.list().size();
        int to = last
                ? original.length()
                : redactions.list().get(index + 1).span().start();
        around.append(original, end, Math.min(to, end + REACH));
        if (!last && to - end < REACH) {
            around.append(generalized(index + 1));
        }
    }

    /** Returns what becomes of a redaction unless it completes a value. */
    private String generalized(int index) {
        Redaction redaction = redactions.list().get(index);
        Replacement replacement = policy.replacement(redaction.category());
        return redaction.mixed() || !replacement.isGeneralization()
                ? LABEL
                : replacer.text(
                        replacement,
                        redaction.category(),
                        redaction.meaning(),
                        redactions.values().get(index),
                        1);
    }
}
