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

    /** How well one label follows another, or the start of the text; and the same by the label that follows. */
    private final float[][] follow = new float[Tag.COUNT + 1][Tag.COUNT];

    private final float[][] before = new float[Tag.COUNT][Tag.COUNT + 1];

    /** Creates a tagger with a model. */
    public NameTagger(TaggerModel model) {
        this.model = model;
        for (int p = 0; p <= Tag.COUNT; p++) {
            for (int k = 0; k < Tag.COUNT; k++) {
                boolean allowed = p == START ? k == Tag.OUTSIDE || k % 2 == 1 : Tag.mayFollow(p, k);
                follow[p][k] = allowed ? (float) Math.exp(model.transition(p, k)) : 0;
                before[k][p] = follow[p][k];
            }
        }
    }

    /** Returns the probability of each label for each token: label {@code k} of token {@code i} at {@code Tag.COUNT * i + k}. */
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
        final float[] backward = new float[Tag.COUNT];

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
        float[] first = follow[from == 0 ? START : Tag.OUTSIDE];
        for (int k = 0; k < Tag.COUNT; k++) {
            forward[k] = first[k] * p[from * Tag.COUNT + k];
        }
        scale(forward, 0);
        for (int i = 1; i < n; i++) {
            forward(forward, i * Tag.COUNT, p, (from + i) * Tag.COUNT);
        }
        float[] backward = chain.backward;
        for (int k = 0; k < Tag.COUNT; k++) {
            backward[k] = to == count ? 1 : follow[k][Tag.OUTSIDE];
        }
        for (int i = n - 1; i >= 0; i--) {
            int at = (from + i) * Tag.COUNT;
            for (int k = 0; k < Tag.COUNT; k++) {
                float behind = backward[k];
                backward[k] *= p[at + k];
                p[at + k] = forward[i * Tag.COUNT + k] * behind;
            }
            scale(p, at);
            if (i > 0) {
                backward(backward);
            }
        }
    }

    /** Sums what leads to each label of a token; a continuation follows two labels only. */
    private void forward(float[] f, int at, float[] p, int token) {
        int q = at - Tag.COUNT;
        f[at] = p[token] * sum(f, q, before[0]);
        f[at + Tag.ROLE] = p[token + Tag.ROLE] * sum(f, q, before[Tag.ROLE]);
        for (int k = 1; k < Tag.ROLE; k += 2) {
            float[] into = before[k + 1];
            f[at + k] = p[token + k] * sum(f, q, before[k]);
            f[at + k + 1] = p[token + k + 1] * (f[q + k] * into[k] + f[q + k + 1] * into[k + 1]);
        }
        scale(f, at);
    }

    /** Sums what each label leads to; of the continuations it may be its own only. */
    private void backward(float[] b) {
        float outside = b[0];
        float person = b[Tag.B_PERSON];
        float place = b[Tag.B_PLACE];
        float organization = b[Tag.B_ORGANIZATION];
        float role = b[Tag.ROLE];
        float continued = 0;
        for (int k = Tag.COUNT - 1; k >= 0; k--) {
            float[] after = follow[k];
            int own = k == Tag.ROLE ? k : k + (k & 1);
            continued = k == own ? b[k] : continued; // a label's continuation stands behind it, and was read first
            b[k] = outside * after[0]
                    + person * after[Tag.B_PERSON]
                    + place * after[Tag.B_PLACE]
                    + organization * after[Tag.B_ORGANIZATION]
                    + role * after[Tag.ROLE]
                    + (k == 0 || k == Tag.ROLE ? 0 : continued * after[own]);
        }
        scale(b, 0);
    }

    private static float sum(float[] f, int at, float[] into) {
        return f[at] * into[0]
                + f[at + 1] * into[1]
                + f[at + 2] * into[2]
                + f[at + 3] * into[3]
                + f[at + 4] * into[4]
                + f[at + 5] * into[5]
                + f[at + 6] * into[6]
                + f[at + 7] * into[7];
    }

    /** Makes the values of a token's labels sum to one. */
    private static void scale(float[] v, int at) {
        float one = 1 / (v[at] + v[at + 1] + v[at + 2] + v[at + 3] + v[at + 4] + v[at + 5] + v[at + 6] + v[at + 7]);
        for (int k = 0; k < Tag.COUNT; k++) {
            v[at + k] *= one;
        }
    }
}
