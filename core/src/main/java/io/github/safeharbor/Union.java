package io.github.safeharbor;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Span;

/**
 * One stretch of the view that goes: overlapping findings under the name of the winner, and what belongs to them.
 *
 * @param winner the finding that names the label, over the union of the findings; its text is the value
 * @param mixed whether findings of other categories are in the union
 * @param span what goes
 */
record Union(Finding winner, boolean mixed, Span span) {

    Union(Finding winner, boolean mixed) {
        this(winner, mixed, winner.span());
    }

    /** Returns the same union, which goes with more or less of what stands beside it. */
    Union fitted(Span other) {
        return new Union(winner, mixed, other);
    }
}
