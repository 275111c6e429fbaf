package io.github.safeharbor.review;

import java.util.Objects;

/**
 * What a person decided on one finding.
 *
 * @param kind remove, keep or replace
 * @param words why it is kept, or what stands instead; empty if it is removed. They stay in the review and enter no report
 */
public record Decision(Kind kind, String words) {
    /** The default: what the policy says stands there. */
    public static final Decision REMOVE = new Decision(Kind.REMOVE, "");

    /** The kinds of decision. */
    public enum Kind {
        /** The policy's replacement stands there. */
        REMOVE,
        /** The value stays; the report names it as a departure. */
        KEEP,
        /** Words of the person stand there. */
        REPLACE
    }

    /** Creates a decision. */
    public Decision {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(words, "words");
    }

    /** Returns kind and nothing of the words, which may tell of a person. */
    @Override
    public String toString() {
        return "Decision[" + kind + "]";
    }
}
