package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognition.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * How much speaks for each unit of a text being part of a person's name: tenths of the natural logarithm of the odds.
 *
 * <p>A unit counts as a name from zero upward. The rule of a unit is the one that added most. Made for one text, filled
 * by each {@link NameEvidence} in turn.
 */
final class NameScores {

    /** More than any cue outweighs. */
    static final int NEVER = -400;

    /** Less than this, and the word itself speaks against a name too loudly for a weak cue. */
    static final int HOPELESS = -150;

    private static final int CERTAIN_CUE = 50;
    private static final int LIKELY_CUE = 20;
    private static final int LIKELY_WORD = 15;

    private final int[] score;
    private final int[] best;
    private final @Nullable String[] rule;
    private final boolean[] place;

    NameScores(int units) {
        score = new int[units];
        best = new int[units];
        rule = new String[units];
        place = new boolean[units];
    }

    /** Adds what a rule knows of a unit. */
    void add(int unit, int weight, String by) {
        score[unit] += weight;
        if (weight > best[unit]) {
            best[unit] = weight;
            rule[unit] = by;
        }
    }

    /** Adds what speaks against a unit. */
    void subtract(int unit, int weight) {
        score[unit] -= weight;
    }

    /** Sets what is known before any cue. */
    void prior(int unit, int weight) {
        score[unit] = weight;
    }

    /** Notes that a unit is the name of a town as well: without a cue it is left to those who know places. */
    void notePlace(int unit) {
        place[unit] = true;
    }

    int score(int unit) {
        return unit >= 0 && unit < score.length ? score[unit] : NEVER;
    }

    boolean isName(int unit) {
        return unit >= 0 && unit < score.length && score[unit] >= 0;
    }

    String rule(int unit) {
        String by = rule[unit];
        return by == null ? "name.word" : by;
    }

    Confidence confidence(int unit) {
        return best[unit] >= CERTAIN_CUE
                ? Confidence.CERTAIN
                : best[unit] >= LIKELY_CUE || !place[unit] && score[unit] >= LIKELY_WORD
                        ? Confidence.LIKELY
                        : Confidence.POSSIBLE;
    }
}
