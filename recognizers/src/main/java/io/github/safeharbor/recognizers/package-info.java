/** Placeholder. */
@NullMarked
package io.github.safeharbor.recognizers;

import org.jspecify.annotations.NullMarked;
