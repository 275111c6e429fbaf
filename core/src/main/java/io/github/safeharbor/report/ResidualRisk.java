package io.github.safeharbor.report;

/**
 * A question that no rule can answer and a person must, before any text leaves. What is seen in a text itself is advice, see
 * {@link io.github.safeharbor.advice.Advice}.
 *
 * <p>Source: 45 CFR 164.514(b)(2)(ii), actual knowledge that what remains could identify the individual, alone or in
 * combination; HHS guidance of 26 November 2012.
 */
public enum ResidualRisk {
    /** What remains, to those who know the person; they may be in the private group, too. */
    RECOGNISE("Would the person, or somebody close, recognize this by what remains: age, family, job, story?"),
    /** Ethics rules go further than the regulation. */
    CONSENT("Does the client's consent, your ethics code or the group's rules allow this post at all?");

    private final String question;

    ResidualRisk(String question) {
        this.question = question;
    }

    /** Returns the question, for a person to answer. */
    public String question() {
        return question;
    }
}
