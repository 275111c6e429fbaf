package io.github.safeharbor.referral;

/** A phrase found in the source, by words, half-open. */
record Match(Phrase phrase, int from, int to) {
    int length() {
        return to - from;
    }

    boolean overlaps(Match other) {
        return from < other.to && other.from < to;
    }

    boolean holds(Match other) {
        return from <= other.from && other.to <= to && length() > other.length();
    }
}
