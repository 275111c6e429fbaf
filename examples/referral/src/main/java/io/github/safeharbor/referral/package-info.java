/**
 * Turns a messy referral post into a request that describes the clinician who is wanted and nothing of the client:
 * {@link io.github.safeharbor.referral.ReferralRequest#from} reads the post into closed slots and says what it left out,
 * {@link io.github.safeharbor.referral.ReferralRequest#render} writes the request. Every word that is written is fixed
 * text or a value of a list that a word of the source stands for.
 */
@NullMarked
package io.github.safeharbor.referral;

import org.jspecify.annotations.NullMarked;
