package io.github.safeharbor.referral;

import io.github.safeharbor.referral.Sense.Shade;
import java.util.Set;
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

    /** Takes the match, or leaves it for the first of the shades against it. */
    static Verdict unless(Match match, Set<Shade> shades, Shade... against) {
        for (Shade shade : against) {
            if (shades.contains(shade)) {
                return leave(kind(shade));
            }
        }
        return take(match);
    }

    private static Left.Kind kind(Shade shade) {
        return switch (shade) {
            case REFUSED -> Left.Kind.NOT_WANTED;
            case PAST, PRESENT -> Left.Kind.PAST;
            case POSTER -> Left.Kind.POSTER;
            case RELATIVE -> Left.Kind.RELATIVE;
        };
    }
}
