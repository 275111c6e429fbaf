package io.github.safeharbor.training;

import io.github.safeharbor.recognizers.names.model.Tag;
import io.github.safeharbor.recognizers.names.model.TaggerModel;
import io.github.safeharbor.recognizers.names.model.TokenFeatures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains the linear chain by stochastic gradient on the conditional likelihood, with AdaGrad's step sizes.
 *
 * <p>Half of each token's features are dropped at random at each step: no weight may lean on another that a text of
 * somebody else will not have. One thread, a fixed seed and strict arithmetic: the same texts give the same weights, bit
 * for bit, on every machine.
 */
final class CrfTrainer {
    private static final int K = Tag.COUNT;
    private static final double RATE = 0.05;
    private static final double DECAY = 2e-6;
    private static final double DROP = 0.5;
    private static final double IMPOSSIBLE = -1e9;

    /** All features count in use where half did in training, which makes scores too sure of themselves. */
    private static final float TEMPERATURE = 0.75f;

    /**
     * What a word must have to be part of a name, in logits, in texts with capitals, without, with hardly any and in capitals
     * alone: chosen on development texts, where one point less gives some three innocent letters more in a thousand.
     */
    private static final float[] CAUTION = {0.1f, 0f, 0f, 0.7f};

    /** The model is the mean of so many states of the last round: a single one leans to the texts that came last. */
    private static final int SNAPSHOTS = 10;

    private final float[] weights = new float[(1 << TokenFeatures.BITS) * K];
    private final float[] squares = new float[weights.length];
    private final float[] sums = new float[weights.length];
    private int snapshots;
    private final double[][] transitions = new double[K + 1][K];
    private final double[][] transitionSquares = new double[K + 1][K];
    private final Random random;

    CrfTrainer(long seed) {
        random = new Random(seed);
    }

    /**
     * Goes through the sequences, in a new order each time.
     *
     * @param epochs how often; at least once
     */
    void train(List<LabelledSequence> sequences, int epochs) {
        List<LabelledSequence> order = new ArrayList<>(sequences);
        for (int epoch = 1; epoch <= epochs; epoch++) {
            long start = System.nanoTime();
            Collections.shuffle(order, random);
            double likelihood = 0;
            long tokens = 0;
            int done = 0;
            for (LabelledSequence sequence : order) {
                if (sequence.labels().length > 0) {
                    likelihood += step(drop(sequence.features()), sequence.labels());
                    tokens += sequence.labels().length;
                }
                if (epoch == epochs && ++done * SNAPSHOTS % order.size() < SNAPSHOTS) {
                    addSnapshot();
                }
            }
            System.out.printf(
                    "epoch %d: log-likelihood %.4f a token, %d tokens, %.0f s%n",
                    epoch, likelihood / tokens, tokens, (System.nanoTime() - start) / 1e9);
        }
    }

    private void addSnapshot() {
        for (int i = 0; i < weights.length; i++) {
            sums[i] += weights[i];
        }
        snapshots++;
    }

    /** Returns the model, calibrated and in eight bits. */
    TaggerModel model(float prune) {
        float[] calibrated = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            calibrated[i] = TEMPERATURE * sums[i] / snapshots;
        }
        for (int regime = 0; regime < TokenFeatures.REGIMES; regime++) {
            calibrated[TokenFeatures.bias(regime) * K + Tag.OUTSIDE] += CAUTION[regime];
        }
        float[][] chain = new float[K + 1][K];
        for (int p = 0; p <= K; p++) {
            for (int k = 0; k < K; k++) {
                chain[p][k] = (float) transitions[p][k];
            }
        }
        return TaggerModel.quantize(calibrated, chain, prune * TEMPERATURE);
    }

    private int[][] drop(int[][] features) {
        int[][] kept = new int[features.length][];
        for (int i = 0; i < features.length; i++) {
            int[] ids = new int[features[i].length];
            int size = 0;
            for (int id : features[i]) {
                if (random.nextDouble() >= DROP) {
                    ids[size++] = id;
                }
            }
            kept[i] = Arrays.copyOf(ids, size);
        }
        return kept;
    }

    /** Takes one step, and returns the log-likelihood of the labels before it. */
    private double step(int[][] features, byte[] labels) {
        int n = labels.length;
        double[][] score = new double[n][K];
        for (int i = 0; i < n; i++) {
            for (int id : features[i]) {
                for (int k = 0; k < K; k++) {
                    score[i][k] += weights[id * K + k];
                }
            }
        }
        double[][] forward = forward(score);
        double[][] backward = backward(score);
        double total = logSum(forward[n - 1].clone(), K);
        double[][] chainGradient = new double[K + 1][K];
        double gold = 0;
        double[] gradient = new double[K];
        for (int i = 0; i < n; i++) {
            int previous = i == 0 ? K : labels[i - 1];
            gold += score[i][labels[i]] + transitions[previous][labels[i]];
            for (int k = 0; k < K; k++) {
                gradient[k] = (labels[i] == k ? 1 : 0) - exp(forward[i][k] + backward[i][k] - total);
            }
            update(features[i], gradient);
            chainGradient[previous][labels[i]]++;
            for (int p = 0; p < K && i > 0; p++) {
                for (int k = 0; k < K; k++) {
                    if (Tag.mayFollow(p, k)) {
                        chainGradient[p][k] -=
                                exp(forward[i - 1][p] + transitions[p][k] + score[i][k] + backward[i][k] - total);
                    }
                }
            }
            for (int k = 0; k < K && i == 0; k++) {
                chainGradient[K][k] -= exp(forward[0][k] + backward[0][k] - total);
            }
        }
        updateChain(chainGradient);
        return gold - total;
    }

    private void update(int[] features, double[] gradient) {
        for (int id : features) {
            for (int k = 0; k < K; k++) {
                if (Math.abs(gradient[k]) >= 1e-4) {
                    int at = id * K + k;
                    double g = gradient[k] - DECAY * weights[at];
                    squares[at] += (float) (g * g);
                    weights[at] += (float) (RATE * g / (Math.sqrt(squares[at]) + 1e-6));
                }
            }
        }
    }

    private void updateChain(double[][] gradient) {
        for (int p = 0; p <= K; p++) {
            for (int k = 0; k < K; k++) {
                double g = gradient[p][k];
                if (g != 0) {
                    transitionSquares[p][k] += g * g;
                    transitions[p][k] += RATE * g / (Math.sqrt(transitionSquares[p][k]) + 1e-6);
                }
            }
        }
    }

    private double[][] forward(double[][] score) {
        double[][] forward = new double[score.length][K];
        double[] terms = new double[K];
        for (int i = 0; i < score.length; i++) {
            for (int k = 0; k < K; k++) {
                if (i == 0) {
                    boolean allowed = k == Tag.OUTSIDE || k % 2 == 1;
                    forward[0][k] = allowed ? transitions[K][k] + score[0][k] : IMPOSSIBLE;
                    continue;
                }
                int size = 0;
                for (int p = 0; p < K; p++) {
                    if (Tag.mayFollow(p, k)) {
                        terms[size++] = forward[i - 1][p] + transitions[p][k];
                    }
                }
                forward[i][k] = logSum(terms, size) + score[i][k];
            }
        }
        return forward;
    }

    private double[][] backward(double[][] score) {
        double[][] backward = new double[score.length][K];
        double[] terms = new double[K];
        for (int i = score.length - 2; i >= 0; i--) {
            for (int p = 0; p < K; p++) {
                int size = 0;
                for (int k = 0; k < K; k++) {
                    if (Tag.mayFollow(p, k)) {
                        terms[size++] = transitions[p][k] + score[i + 1][k] + backward[i + 1][k];
                    }
                }
                backward[i][p] = logSum(terms, size);
            }
        }
        return backward;
    }

    private static double exp(double x) {
        return x < -30 ? 0 : StrictMath.exp(x);
    }

    private static double logSum(double[] terms, int size) {
        double max = terms[0];
        for (int i = 1; i < size; i++) {
            max = Math.max(max, terms[i]);
        }
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += StrictMath.exp(terms[i] - max);
        }
        return max + StrictMath.log(sum);
    }
}
