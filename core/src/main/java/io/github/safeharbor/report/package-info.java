/** Placeholder. */
@NullMarked
package io.github.safeharbor.report;

import org.jspecify.annotations.NullMarked;
