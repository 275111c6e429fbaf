package io.github.safeharbor.examples.cli;

import org.jspecify.annotations.Nullable;

/** The pieces of an input in their order. One thread reads; any thread redacts. */
interface Pieces extends AutoCloseable {
    /** Opens an input. */
    static Pieces of(Input input, Recipe recipe) {
        return switch (input.format()) {
            case TEXT -> new WholeText(input.source(), recipe.longestBytes());
            case JSONL -> new ObjectLines(input.source(), recipe.longestBytes());
            case CSV -> TableRows.open(input.source(), ',', recipe);
            case TSV -> TableRows.open(input.source(), '\t', recipe);
        };
    }

    /** Returns the next piece; null at the end. */
    @Nullable
    Piece next();

    /** Tells whether the next piece has yet to be waited for. */
    default boolean isDrained() {
        return false;
    }

    @Override
    void close();
}
