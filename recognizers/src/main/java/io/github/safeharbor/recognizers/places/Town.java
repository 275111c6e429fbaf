package io.github.safeharbor.recognizers.places;

/** A word or phrase that may be a town: what the lists say of it, and where it ends. */
final class Town {
    /** Where the town before ended, since towns come in lists. */
    int lastEnd = -9;

    /** The token behind it. */
    int end;

    /** How well known it is, 0 if it is in no list. */
    int grade;

    /** Whether it is a listed phrase. */
    boolean phrase;
}
