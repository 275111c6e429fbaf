/**
 * Advice on a text that is about to be posted: what no rule of law removes and guidance for therapists still asks to leave out.
 *
 * <p>No parameter or result is null unless it says so.
 */
@NullMarked
package io.github.safeharbor.advice;

import org.jspecify.annotations.NullMarked;
