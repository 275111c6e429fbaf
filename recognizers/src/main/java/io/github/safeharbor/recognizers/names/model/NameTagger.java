package io.github.safeharbor.recognizers.names.model;

import io.github.safeharbor.recognition.SourceText;
import io.github.safeharbor.recognition.TokenKind;
import java.util.Arrays;

/**
 * Tells for each token how probable it is that it is part of a person's, place's or organization's name.
 *
 * <p>The probabilities are the marginals of the linear chain, by the forward-backward recursion, so that a threshold on
 * them trades leaks against over-redaction in small steps. Time is linear: long texts are tagged in stretches that end at
 * a sentence start. Immutable and thread-safe.
 */
public final class NameTagger {
    /** A stretch ends at the first sentence start after so many tokens ... */
    private static final int STRETCH = 192;

    /** ... and here at the latest. */
    private static final int MAX_STRETCH = 320;

    /** Less would underflow, and a stretch without any possible label has no probabilities. */
    private static final float MIN_LOG = -60;

    private final TaggerModel model;
    private final float[][] follow = new float[Tag.COUNT + 1][Tag.COUNT];

    /** Creates a tagger with a model. */
    public NameTagger(TaggerModel model) {
        this.model = model;
        for (int p = 0; p <= Tag.COUNT; p++) {
            for (int k = 0; k < Tag.COUNT; k++) {
                boolean allowed = p == Tag.COUNT ? k == 0 || k % 2 == 1 : Tag.mayFollow(p, k);
                follow[p][k] = allowed ? (float) Math.exp(model.transition(p, k)) : 0;
            }
        }
    }

    /** Returns the probability of each label for each token: label {@code k} of token {@code i} at {@code 7 * i + k}. */
    public float[] probabilities(SourceText source) {
        int count = source.tokenCount();
        float[] result = new float[count * Tag.COUNT];
        TokenFeatures features = new TokenFeatures(source);
        float[] scores = new float[Tag.COUNT];
        int from = 0;
        while (from < count) {
            int to = stretchEnd(source, from, count);
            for (int i = from; i < to; i++) {
                int size = features.extract(i);
                model.score(features.ids(), size, scores);
                exponentiate(scores, result, i * Tag.COUNT);
            }
            forwardBackward(result, from, to);
            from = to;
        }
        return result;
    }

    private static int stretchEnd(SourceText source, int from, int count) {
        int end = Math.min(count, from + STRETCH);
        int last = Math.min(count, from + MAX_STRETCH);
        while (end < last && (source.kind(end) & TokenKind.SENTENCE_START) == 0) {
            end++;
        }
        return end;
    }

    /** The greatest score becomes 1: what counts is their ratio. */
    private static void exponentiate(float[] scores, float[] to, int at) {
        float max = scores[0];
        for (int k = 1; k < Tag.COUNT; k++) {
            max = Math.max(max, scores[k]);
        }
        for (int k = 0; k < Tag.COUNT; k++) {
            to[at + k] = (float) Math.exp(Math.max(scores[k] - max, MIN_LOG));
        }
    }

    /** Turns the potentials of a stretch into marginals, in place. */
    private void forwardBackward(float[] p, int from, int to) {
        int n = to - from;
        float[] forward = new float[n * Tag.COUNT];
        for (int i = 0; i < n; i++) {
            float sum = 0;
            for (int k = 0; k < Tag.COUNT; k++) {
                float in = 0;
                if (i == 0) {
                    in = follow[Tag.COUNT][k];
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
        Arrays.fill(backward, 1);
        for (int i = n - 1; i >= 0; i--) {
            int at = (from + i) * Tag.COUNT;
            float total = 0;
            for (int q = 0; q < Tag.COUNT; q++) {
                float out = 0;
                if (i > 0) {
                    for (int k = 0; k < Tag.COUNT; k++) {
                        out += follow[q][k] * p[at + k] * backward[k];
                    }
                }
                next[q] = out;
                total += out;
            }
            float sum = 0;
            for (int k = 0; k < Tag.COUNT; k++) {
                p[at + k] = forward[i * Tag.COUNT + k] * backward[k];
                sum += p[at + k];
            }
            scale(p, at, sum);
            if (i > 0) {
                scale(next, 0, total);
                System.arraycopy(next, 0, backward, 0, Tag.COUNT);
            }
        }
    }

    private static void scale(float[] values, int at, float sum) {
        for (int k = 0; k < Tag.COUNT; k++) {
            values[at + k] /= sum;
        }
    }
}
