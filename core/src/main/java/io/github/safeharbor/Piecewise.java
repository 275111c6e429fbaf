package io.github.safeharbor;

import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.report.AuditEntry;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Redacts one text of any length in pieces, with what stands around a piece in view and what was seen before it in memory.
 */
final class Piecewise {
    /** So much is redacted at a time where a border is at hand, in UTF-16 units. */
    static final int PIECE = 1 << 16;

    /** So much stands in view on either side of what is redacted: no recognizer reads so far for one finding. */
    static final int REACH = 1 << 12;

    /** So many values are remembered at least, and so many names. */
    static final int REMEMBERED = 1 << 14;

    private final Sizes sizes;
    private final int maxLength;
    private final Policy policy;
    private final Function<String, Redactions.Found> find;
    private final UnaryOperator<Redactions> settle;
    private final RepeatedValues repeated;
    private final Edits edits;
    private final Map<IdentifierCategory, Integer> counts = new EnumMap<>(IdentifierCategory.class);

    /**
     * How much is held.
     *
     * @param piece what is redacted at a time, in UTF-16 units
     * @param reach what stands in view on either side of it
     * @param remembered how many values are remembered
     */
    record Sizes(int piece, int reach, int remembered) {
        static final Sizes DEFAULT = new Sizes(PIECE, REACH, REMEMBERED);
    }

    /**
     * Makes ready for one text.
     *
     * @param sizes how much is held
     * @param maxLength the longest piece, where no border is at hand
     * @param policy what stands instead
     * @param find what goes from a piece, whatever recurs
     * @param settle adds what a second redaction would find
     */
    Piecewise(
            Sizes sizes,
            int maxLength,
            Policy policy,
            Function<String, Redactions.Found> find,
            UnaryOperator<Redactions> settle) {
        this.sizes = sizes;
        this.maxLength = maxLength;
        this.policy = policy;
        this.find = find;
        this.settle = settle;
        this.repeated = new RepeatedValues(sizes.remembered);
        this.edits = new Edits(policy, sizes.remembered);
    }

    /** Redacts the text, and returns how many stretches were removed of each category. */
    Map<IdentifierCategory, Integer> redact(Reader text, Appendable output) throws IOException {
        Window window = new Window(text);
        int size = Math.min(sizes.piece, maxLength);
        while (window.fill(size + 2 * sizes.reach)) {
            int cut = redact(window, output);
            if (cut > window.begin()) {
                window.advance(cut, sizes.reach);
                size = Math.min(sizes.piece, maxLength);
            } else if (size == maxLength) {
                throw new TextTooLongException(size + sizes.reach, maxLength);
            } else {
                size = (int) Math.min(2L * size, maxLength); // no border is at hand
            }
        }
        return counts;
    }

    /** Redacts what comes next of the view, and returns where it ended: where it begins if there is no place to cut. */
    private int redact(Window window, Appendable output) throws IOException {
        String text = window.text(sizes.reach);
        int begin = window.begin();
        int end = window.isLast() ? text.length() : window.border(text.length() - sizes.reach);
        if (end == begin) {
            return begin;
        }
        Redactions.Found found = find.apply(text);
        // What stands at the end of the view is judged by half a sentence: it is learned with the next piece.
        int learned = window.isLast() ? end : text.length() - sizes.reach / 2;
        repeated.learn(found.source(), found.within(begin, learned));
        Redactions redactions = settle.apply(Redactions.of(found, repeated));
        edits.learn(List.of(redactions), begin, learned);
        List<Edit> fitted = Phrasing.fit(text, edits.of(redactions, begin, end));
        while (end < text.length() && end > begin && crosses(fitted, end) < end) {
            end = window.border(crosses(fitted, end));
        }
        if (end > begin) {
            output.append(checked(text, begin, end, fitted, redactions));
        }
        return end;
    }

    /** Returns the start of the edit that a cut would cut in two, or the place itself. */
    private static int crosses(List<Edit> edits, int cut) {
        for (Edit edit : edits) {
            Span span = edit.redaction().span();
            if (span.start() < cut && span.end() > cut) {
                return span.start();
            }
        }
        return cut;
    }

    private String checked(String text, int begin, int end, List<Edit> fitted, Redactions redactions) {
        List<Edit> done = new ArrayList<>();
        int start = begin;
        for (Edit edit : fitted) {
            Span span = edit.redaction().span();
            if (span.end() <= begin) {
                start += edit.text().length() - span.length();
            }
            if (span.end() <= end) {
                done.add(span.start() < begin && span.end() > begin ? rest(edit, begin) : edit);
            }
        }
        TextEditor.Edited edited = TextEditor.apply(text.substring(0, end), done);
        ResidualCheck.check(edited, start, redactions, policy);
        for (AuditEntry entry : edited.entries()) {
            if (entry.span().start() >= begin) {
                counts.merge(entry.category(), 1, Integer::sum);
            }
        }
        return edited.text().substring(start);
    }

    /** What reaches back into the piece before was none when that was written; what is left of it goes. */
    private static Edit rest(Edit edit, int begin) {
        Span span = new Span(begin, edit.redaction().span().end());
        return new Edit(edit.redaction().at(span), edit.text(), edit.replacement());
    }
}
