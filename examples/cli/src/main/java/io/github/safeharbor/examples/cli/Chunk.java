package io.github.safeharbor.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Neighbouring pieces of one input that one thread redacts, so that handing them over costs little beside the work. */
final class Chunk {
    /** As much work as some hundred times handing it over. */
    private static final int BYTES = 1 << 15;

    private final List<Piece> pieces = new ArrayList<>();
    private int bytes;
    private boolean last;
    private @Nullable CommandException unreadable;

    private Chunk() {}

    /**
     * What became of a chunk.
     *
     * @param redacted its pieces up to the first that failed
     * @param failure why that failed, or why nothing could be read behind the last; null if nothing failed
     * @param bytes about how many bytes of the input they are
     */
    record Outcome(List<Piece.Redacted> redacted, @Nullable RuntimeException failure, int bytes) {}

    /** Returns the next pieces. Never throws: what is wrong behind them comes to light in its turn. */
    static Chunk next(Pieces source) {
        Chunk chunk = new Chunk();
        try {
            do {
                Piece piece = source.next();
                if (piece == null) {
                    chunk.last = true;
                    break;
                }
                chunk.pieces.add(piece);
                chunk.bytes += piece.bytes();
            } while (chunk.bytes < BYTES && !source.isDrained());
        } catch (CommandException e) {
            chunk.unreadable = e;
            chunk.last = true;
        }
        return chunk;
    }

    /** Tells whether nothing of the input comes after it. */
    boolean isLast() {
        return last;
    }

    int bytes() {
        return bytes;
    }

    Outcome redact(Recipe recipe) {
        List<Piece.Redacted> redacted = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            try {
                redacted.add(piece.redact(recipe));
            } catch (RuntimeException e) {
                return new Outcome(redacted, e, bytes);
            }
        }
        return new Outcome(redacted, unreadable, bytes);
    }
}
