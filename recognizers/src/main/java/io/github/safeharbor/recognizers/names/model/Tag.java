package io.github.safeharbor.recognizers.names.model;

/**
 * The labels of the tagger: a token is outside, or begins or continues a person, place or organization, or is part of a role
 * that singles somebody out. Roles stand apart from each other, so that they need one label only.
 */
public final class Tag {
    /** Part of no name. */
    public static final int OUTSIDE = 0;
    /** Begins a person. */
    public static final int B_PERSON = 1;
    /** Begins a place; the label after a beginning continues it. */
    public static final int B_PLACE = 3;
    /** Begins an organization. */
    public static final int B_ORGANIZATION = 5;
    /** Part of a role: an office, a deed, "the only one who". */
    public static final int ROLE = 7;
    /** How many labels there are. */
    public static final int COUNT = 8;

    private Tag() {}

    /** Tells whether a label may follow another: only a beginning or continuation of the same kind is continued. */
    public static boolean mayFollow(int previous, int next) {
        return next == OUTSIDE || next % 2 == 1 || previous == next || previous == next - 1;
    }
}
