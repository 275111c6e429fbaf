package io.github.safeharbor.report;

import io.github.safeharbor.advice.Advice;
import java.util.List;
import java.util.TreeSet;

/**
 * Marks labels and advised phrases in an output, as HTML. Where phrases overlap, each piece is marked by the most urgent; the text
 * itself stays whole.
 */
final class MarkedOutput {
    private MarkedOutput() {}

    static String write(String output, List<AuditEntry> entries, List<Advice> advice, HtmlReport words) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, output.length()));
        for (AuditEntry entry : entries) {
            cuts.add(entry.outputStart());
            cuts.add(entry.outputEnd());
        }
        for (Advice one : advice) {
            cuts.add(one.start());
            cuts.add(one.end());
        }
        StringBuilder html = new StringBuilder("<p class=\"output\">");
        int entry = 0;
        int from = 0;
        for (int to : cuts) {
            while (entry < entries.size() && entries.get(entry).outputEnd() <= from) {
                entry++;
            }
            if (to > from) {
                boolean removed = entry < entries.size() && entries.get(entry).outputStart() <= from;
                String piece = HtmlReport.escape(output.substring(from, to));
                String marked = removed
                        ? "<mark class=\"label\" title=\"" + words.reason(entries.get(entry)) + "\">" + piece
                                + "</mark>"
                        : piece;
                advise(html, marked, from, to, advice, words);
            }
            from = to;
        }
        return html.append("</p>\n").toString();
    }

    /** Underlines a piece by the first advice on it, and numbers every advice that ends with it. */
    private static void advise(
            StringBuilder html, String piece, int from, int to, List<Advice> advice, HtmlReport words) {
        StringBuilder numbers = new StringBuilder();
        String marked = piece;
        for (int i = 0; i < advice.size(); i++) {
            Advice one = advice.get(i);
            if (one.start() <= from && to <= one.end() && one.start() < one.end()) {
                if (marked.equals(piece)) {
                    marked = "<span class=\"" + one.level().id() + "\" title=\"" + words.sentence(one) + "\">" + piece
                            + "</span>";
                }
                if (to == one.end()) {
                    int number = i + 1;
                    numbers.append(numbers.isEmpty() ? "" : " ")
                            .append("<a id=\"p")
                            .append(number)
                            .append("\" href=\"#a");
                    numbers.append(number).append("\">").append(number).append("</a>");
                }
            }
        }
        html.append(marked);
        if (!numbers.isEmpty()) {
            html.append("<sup>").append(numbers).append("</sup>");
        }
    }
}
