/**
 * What stands in place of a finding: a policy names a replacement for each of the eighteen categories.
 *
 * <p>No parameter or result is null unless it says so.
 */
@NullMarked
package io.github.safeharbor.policy;

import org.jspecify.annotations.NullMarked;
