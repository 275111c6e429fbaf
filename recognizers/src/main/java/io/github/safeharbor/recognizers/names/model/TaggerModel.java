package io.github.safeharbor.recognizers.names.model;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The learned weights: eight bits for each bucket and label, and a weight for each label after each other.
 *
 * <p>Immutable and thread-safe. The shipped model is read at first use, once.
 */
public final class TaggerModel {
    private static final String RESOURCE = "names.model";
    private static final int MAGIC = 0x53484e33; // "SHN3"

    /** Every second byte of a row. */
    private static final long LANES = 0x00FF00FF00FF00FFL;

    /** What is added to a weight to make it an unsigned byte. */
    private static final int ZERO = 128;

    /** The row of a bucket without weights. */
    private static final long EMPTY = 0x8080808080808080L;

    private static final int MOST_GAP = 255;

    /** For each bucket the weights of its labels, a byte each, the first label's lowest. */
    private final long[] rows;

    private final float scale;
    private final float[][] transitions;

    private TaggerModel(long[] rows, float scale, float[][] transitions) {
        this.rows = rows;
        this.scale = scale;
        this.transitions = transitions;
    }

    /** Returns the model that ships with the library. */
    public static TaggerModel shipped() {
        return Holder.MODEL;
    }

    /**
     * Adds up the weights of a token's features for each label.
     *
     * <p>Four labels are added at once, in lanes of 16 bits of one {@code long}: one load a feature in place of eight. {@link
     * TokenFeatures#MAX} bytes do not overflow a lane.
     */
    void score(int[] ids, int size, float[] scores) {
        long all = 0;
        long odd = 0;
        for (int i = 0; i < size; i++) {
            long row = rows[ids[i]];
            all += row;
            odd += row >>> 8 & LANES;
        }
        long even = all - (odd << 8);
        int zero = ZERO * size;
        for (int k = 0; k < Tag.COUNT; k++) {
            long lanes = (k & 1) == 0 ? even : odd;
            scores[k] = ((int) (lanes >>> (k >> 1) * 16 & 0xFFFF) - zero) * scale;
        }
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
        long[] rows = new long[buckets];
        Arrays.fill(rows, EMPTY);
        for (int b = 0; b < buckets; b++) {
            float greatest = 0;
            for (int k = 0; k < Tag.COUNT; k++) {
                greatest = Math.max(greatest, Math.abs(weights[b * Tag.COUNT + k]));
            }
            for (int k = 0; greatest >= prune && k < Tag.COUNT; k++) {
                int level = Math.round(weights[b * Tag.COUNT + k] / scale);
                rows[b] = with(rows[b], k, Math.max(-127, Math.min(127, level)));
            }
        }
        return new TaggerModel(rows, scale, transitions);
    }

    /** Writes the model: how many rows, for each bucket that has weights the gap before it, then their rows. */
    public void write(OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream))) {
            out.writeInt(MAGIC);
            out.writeInt(rows.length);
            out.writeFloat(scale);
            for (float[] row : transitions) {
                for (float weight : row) {
                    out.writeFloat(weight);
                }
            }
            ByteArrayOutputStream gaps = new ByteArrayOutputStream();
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            DataOutputStream weights = new DataOutputStream(written);
            int gap = 0;
            for (long row : rows) {
                if (row != EMPTY || gap == MOST_GAP) {
                    gaps.write(gap);
                    weights.writeLong(row);
                    gap = 0;
                } else {
                    gap++;
                }
            }
            out.writeInt(gaps.size());
            gaps.writeTo(out);
            written.writeTo(out);
        }
    }

    /** Returns how many buckets have weights. */
    public int size() {
        int size = 0;
        for (long row : rows) {
            size += row == EMPTY ? 0 : 1;
        }
        return size;
    }

    /** Reads a model. */
    public static TaggerModel read(InputStream stream) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
        if (in.getInt() != MAGIC) {
            throw new IOException("not a tagger model");
        }
        long[] rows = new long[in.getInt()];
        Arrays.fill(rows, EMPTY);
        float scale = in.getFloat();
        float[][] transitions = new float[Tag.COUNT + 1][Tag.COUNT];
        for (float[] row : transitions) {
            in.asFloatBuffer().get(row);
            in.position(in.position() + row.length * Float.BYTES);
        }
        byte[] gaps = new byte[in.getInt()];
        in.get(gaps);
        int bucket = -1;
        for (byte gap : gaps) {
            bucket += 1 + (gap & MOST_GAP);
            rows[bucket] = in.getLong();
        }
        return new TaggerModel(rows, scale, transitions);
    }

    private static long with(long row, int label, int weight) {
        return row & ~(0xFFL << label * 8) | (long) (weight + ZERO) << label * 8;
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
