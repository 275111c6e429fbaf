package io.github.safeharbor.report;

import io.github.safeharbor.recognition.Text;
import java.util.Arrays;
import java.util.List;

/**
 * A question that text rules cannot answer and a person must, before the text leaves.
 *
 * <p>Source: 45 CFR 164.514(b)(2)(ii), actual knowledge that what remains could identify the individual, alone or in
 * combination; HHS guidance of 26 November 2012.
 */
public enum ResidualRisk {
    /** Always asked: the combination of what remains. */
    ACTUAL_KNOWLEDGE(
            "Could somebody who knows the person recognize them by what remains: age, family, job, diagnosis, story?"),
    /** Always asked: who reads it. */
    RECIPIENTS("Who will read this? Treat a private group or mailing list as public; readers may know the client."),
    /** Always asked: what surrounds the text. */
    SURROUNDINGS("Do your signature, profile, time stamp, check-in or an attachment give away place, date or person?"),
    /** Always asked: ethics rules go further. */
    CONSENT("Does the client's consent, your ethics code or the group's rules allow this post at all?"),
    /** The text says when something happened in relation to now. */
    RELATIVE_TIME(
            "A time such as \"3 weeks ago\" becomes a date once the post carries a time stamp. Is it needed?",
            "ago",
            "yesterday",
            "today",
            "tonight",
            "tomorrow",
            "recently"),
    /** The text quotes somebody. */
    QUOTATION("A quotation may be recognized by who said it. Could you put it in your own words?", "\""),
    /** The text claims something unique. */
    UNIQUENESS(
            "The text says that something is the only, first or best known of its kind. Does that single the person out?",
            "only",
            "first",
            "famous",
            "viral",
            "headlines",
            "newspaper",
            "news",
            "award",
            "record");

    private final String question;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final String[] words;

    ResidualRisk(String question, String... words) {
        this.question = question;
        this.words = words;
    }

    /** Returns the question, for a person to answer. */
    public String question() {
        return question;
    }

    /** Returns the questions that a text raises: those that every text does, and those that its words call for. */
    public static List<ResidualRisk> of(Text source) {
        return Arrays.stream(values())
                .filter(risk -> risk.words.length == 0 || source.hasAnyOf(risk.words))
                .toList();
    }
}
