package io.github.safeharbor.policy;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import java.util.Objects;

/**
 * What stands in the output instead of an identifier; made by {@link Replacements} only.
 *
 * <p>The set is closed on purpose. A replacement is constant, or numbered by first appearance, or one of the
 * generalizations that the regulation itself allows. A code derived from the value (initials, its length, a hash, an
 * encrypted form) is no Safe Harbor replacement, see 45 CFR 164.514(c). Immutable and thread-safe.
 */
public final class Replacement {
    private final String description;
    private final boolean readsValue;
    private final Function function;

    /** What a replacement may use. */
    record Context(IdentifierCategory category, Finding.Meaning meaning, String value, int number, int referenceYear) {}

    /** Makes the text that stands in the output. */
    interface Function {
        String apply(Context context);
    }

    Replacement(String description, boolean readsValue, Function function) {
        this.description = description;
        this.readsValue = readsValue;
        this.function = function;
    }

    /**
     * Returns the text that stands instead of a value.
     *
     * @param category what the value is
     * @param meaning what it says beyond its category
     * @param value the value; only generalizations look at it
     * @param number its number by first appearance among the values of its category, from 1
     * @param referenceYear the year by which ages are reckoned
     */
    public String apply(
            IdentifierCategory category, Finding.Meaning meaning, String value, int number, int referenceYear) {
        return function.apply(new Context(
                Objects.requireNonNull(category, "category"),
                Objects.requireNonNull(meaning, "meaning"),
                Objects.requireNonNull(value, "value"),
                number,
                referenceYear));
    }

    /** Tells whether the replacement is a generalization: it looks at the value, so it needs one of its own category. */
    public boolean isGeneralization() {
        return readsValue;
    }

    /** Returns the replacement in words, for reports: {@code "numbered label"}. */
    @Override
    public String toString() {
        return description;
    }
}
