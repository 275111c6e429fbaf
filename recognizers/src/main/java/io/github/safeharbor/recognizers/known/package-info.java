/** Other words for what the caller knows: nicknames, misspellings, short forms of organizations, parts of addresses. */
@NullMarked
package io.github.safeharbor.recognizers.known;

import org.jspecify.annotations.NullMarked;
