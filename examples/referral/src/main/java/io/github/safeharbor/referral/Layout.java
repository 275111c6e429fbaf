package io.github.safeharbor.referral;

/** How a request is laid out. */
public enum Layout {
    /** Sentences, for a post. */
    POST,
    /** A subject line and sentences, for list mail. */
    LIST,
    /** One line for each slot, with a mark before it. */
    BULLETS,
    /** One line for each slot, with its label before it. */
    FORM
}
