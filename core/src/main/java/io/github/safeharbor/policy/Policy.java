package io.github.safeharbor.policy;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is removed from a text and what stands instead: everything, unless it says otherwise.
 *
 * <p>A policy that keeps a category departs from the Safe Harbor method; {@link #departures()} lists how, and the audit
 * report repeats it. Immutable and thread-safe.
 */
public final class Policy {
    private static final Policy SAFE_HARBOR = builder().build();
    private static final Policy STRICT = builder().strict().build();

    private final String name;
    private final Map<IdentifierCategory, Replacement> replacements;
    private final Set<IdentifierCategory> kept;
    private final boolean seasons;
    private final int referenceYear;

    private Policy(Builder builder, String name, Map<IdentifierCategory, Replacement> replacements) {
        this.name = name;
        this.replacements = replacements;
        this.kept = Collections.unmodifiableSet(EnumSet.copyOf(builder.kept));
        this.seasons = builder.strict;
        this.referenceYear = builder.referenceYear == null ? Text.DEFAULT_REFERENCE_YEAR : builder.referenceYear;
    }

    /** Returns the default: all eighteen categories removed, numbered labels, the year of a date kept. */
    public static Policy safeHarbor() {
        return SAFE_HARBOR;
    }

    /**
     * Returns the cautious policy: numbered labels for everything, years and seasons included ("in 2019", "last summer").
     * The regulation keeps the year; whether a season is finer than a year, its text does not settle.
     */
    public static Policy strict() {
        return STRICT;
    }

    /** Returns a builder of a policy that removes everything. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the policy's name in reports: {@code "safe harbor"}, {@code "strict"} or {@code "custom"}. */
    public String name() {
        return name;
    }

    /** Returns the year by which ages over 89 are reckoned. */
    public int referenceYear() {
        return referenceYear;
    }

    /** Returns the categories that stay in the text. */
    public Set<IdentifierCategory> kept() {
        return kept;
    }

    /** Tells whether the policy removes all eighteen categories. */
    public boolean isSafeHarbor() {
        return kept.isEmpty();
    }

    /** Returns how the policy departs from the Safe Harbor method, in words; empty if it does not. */
    public List<String> departures() {
        List<String> departures = new ArrayList<>();
        for (IdentifierCategory category : kept) {
            departures.add("keeps (" + category.letter() + ") " + category.title());
        }
        return List.copyOf(departures);
    }

    /** Returns what stands instead of an identifier of the category. */
    public Replacement replacement(IdentifierCategory category) {
        return Objects.requireNonNull(replacements.get(Objects.requireNonNull(category, "category")));
    }

    /** Returns the findings that the policy removes, in the same order. */
    public List<Finding> select(List<Finding> findings) {
        List<Finding> selected = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            if (!kept.contains(finding.category()) && (seasons || finding.meaning() != Finding.Meaning.SEASON)) {
                selected.add(finding);
            }
        }
        return selected;
    }

    /** Returns the name and what is kept. */
    @Override
    public String toString() {
        return "Policy[" + name + (kept.isEmpty() ? "" : ", keeps " + kept) + "]";
    }

    /**
     * Collects the settings of a policy. The order of calls is irrelevant; setting a thing twice is an error. Not safe for
     * use by many threads.
     */
    public static final class Builder {
        private final Map<IdentifierCategory, Replacement> replacements = new EnumMap<>(IdentifierCategory.class);
        private final Set<IdentifierCategory> kept = EnumSet.noneOf(IdentifierCategory.class);
        private @Nullable Integer referenceYear;
        private boolean strict;

        private Builder() {}

        /**
         * Sets what stands instead of identifiers of a category.
         *
         * @throws IllegalStateException if the category is set already
         * @throws IllegalArgumentException if the replacement is a generalization of another category
         */
        public Builder replace(IdentifierCategory category, Replacement replacement) {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(replacement, "replacement");
            if (!Replacements.fits(replacement, category)) {
                throw new IllegalArgumentException("'" + replacement + "' is no replacement for " + category);
            }
            requireUnset(category);
            replacements.put(category, replacement);
            return this;
        }

        /**
         * Keeps a category in the text; the policy then departs from the Safe Harbor method.
         *
         * @throws IllegalStateException if the category is set already
         */
        public Builder keep(IdentifierCategory category) {
            requireUnset(Objects.requireNonNull(category, "category"));
            kept.add(category);
            return this;
        }

        /**
         * Sets the year by which ages over 89 are reckoned; {@link Text#DEFAULT_REFERENCE_YEAR} otherwise, so that the
         * machine's clock never changes a result.
         *
         * @throws IllegalStateException if it is set already
         * @throws IllegalArgumentException if it is no year between 1900 and 2200
         */
        public Builder referenceYear(int year) {
            if (referenceYear != null) {
                throw new IllegalStateException("the reference year is set already");
            }
            if (year < 1900 || year > 2200) {
                throw new IllegalArgumentException("not a reference year: " + year);
            }
            referenceYear = year;
            return this;
        }

        /** Returns the policy. */
        public Policy build() {
            boolean plain = replacements.isEmpty() && kept.isEmpty() && referenceYear == null;
            Map<IdentifierCategory, Replacement> all = new EnumMap<>(IdentifierCategory.class);
            for (IdentifierCategory category : IdentifierCategory.values()) {
                all.put(category, Replacements.numberedLabel());
            }
            if (!strict) {
                all.put(IdentifierCategory.DATE, Replacements.yearOnly());
            }
            all.putAll(replacements);
            return new Policy(this, !plain ? "custom" : strict ? "strict" : "safe harbor", all);
        }

        private Builder strict() {
            strict = true;
            return this;
        }

        private void requireUnset(IdentifierCategory category) {
            if (replacements.containsKey(category) || kept.contains(category)) {
                throw new IllegalStateException(category + " is set already");
            }
        }
    }
}
