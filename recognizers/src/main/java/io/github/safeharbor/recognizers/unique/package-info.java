/** Any other unique number, characteristic or code, 45 CFR 164.514(b)(2)(i)(R). */
@NullMarked
package io.github.safeharbor.recognizers.unique;

import org.jspecify.annotations.NullMarked;
