package io.github.safeharbor.evaluation;

/** What became of the gold spans of one category, or of all. */
final class Tally {
    int gold;
    int leaked;
    int untouched;
    int touched;
    int right;

    void add(Tally other) {
        gold += other.gold;
        leaked += other.leaked;
        untouched += other.untouched;
        touched += other.touched;
        right += other.right;
    }
}
