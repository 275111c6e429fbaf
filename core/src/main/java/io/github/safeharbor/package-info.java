/**
 * The engine: {@link io.github.safeharbor.Redactor} takes the identifiers of the HIPAA Safe Harbor method out of a text.
 *
 * <p>No parameter or result is null unless it says so. Offsets are UTF-16 code units, spans half-open.
 */
@NullMarked
package io.github.safeharbor;

import org.jspecify.annotations.NullMarked;
