package io.github.safeharbor;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.SourceText;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Keeps labels that an earlier redaction left out of findings: redacting an output again changes nothing. */
final class Labels {
    private Labels() {}

    /** Returns the findings with every label cut out of them, and the white space beside it. */
    static List<Finding> exclude(SourceText source, List<Finding> findings) {
        List<Finding> clean = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            int last = source.tokenAt(finding.span().end() - 1);
            int first = source.tokenAt(finding.span().start());
            if (first >= source.tokenCount() || !hasLabel(source, first, last)) {
                clean.add(finding);
                continue;
            }
            int from = first;
            for (int i = first; i <= last + 1; i++) {
                if (i > last || i == source.tokenCount() || (source.kind(i) & TokenKind.LABEL) != 0) {
                    addWords(source, finding, from, i - 1, clean);
                    from = i + 1;
                }
            }
        }
        return clean;
    }

    private static boolean hasLabel(SourceText source, int first, int last) {
        for (int i = first; i <= last && i < source.tokenCount(); i++) {
            if ((source.kind(i) & TokenKind.LABEL) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Adds what is left between two labels, unless it is punctuation alone. */
    private static void addWords(SourceText source, Finding finding, int from, int to, List<Finding> clean) {
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
