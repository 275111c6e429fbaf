/**
 * A text under review: what was found, what is advised, and what a person decided. For tools that check as one types.
 *
 * <p>No parameter or result is null unless it says so.
 */
@NullMarked
package io.github.safeharbor.review;

import org.jspecify.annotations.NullMarked;
