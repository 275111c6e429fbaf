package io.github.safeharbor.evaluation.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The figures as one HTML page without scripts, as JSON, and as plain text. */
final class EvidencePage {
    private static final String HEAD =
            "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>safeharbor: evidence</title>\n"
                    + "<style>body{font:16px/1.5 system-ui;margin:2em auto;max-width:44em;padding:0 1em}"
                    + "table{border-collapse:collapse;width:100%;margin:0 0 2em}td,th{text-align:left;padding:.2em .6em;border-bottom:1px solid #ccc}"
                    + "td+td,th+th{text-align:right}.bad{color:#a00;font-weight:600}</style>\n<h1>Evidence</h1>\n"
                    + "<p>All texts are invented. A case fails if one letter or digit of an identifier stays, if an innocent letter goes, or if a"
                    + " second redaction changes the text.</p>\n";

    private EvidencePage() {}

    static String html(List<Figure> figures) {
        StringBuilder page = new StringBuilder(HEAD);
        Properties limits = Pack.limits();
        String table = "";
        for (Figure figure : figures) {
            if (!figure.table().equals(table)) {
                page.append(table.isEmpty() ? "" : "</table>\n");
                table = figure.table();
                page.append("<h2>")
                        .append(Character.toUpperCase(table.charAt(0)))
                        .append(table.substring(1))
                        .append(
                                "</h2>\n<table><tr><th></th><th>cases</th><th>fail</th><th>%</th><th>at most</th></tr>\n");
            }
            String limit = limits.getProperty(figure.key(), "");
            boolean bad = !limit.isEmpty() && figure.percent() > Double.parseDouble(limit);
            page.append(String.format(
                    Locale.ROOT,
                    "<tr%s><td>%s</td><td>%d</td><td>%d</td><td>%.2f</td><td>%s</td></tr>%n",
                    bad ? " class=\"bad\"" : "",
                    figure.name(),
                    figure.cases(),
                    figure.failures(),
                    figure.percent(),
                    limit));
        }
        return page.append("</table>\n</html>\n").toString();
    }

    static String json(List<Figure> figures) {
        StringBuilder json = new StringBuilder("{\"format\":\"safeharbor-evidence/1\",\"figures\":[");
        for (Figure figure : figures) {
            json.append(json.charAt(json.length() - 1) == '[' ? "\n" : ",\n")
                    .append(String.format(
                            Locale.ROOT,
                            "{\"table\":\"%s\",\"name\":\"%s\",\"cases\":%d,\"failures\":%d,\"percent\":%.3f}",
                            figure.table(),
                            figure.name(),
                            figure.cases(),
                            figure.failures(),
                            figure.percent()));
        }
        return json.append("\n]}\n").toString();
    }

    static String text(List<Figure> figures) {
        StringBuilder text = new StringBuilder();
        for (Figure figure : figures) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-20s %-26s %8d %7d %7.2f %%%n",
                    figure.table(),
                    figure.name(),
                    figure.cases(),
                    figure.failures(),
                    figure.percent()));
        }
        return text.toString();
    }
}
