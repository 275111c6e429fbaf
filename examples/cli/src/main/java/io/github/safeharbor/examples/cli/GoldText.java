package io.github.safeharbor.examples.cli;

import java.util.List;

/**
 * A text with its right answer.
 *
 * @param text the text
 * @param spans its identifiers, disjoint
 * @param ignored stretches that count neither way
 */
record GoldText(String text, List<MarkedSpan> spans, List<MarkedSpan> ignored) {

    /** Returns the gold text of a line. */
    static GoldText of(JsonLines line) {
        for (MarkedSpan span : line.spans("spans", true)) {
            if (!Categories.ORDER.contains(span.category())) {
                throw line.bad("a gold span of an unknown category");
            }
        }
        return new GoldText(line.text(), line.spans("spans", true), line.spans("ignore", false));
    }

    /** Returns the number of letters and digits, nothing of the text. */
    @Override
    public String toString() {
        return "GoldText[" + spans.size() + " spans]";
    }
}
