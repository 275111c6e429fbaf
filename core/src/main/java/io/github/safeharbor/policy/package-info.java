/** Placeholder. */
@NullMarked
package io.github.safeharbor.policy;

import org.jspecify.annotations.NullMarked;
