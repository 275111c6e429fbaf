package io.github.safeharbor.text;

/** One way in which text is dressed, and how a reader sees through it. A layer lives as long as one pass. */
abstract class Layer {
    /**
     * Rewrites what begins at a place.
     *
     * @return the place behind it, or the place itself if nothing of this layer begins there
     */
    abstract int rewrite(Draft in, int at, Draft out);

    /** Returns the text without this dress; the same draft if there is none. */
    final Draft apply(Draft in) {
        Draft piece = new Draft(0);
        Draft out = null;
        int copied = 0;
        int at = 0;
        while (at < in.length) {
            piece.clear(out == null || at > copied ? in.at(at - 1) : out.last());
            int next = rewrite(in, at, piece);
            if (next == at) {
                at++;
                continue;
            }
            out = out == null ? new Draft(in.length) : out;
            out.copy(in, copied, at);
            out.copy(piece, 0, piece.length);
            at = next;
            copied = at;
        }
        if (out == null) {
            return in;
        }
        out.copy(in, copied, in.length);
        return out;
    }
}
