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
        Chain chain = new Chain();
        int from = 0; // the first token behind the last one that is outside for certain
        for (int i = 0; i < count; i++) {
            model.score(features.ids(), features.extract(i), scores);
            if (isOutside(scores)) {
                p[i * Tag.COUNT + Tag.OUTSIDE] = 1;
                forwardBackward(p, chain, from, i, count);
                from = i + 1;
            } else {
                exponentiate(scores, p, i * Tag.COUNT);
            }
        }
        forwardBackward(p, chain, from, count, count);
        return p;
    }

    /** What the recursions of one text write to, as long as its longest run. */
    private static final class Chain {
        float[] forward = new float[16 * Tag.COUNT];
        float[] backward = new float[Tag.COUNT];
        float[] next = new float[Tag.COUNT];

        void reach(int tokens) {
            if (forward.length < tokens * Tag.COUNT) {
                forward = new float[2 * tokens * Tag.COUNT];
            }
        }
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
    private void forwardBackward(float[] p, Chain chain, int from, int to, int count) {
        int n = to - from;
        if (n == 0) {
            return;
        }
        chain.reach(n);
        float[] forward = chain.forward;
        for (int i = 0; i < n; i++) {
            float sum = 0;
            for (int k = 0; k < Tag.COUNT; k++) {
                float in = i == 0 ? follow[from == 0 ? START : Tag.OUTSIDE][k] : in(forward, (i - 1) * Tag.COUNT, k);
                float value = in * p[(from + i) * Tag.COUNT + k];
                forward[i * Tag.COUNT + k] = value;
                sum += value;
            }
            scale(forward, i * Tag.COUNT, sum);
        }
        float[] backward = chain.backward;
        float[] next = chain.next;
        for (int k = 0; k < Tag.COUNT; k++) {
            backward[k] = to == count ? 1 : follow[k][Tag.OUTSIDE];
        }
        for (int i = n - 1; i >= 0; i--) {
            int at = (from + i) * Tag.COUNT;
            float total = 0;
            for (int q = 0; q < Tag.COUNT && i > 0; q++) {
                next[q] = out(p, at, backward, q);
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

    /** Sums what leads to a label; a continuation follows two labels only. */
    private float in(float[] forward, int at, int k) {
        if (isContinuation(k)) {
            return forward[at + k - 1] * follow[k - 1][k] + forward[at + k] * follow[k][k];
        }
        float in = 0;
        for (int q = 0; q < Tag.COUNT; q++) {
            in += forward[at + q] * follow[q][k];
        }
        return in;
    }

    /** Sums what a label leads to; of the continuations it may be its own only. */
    private float out(float[] p, int at, float[] backward, int q) {
        float[] after = follow[q];
        int own = q + (q & 1);
        float out = 0;
        for (int k = 0; k < Tag.COUNT; k++) {
            if (k == own || !isContinuation(k)) {
                out += after[k] * p[at + k] * backward[k];
            }
        }
        return out;
    }

    private static boolean isContinuation(int k) {
        return k > 0 && (k & 1) == 0;
    }

    private static void scale(float[] values, int at, float sum) {
        for (int k = 0; k < Tag.COUNT; k++) {
            values[at + k] /= sum;
        }
    }
}
