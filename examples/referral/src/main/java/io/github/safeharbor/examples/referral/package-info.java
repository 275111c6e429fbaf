/**
 * A therapist's tool in small: a request for a referral is filled into a template, redacted with what the practice knows
 * about the client, and shown with its audit report before anybody posts it.
 */
@NullMarked
package io.github.safeharbor.examples.referral;

import org.jspecify.annotations.NullMarked;
