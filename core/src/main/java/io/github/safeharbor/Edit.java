package io.github.safeharbor;

import io.github.safeharbor.policy.Replacement;

/**
 * One redaction and what stands there instead.
 *
 * @param redaction the stretch of the caller's text
 * @param text what stands there instead
 * @param replacement the kind of replacement
 */
record Edit(Redaction redaction, String text, Replacement replacement) {}
