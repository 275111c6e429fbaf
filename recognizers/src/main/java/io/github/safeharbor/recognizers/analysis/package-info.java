/** One look at a text, shared by all recognizers: what its words are, what they announce, and how its lines are written. */
@NullMarked
package io.github.safeharbor.recognizers.analysis;

import org.jspecify.annotations.NullMarked;
