package io.github.safeharbor.advice;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One piece of advice on an output text: which rule, on which phrase, how urgent. It holds no text of the post.
 *
 * <p>The words for people stand in resource bundles; {@link AdviceTexts} reads them.
 *
 * @param id its name within one text: the rule and a number, {@code exact-age-2}
 * @param rule the rule that gave it, of the form {@code [a-z][a-z0-9.-]*}
 * @param start where its phrase begins in the output, in UTF-16 code units
 * @param end where its phrase ends, exclusive; equal to the start if the advice is on the text as a whole
 * @param level how urgent it is
 * @param sentenceKey the key of the sentence that says what is wrong
 * @param suggestionKey the key of the sentence that says what to do
 */
public record Advice(
        String id, String rule, int start, int end, Level level, String sentenceKey, String suggestionKey) {
    private static final Pattern RULE = Pattern.compile("[a-z][a-z0-9.-]{0,63}");

    /**
     * Creates advice.
     *
     * @throws IllegalArgumentException if the rule has another form, or the place ends before it begins
     */
    public Advice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(sentenceKey, "sentenceKey");
        Objects.requireNonNull(suggestionKey, "suggestionKey");
        if (!RULE.matcher(rule).matches()) {
            throw new IllegalArgumentException("the rule's name is invalid");
        }
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a place: [" + start + ", " + end + ")");
        }
    }

    /** Returns advice whose id is the rule itself and whose keys are {@code rule.sentence} and {@code rule.suggestion}. */
    public static Advice of(String rule, Level level, int start, int end) {
        return new Advice(rule, rule, start, end, level, rule + ".sentence", rule + ".suggestion");
    }

    /** Returns the same advice under another id. */
    public Advice withId(String id) {
        return new Advice(id, rule, start, end, level, sentenceKey, suggestionKey);
    }
}
