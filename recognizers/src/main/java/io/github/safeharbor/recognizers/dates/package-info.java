/** Dates and ages over 89, 45 CFR 164.514(b)(2)(i)(C). */
@NullMarked
package io.github.safeharbor.recognizers.dates;

import org.jspecify.annotations.NullMarked;
