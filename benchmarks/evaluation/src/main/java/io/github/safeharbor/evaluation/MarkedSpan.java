package io.github.safeharbor.evaluation;

/**
 * A stretch of a text with a category, as gold or as a finding.
 *
 * @param start the first UTF-16 code unit
 * @param end the code unit after the last one
 * @param category its category; a prediction's may be unknown, an ignored stretch has none
 * @param rule the rule that found it; empty for gold
 */
record MarkedSpan(int start, int end, String category, String rule) {

    MarkedSpan(int start, int end, String category) {
        this(start, end, category, "");
    }

    /**
     * Returns the span within the text, whole characters only: one that begins or ends inside a surrogate pair takes in the
     * pair. It is empty if it lies outside.
     */
    MarkedSpan in(String text) {
        int from = Math.min(Math.max(start, 0), text.length());
        int to = Math.min(Math.max(end, from), text.length());
        if (from < to) {
            from -= splitsPair(text, from) ? 1 : 0;
            to += splitsPair(text, to) ? 1 : 0;
        }
        return new MarkedSpan(from, to, category, rule);
    }

    boolean isEmpty() {
        return start >= end;
    }

    boolean overlaps(MarkedSpan other) {
        return start < other.end && other.start < end;
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
