package io.github.safeharbor.recognizers.names.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The learned weights: eight bits for each bucket and label, and a weight for each label after each other.
 *
 * <p>Immutable and thread-safe. The shipped model is read at first use, once.
 */
public final class TaggerModel {
    private static final String RESOURCE = "names.model";
    private static final int MAGIC = 0x53484e31; // "SHN1"

    /** Labels of one bucket stand in a row of eight, so that a row is one cache line's part. */
    static final int ROW = 8;

    private final byte[] weights;
    private final float scale;
    private final float[][] transitions;

    private TaggerModel(byte[] weights, float scale, float[][] transitions) {
        this.weights = weights;
        this.scale = scale;
        this.transitions = transitions;
    }

    /** Returns the model that ships with the library. */
    public static TaggerModel shipped() {
        return Holder.MODEL;
    }

    /** Adds up the weights of a token's features for each label. */
    void score(int[] ids, int size, float[] scores) {
        int s0 = 0;
        int s1 = 0;
        int s2 = 0;
        int s3 = 0;
        int s4 = 0;
        int s5 = 0;
        int s6 = 0;
        byte[] w = weights;
        for (int i = 0; i < size; i++) {
            int row = ids[i] * ROW;
            s0 += w[row];
            s1 += w[row + 1];
            s2 += w[row + 2];
            s3 += w[row + 3];
            s4 += w[row + 4];
            s5 += w[row + 5];
            s6 += w[row + 6];
        }
        scores[0] = s0 * scale;
        scores[1] = s1 * scale;
        scores[2] = s2 * scale;
        scores[3] = s3 * scale;
        scores[4] = s4 * scale;
        scores[5] = s5 * scale;
        scores[6] = s6 * scale;
    }

    /** Returns the weight of one label after another; {@link Tag#COUNT} stands for the start of the text. */
    float transition(int previous, int next) {
        return transitions[previous][next];
    }

    /**
     * Quantizes trained weights.
     *
     * @param weights for each bucket and label
     * @param transitions for each label, and the start, and label
     * @param prune buckets whose greatest weight is smaller are left out
     */
    public static TaggerModel quantize(float[] weights, float[][] transitions, float prune) {
        float max = 0;
        for (float weight : weights) {
            max = Math.max(max, Math.abs(weight));
        }
        float scale = Math.min(max, 8) / 127;
        int buckets = weights.length / Tag.COUNT;
        byte[] rows = new byte[buckets * ROW];
        for (int b = 0; b < buckets; b++) {
            float greatest = 0;
            for (int k = 0; k < Tag.COUNT; k++) {
                greatest = Math.max(greatest, Math.abs(weights[b * Tag.COUNT + k]));
            }
            for (int k = 0; greatest >= prune && k < Tag.COUNT; k++) {
                int level = Math.round(weights[b * Tag.COUNT + k] / scale);
                rows[b * ROW + k] = (byte) Math.max(-127, Math.min(127, level));
            }
        }
        return new TaggerModel(rows, scale, transitions);
    }

    /** Writes the model: the gap to the next bucket that has weights, then its weights. */
    public void write(OutputStream stream) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new DeflaterOutputStream(stream, new Deflater(Deflater.BEST_COMPRESSION)))) {
            out.writeInt(MAGIC);
            out.writeInt(weights.length / ROW);
            out.writeFloat(scale);
            for (float[] row : transitions) {
                for (float weight : row) {
                    out.writeFloat(weight);
                }
            }
            int gap = 0;
            for (int b = 0; b < weights.length; b += ROW) {
                if (isEmpty(b)) {
                    gap++;
                    continue;
                }
                for (; gap >= 255; gap -= 255) {
                    out.writeByte(255);
                }
                out.writeByte(gap);
                out.write(weights, b, Tag.COUNT);
                gap = 0;
            }
        }
    }

    /** Returns how many buckets have weights. */
    public int size() {
        int size = 0;
        for (int b = 0; b < weights.length; b += ROW) {
            size += isEmpty(b) ? 0 : 1;
        }
        return size;
    }

    /** Reads a model. */
    public static TaggerModel read(InputStream stream) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new InflaterInputStream(stream), 1 << 16))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("not a tagger model");
            }
            byte[] weights = new byte[in.readInt() * ROW];
            float scale = in.readFloat();
            float[][] transitions = new float[Tag.COUNT + 1][Tag.COUNT];
            for (float[] row : transitions) {
                for (int k = 0; k < row.length; k++) {
                    row[k] = in.readFloat();
                }
            }
            byte[] rest = in.readAllBytes();
            int bucket = 0;
            int at = 0;
            while (at < rest.length) {
                int gap = rest[at++] & 0xFF;
                bucket += gap;
                if (gap < 255) {
                    System.arraycopy(rest, at, weights, bucket * ROW, Tag.COUNT);
                    at += Tag.COUNT;
                    bucket++;
                }
            }
            return new TaggerModel(weights, scale, transitions);
        }
    }

    private boolean isEmpty(int row) {
        for (int k = 0; k < Tag.COUNT; k++) {
            if (weights[row + k] != 0) {
                return false;
            }
        }
        return true;
    }

    private static final class Holder {
        static final TaggerModel MODEL = load();

        private static TaggerModel load() {
            try (InputStream stream = TaggerModel.class.getResourceAsStream(RESOURCE)) {
                if (stream == null) {
                    throw new IllegalStateException("no resource " + RESOURCE);
                }
                return read(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
