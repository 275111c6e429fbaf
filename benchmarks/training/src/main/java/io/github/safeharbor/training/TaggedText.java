package io.github.safeharbor.training;

import java.util.List;

/**
 * A text for training: its names, by place and kind.
 *
 * @param text the text
 * @param names its names, disjoint and in order
 */
record TaggedText(String text, List<Name> names) {

    /** Returns the text typed in another way; its names stand where they stood. */
    TaggedText typed(String other) {
        return other.length() == text.length() ? new TaggedText(other, names) : this;
    }

    /**
     * One name.
     *
     * @param start its first UTF-16 code unit
     * @param end the code unit after its last
     * @param label the label that begins it, of {@link io.github.safeharbor.recognizers.names.model.Tag}
     */
    record Name(int start, int end, int label) {}
}
