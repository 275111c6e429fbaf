/** What recognizers of several packages share. */
@NullMarked
package io.github.safeharbor.recognizers.support;

import org.jspecify.annotations.NullMarked;
