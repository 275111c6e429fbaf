/** Word lists, compiled from public statistics. */
@NullMarked
package io.github.safeharbor.recognizers.lexicon;

import org.jspecify.annotations.NullMarked;
