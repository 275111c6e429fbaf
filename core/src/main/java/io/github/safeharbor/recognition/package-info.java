/**
 * All that an author of recognizers needs: the eighteen identifier categories, spans and findings, the text as
 * recognizers see it, and the recognizer contract itself. Nothing here depends on another package of the library but {@code text}.
 *
 * <p>Offsets are UTF-16 code units, spans are half-open {@code [start, end)}. No parameter or result is null unless it
 * says so.
 */
@NullMarked
package io.github.safeharbor.recognition;

import org.jspecify.annotations.NullMarked;
