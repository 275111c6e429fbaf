/** Placeholder. */
@NullMarked
package io.github.safeharbor.recognition;

import org.jspecify.annotations.NullMarked;
