package io.github.safeharbor.referral;

import org.jspecify.annotations.Nullable;

/**
 * What a match comes to.
 *
 * @param taken the value that it is evidence for, or null
 * @param left why it is left out, or null; both null where the words mean something else
 * @param choice 0 for what counts at once; more for what counts only where the slot would be empty otherwise
 */
record Verdict(@Nullable String taken, Left.@Nullable Kind left, int choice) {
    static final Verdict NOTHING = new Verdict(null, null, 0);

    static Verdict take(Match match) {
        return new Verdict(match.phrase().value(), null, match.phrase().mark().choice());
    }

    static Verdict take(String value) {
        return new Verdict(value, null, 0);
    }

    /** Counts where nothing better fills the slot. */
    static Verdict otherwise(Match match) {
        return new Verdict(match.phrase().value(), null, 1);
    }

    static Verdict leave(Left.Kind kind) {
        return new Verdict(null, kind, 0);
    }
}
