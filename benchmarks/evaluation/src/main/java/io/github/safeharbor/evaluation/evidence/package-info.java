/** The evidence pack: what leaks in which dress, of whose names, of which known client, and what a second redaction changes. */
@NullMarked
package io.github.safeharbor.evaluation.evidence;

import org.jspecify.annotations.NullMarked;
