/** Placeholder. */
@NullMarked
package io.github.safeharbor;

import org.jspecify.annotations.NullMarked;
