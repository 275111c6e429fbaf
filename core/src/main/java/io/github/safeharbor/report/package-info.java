/**
 * The audit of a redaction: what was removed and by which rule, and what a person must still judge. It holds no text.
 *
 * <p>No parameter or result is null unless it says so.
 */
@NullMarked
package io.github.safeharbor.report;

import org.jspecify.annotations.NullMarked;
