package io.github.safeharbor.recognizers.names.model;

import io.github.safeharbor.recognition.Text;

/**
 * Tells for each token how probable it is that it is part of a person's, place's or organization's name.
 *
 * <p>The probabilities are the marginals of the linear chain, by the forward-backward recursion, so that a threshold on
 * them trades leaks against over-redaction in small steps. Time is linear. Immutable and thread-safe.
 */
public final class NameTagger {
    /**
     * A token whose labels all score less than being outside by so much is outside, and ends the chain: two in five do. The
     * findings on development texts are the same down to 3.
     */
    private static final float CERTAIN = 4;

    /** More below the greatest could underflow, and a run without any possible label has no probabilities. */
    private static final int DEEPEST = 30;

    private static final int STEPS = 64;

    /**
     * {@code exp(-i / STEPS)}: between two of them a straight line is right to four digits, and takes a sixth off the tagger's
     * time.
     */
    private static final float[] EXP = new float[DEEPEST * STEPS + 2];

    static {
        for (int i = 0; i < EXP.length; i++) {
            EXP[i] = (float) Math.exp(-(double) i / STEPS);
        }
    }

    private static final int START = Tag.COUNT;

    private final TaggerModel model;
    private final float[][] follow = new float[Tag.COUNT + 1][Tag.COUNT];

    /** Creates a tagger with a model. */
    public NameTagger(TaggerModel model) {
        this.model = model;
        for (int p = 0; p <= Tag.COUNT; p++) {
            for (int k = 0; k < Tag.COUNT; k++) {
                boolean allowed = p == START ? k == Tag.OUTSIDE || k % 2 == 1 : Tag.mayFollow(p, k);
                follow[p][k] = allowed ? (float) Math.exp(model.transition(p, k)) : 0;
            }
        }
    }

    /** Returns the probability of each label for each token: label {@code k} of token {@code i} at {@code 7 * i + k}. */
    public float[] probabilities(Text source) {
        int count = source.tokenCount();
        float[] p = new float[count * Tag.COUNT];
        TokenFeatures features = new TokenFeatures(source);
        float[] scores = new float[Tag.COUNT];
        float[] forward = new float[p.length];
        int from = 0; // the first token behind the last one that is outside for certain
        for (int i = 0; i < count; i++) {
            model.score(features.ids(), features.extract(i), scores);
            if (isOutside(scores)) {
                p[i * Tag.COUNT + Tag.OUTSIDE] = 1;
                forwardBackward(p, forward, from, i, count);
                from = i + 1;
            } else {
                exponentiate(scores, p, i * Tag.COUNT);
            }
        }
        forwardBackward(p, forward, from, count, count);
        return p;
    }

    private static boolean isOutside(float[] scores) {
        for (int k = 1; k < Tag.COUNT; k++) {
            if (scores[k] > scores[Tag.OUTSIDE] - CERTAIN) {
                return false;
            }
        }
        return true;
    }

    /** The greatest score becomes 1: what counts is their ratio. */
    private static void exponentiate(float[] scores, float[] to, int at) {
        float max = scores[0];
        for (int k = 1; k < Tag.COUNT; k++) {
            max = Math.max(max, scores[k]);
        }
        for (int k = 0; k < Tag.COUNT; k++) {
            to[at + k] = exp(scores[k] - max);
        }
    }

    private static float exp(float x) {
        float at = Math.min(-x, DEEPEST) * STEPS;
        int i = (int) at;
        return EXP[i] + (at - i) * (EXP[i + 1] - EXP[i]);
    }

    /** Turns the potentials of a run of tokens into marginals, in place; before and behind it is the text's end, or outside. */
    private void forwardBackward(float[] p, float[] forward, int from, int to, int count) {
        int n = to - from;
        if (n == 0) {
            return;
        }
        for (int i = 0; i < n; i++) {
            float sum = 0;
            for (int k = 0; k < Tag.COUNT; k++) {
                float in = 0;
                if (i == 0) {
                    in = follow[from == 0 ? START : Tag.OUTSIDE][k];
                } else {
                    for (int q = 0; q < Tag.COUNT; q++) {
                        in += forward[(i - 1) * Tag.COUNT + q] * follow[q][k];
                    }
                }
                float value = in * p[(from + i) * Tag.COUNT + k];
                forward[i * Tag.COUNT + k] = value;
                sum += value;
            }
            scale(forward, i * Tag.COUNT, sum);
        }
        float[] backward = new float[Tag.COUNT];
        float[] next = new float[Tag.COUNT];
        for (int k = 0; k < Tag.COUNT; k++) {
            backward[k] = to == count ? 1 : follow[k][Tag.OUTSIDE];
        }
        for (int i = n - 1; i >= 0; i--) {
            int at = (from + i) * Tag.COUNT;
            float total = 0;
            for (int q = 0; q < Tag.COUNT && i > 0; q++) {
                next[q] = 0;
                for (int k = 0; k < Tag.COUNT; k++) {
                    next[q] += follow[q][k] * p[at + k] * backward[k];
                }
                total += next[q];
            }
            float sum = 0;
            for (int k = 0; k < Tag.COUNT; k++) {
                p[at + k] = forward[i * Tag.COUNT + k] * backward[k];
                sum += p[at + k];
            }
            scale(p, at, sum);
            if (i > 0) {
                scale(next, 0, total);
                float[] spare = backward;
                backward = next;
                next = spare;
            }
        }
    }

    private static void scale(float[] values, int at, float sum) {
        for (int k = 0; k < Tag.COUNT; k++) {
            values[at + k] /= sum;
        }
    }
}
