/** The built-in recognizers' door: {@link io.github.safeharbor.recognizers.BuiltInRecognizers}. */
@NullMarked
package io.github.safeharbor.recognizers;

import org.jspecify.annotations.NullMarked;
