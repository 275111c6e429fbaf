/** Makes the name model that ships with the recognizers: a generator of texts, a reader of corpora, a trainer. */
@NullMarked
package io.github.safeharbor.training;

import org.jspecify.annotations.NullMarked;
