/** Names of persons, 45 CFR 164.514(b)(2)(i)(A). */
@NullMarked
package io.github.safeharbor.recognizers.names;

import org.jspecify.annotations.NullMarked;
