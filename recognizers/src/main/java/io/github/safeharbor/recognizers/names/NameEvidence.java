package io.github.safeharbor.recognizers.names;

/**
 * One kind of reason to take words for a name, or not to.
 *
 * <p>Stateless. It goes over the units once and adds what it knows to their scores, as the logarithm of a likelihood
 * ratio; so a statistical tagger joins as one more evidence that adds the log-odds it computes.
 */
interface NameEvidence {

    /** Adds to the scores of the units that it knows something about. */
    void weigh(NameText text, NameScores scores);
}
