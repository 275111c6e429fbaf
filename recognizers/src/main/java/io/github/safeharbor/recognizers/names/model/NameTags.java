package io.github.safeharbor.recognizers.names.model;

import io.github.safeharbor.recognition.Text;

/**
 * What the tagger says about each token of one text, shared by all recognizers that ask.
 *
 * <p>Immutable once made; get it by {@link #of}.
 */
public final class NameTags {
    private final float[] p;

    private NameTags(Text source) {
        p = Shipped.TAGGER.probabilities(source);
    }

    /** Returns the tags of a text by the shipped model, computed at the first call. */
    public static NameTags of(Text source) {
        return source.derived(NameTags.class, NameTags::new);
    }

    /** Returns the probability that the token is part of a person's name. */
    public float person(int token) {
        return p[token * Tag.COUNT + 1] + p[token * Tag.COUNT + 2];
    }

    /** Returns the probability that the token is part of a place's name. */
    public float place(int token) {
        return p[token * Tag.COUNT + 3] + p[token * Tag.COUNT + 4];
    }

    /** Returns the probability that the token is part of an organization's name. */
    public float organization(int token) {
        return p[token * Tag.COUNT + 5] + p[token * Tag.COUNT + 6];
    }

    /** Returns the probability that the token is part of a role. */
    public float role(int token) {
        return p[token * Tag.COUNT + Tag.ROLE];
    }

    /** Returns the probability that the token is part of some name. */
    public float any(int token) {
        return 1 - p[token * Tag.COUNT] - p[token * Tag.COUNT + Tag.ROLE];
    }

    /** Returns the probability that some name begins at the token. */
    public float begins(int token) {
        return p[token * Tag.COUNT + 1] + p[token * Tag.COUNT + 3] + p[token * Tag.COUNT + 5];
    }

    private static final class Shipped {
        static final NameTagger TAGGER = new NameTagger(TaggerModel.shipped());
    }
}
