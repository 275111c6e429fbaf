/** Places smaller than a state, 45 CFR 164.514(b)(2)(i)(B). */
@NullMarked
package io.github.safeharbor.recognizers.places;

import org.jspecify.annotations.NullMarked;
