package io.github.safeharbor;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Keeps labels that an earlier redaction left out of findings: redacting an output again changes nothing. */
final class Labels {
    /** So many tokens at most stand between a label and a possible name that may be one for the label's sake alone. */
    private static final int REACH = 30;

    /** Nothing but what is glued to the label. */
    private static final int GLUED = -1;

    private static final int[] NO_LABELS = {};

    private Labels() {}

    /**
     * Returns the findings without those that only a label brings about.
     *
     * <p>Where a name stood there is a label now, and what was an ordinary word beside a name looks like a name itself; a guard
     * that looked at a number no longer sees it. So what is not certain does not count where it is glued to a label, a likely
     * name, place or code not beside one, and a possible one not near one.
     */
    static List<Finding> dropEchoes(Text source, List<Finding> findings) {
        int[] labels = labels(source);
        if (labels.length == 0) {
            return findings;
        }
        List<Finding> kept = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            if (finding.confidence() == Confidence.CERTAIN || !isEcho(source, finding, labels)) {
                kept.add(finding);
            }
        }
        return kept;
    }

    private static boolean isEcho(Text source, Finding finding, int[] labels) {
        int first = source.tokenAt(finding.span().start());
        int last = Math.max(first, source.tokenAt(finding.span().end() - 1));
        int next = Arrays.binarySearch(labels, first);
        next = next < 0 ? -next - 1 : next;
        int reach = switch (finding.category()) {
            case NAME, GEO, OTHER -> finding.confidence() == Confidence.POSSIBLE ? REACH : 0;
            default -> GLUED;
        };
        return next > 0 && isNear(source, labels[next - 1], first, reach)
                || next < labels.length && isNear(source, last, labels[next], reach);
    }

    /** Tells whether no more than some tokens stand between two, or no white space. */
    private static boolean isNear(Text source, int token, int other, int reach) {
        if (other - token - 1 <= reach) {
            return true;
        }
        int at = token;
        while (at < other && at + 1 < source.tokenCount() && source.start(at + 1) == source.end(at)) {
            at++;
        }
        return at == other;
    }

    /** Returns the findings with every label cut out of them, and the white space beside it. */
    static List<Finding> exclude(Text source, List<Finding> findings) {
        int[] labels = labels(source);
        if (labels.length == 0) {
            return findings;
        }
        List<Finding> clean = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            int first = source.tokenAt(finding.span().start());
            int last = source.tokenAt(finding.span().end() - 1);
            if (last == source.tokenCount()
                    || source.start(last) >= finding.span().end()) {
                last--; // it ends in white space
            }
            int at = Arrays.binarySearch(labels, first);
            at = at < 0 ? -at - 1 : at;
            if (at == labels.length || labels[at] > last) {
                clean.add(finding);
                continue;
            }
            int from = first;
            for (; at < labels.length && labels[at] <= last; at++) {
                addWords(source, finding, from, labels[at] - 1, clean);
                from = labels[at] + 1;
            }
            addWords(source, finding, from, last, clean);
        }
        return clean;
    }

    /** Returns the highest number of each category's labels in a text, so that new ones go on from there. */
    static Map<IdentifierCategory, Integer> highest(Text source) {
        Map<IdentifierCategory, Integer> highest = new EnumMap<>(IdentifierCategory.class);
        for (int label : labels(source)) {
            String text = source.token(label);
            int dash = text.indexOf('-');
            if (dash > 0) {
                highest.merge(
                        IdentifierCategory.valueOf(text.substring(1, dash)),
                        Integer.valueOf(text.substring(dash + 1, text.length() - 1)),
                        Math::max);
            }
        }
        return highest;
    }

    /** Tells whether an earlier redaction left a label in a text. */
    static boolean any(Text source) {
        return labels(source).length > 0;
    }

    /** Returns the tokens that are labels, ascending. */
    private static int[] labels(Text source) {
        int[] labels = NO_LABELS;
        int count = 0;
        for (int token = 0; token < source.tokenCount(); token++) {
            if ((source.kind(token) & TokenKind.LABEL) != 0) {
                labels = count == labels.length ? Arrays.copyOf(labels, 2 * count + 8) : labels;
                labels[count++] = token;
            }
        }
        return Arrays.copyOf(labels, count);
    }

    /** Adds what is left between two labels, unless it is punctuation alone. */
    private static void addWords(Text source, Finding finding, int from, int to, List<Finding> clean) {
        for (int i = from; i <= to; i++) {
            if ((source.kind(i) & TokenKind.MARK) == 0) {
                int start = Math.max(source.start(from), finding.span().start());
                int end = Math.min(source.end(to), finding.span().end());
                clean.add(finding.at(new Span(start, end)));
                return;
            }
        }
    }
}
