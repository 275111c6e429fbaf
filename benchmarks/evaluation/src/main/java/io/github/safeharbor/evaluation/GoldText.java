package io.github.safeharbor.evaluation;

import java.util.List;

/**
 * A text, with its right answer where it has one.
 *
 * @param id its name among the texts
 * @param text the text
 * @param marked whether its identifiers are marked
 * @param spans its identifiers, disjoint
 * @param ignored stretches that count neither way
 */
record GoldText(String id, String text, boolean marked, List<MarkedSpan> spans, List<MarkedSpan> ignored) {

    /** Returns the number of its identifiers, nothing of the text. */
    @Override
    public String toString() {
        return "GoldText[" + spans.size() + " spans]";
    }
}
