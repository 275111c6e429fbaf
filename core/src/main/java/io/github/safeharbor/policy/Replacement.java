package io.github.safeharbor.policy;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the output instead of an identifier; made by {@link Replacements} only.
 *
 * <p>The set is closed on purpose. A replacement is constant, or numbered by first appearance, or one of the
 * generalizations that the regulation itself allows. A code derived from the value (initials, its length, a hash, an
 * encrypted form) is no Safe Harbor replacement, see 45 CFR 164.514(c). Immutable and thread-safe.
 */
public final class Replacement {

    /** The kinds of replacements; audit reports name them. */
    public enum Kind {
        /** {@code [NAME-1]}: category and number by first appearance. */
        NUMBERED_LABEL("numbered label"),
        /** {@code [NAME]}: the category alone. */
        LABEL("label"),
        /** Nothing. */
        REMOVED("removed"),
        /** The same words for every value. */
        FIXED_TEXT("fixed text"),
        /** The year of a date, "90 or older", "1936 or earlier". */
        YEAR_ONLY("year only"),
        /** The first three digits of a ZIP code: {@code 941**}. */
        ZIP3("first three digits of the ZIP");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Returns the kind in words. */
        public String words() {
            return words;
        }
    }

    private final Kind kind;
    private final @Nullable String words;

    Replacement(Kind kind, @Nullable String words) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.words = words;
    }

    /** Returns the kind. */
    public Kind kind() {
        return kind;
    }

    /** Returns the words of a {@link Kind#FIXED_TEXT}; empty for every other kind. */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    /** Tells whether the replacement is a generalization: it looks at the value, so it needs one of its own category. */
    public boolean isGeneralization() {
        return kind == Kind.YEAR_ONLY || kind == Kind.ZIP3;
    }

    /** Returns the kind in words, for reports: {@code "numbered label"}. */
    @Override
    public String toString() {
        return kind.words();
    }
}
