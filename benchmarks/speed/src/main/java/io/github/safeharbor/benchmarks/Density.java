package io.github.safeharbor.benchmarks;

/** How many identifiers stand in 1,000 characters: what the time depends on more than on the length. */
public enum Density {
    NONE(0),
    SPARSE(3),
    DENSE(12),
    SATURATED(40);

    final int perThousand;

    Density(int perThousand) {
        this.perThousand = perThousand;
    }
}
