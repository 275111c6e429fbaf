package io.github.safeharbor.evaluation;

import java.util.List;
import java.util.Set;

/**
 * A stretch of a text in which two builds do not find the same.
 *
 * @param text the text
 * @param start its first code unit
 * @param end the code unit after its last one
 * @param base what only the one finds there
 * @param head what only the other finds there
 * @param kinds what it means
 */
record Difference(GoldText text, int start, int end, List<MarkedSpan> base, List<MarkedSpan> head, Set<Kind> kinds) {
    private static final int WIDTH = 50;

    /** Returns its place with what stands around it, and what each build finds, on three lines. */
    String print() {
        String all = text.text();
        String around = (start > WIDTH ? "…" : "")
                + all.substring(Math.max(0, start - WIDTH), start)
                + "⟦" + all.substring(start, end) + "⟧"
                + all.substring(end, Math.min(all.length(), end + WIDTH))
                + (end + WIDTH < all.length() ? "…" : "");
        return text.id() + "  " + around.replaceAll("\\R", "⏎") + "\n"
                + "    base " + parts(base) + "\n"
                + "    head " + parts(head) + "\n"
                + gold();
    }

    private String gold() {
        List<MarkedSpan> touched = text.spans().stream()
                .map(span -> span.in(text.text()))
                .filter(span -> span.start() < end && start < span.end())
                .toList();
        return text.marked() ? "    gold " + parts(touched) + "\n" : "";
    }

    private String parts(List<MarkedSpan> spans) {
        if (spans.isEmpty()) {
            return "-";
        }
        StringBuilder parts = new StringBuilder();
        for (MarkedSpan span : spans) {
            parts.append(parts.isEmpty() ? "" : "  ").append(span.category());
            parts.append(span.rule().isEmpty() ? "" : " " + span.rule());
            parts.append(" \"").append(text.text(), span.start(), span.end()).append('"');
        }
        return parts.toString().replaceAll("\\R", "⏎");
    }
}
