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
        Draft out = new Draft(in.length);
        boolean changed = false;
        int at = 0;
        while (at < in.length) {
            int next = rewrite(in, at, out);
            if (next == at) {
                out.copy(in, at, ++at);
            } else {
                changed = true;
                at = next;
            }
        }
        return changed ? out : in;
    }
}
