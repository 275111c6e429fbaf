/** The one way to say a rule: start, link, value, guards; and the index that finds all rules of all recognizers in one walk. */
@NullMarked
package io.github.safeharbor.rule;

import org.jspecify.annotations.NullMarked;
