/** Numbers that an authority, insurer, bank or maker gave out, 45 CFR 164.514(b)(2)(i)(G) to (M). */
@NullMarked
package io.github.safeharbor.recognizers.numbers;

import org.jspecify.annotations.NullMarked;
