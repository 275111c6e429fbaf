package io.github.safeharbor.report;

import io.github.safeharbor.advice.Advice;
import io.github.safeharbor.advice.AdviceTexts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Writes one self-contained HTML page about a redaction: the output with its labels and advice marked, the reasons, the eighteen
 * rows of the regulation, departures, versions. No script, no remote file, no text of the input but the output.
 *
 * <p>Immutable and safe for use by many threads.
 */
final class HtmlReport {
    private static final String BUNDLE = HtmlReport.class.getPackageName() + ".page";
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final String STYLE = style();

    private final ResourceBundle words;
    private final Reasons reasons;
    private final AdviceTexts advices;
    private final Departures departures;
    private final String language;

    private HtmlReport(Locale locale) {
        this.words = bundle(locale);
        this.reasons = Reasons.of(locale);
        this.advices = AdviceTexts.of(locale);
        this.departures = Departures.of(locale);
        this.language = words.getLocale().equals(SPANISH) ? "es" : "en";
    }

    /** Returns the words of a language. */
    static ResourceBundle bundle(Locale locale) {
        Locale known = locale.getLanguage().equals(SPANISH.getLanguage()) ? SPANISH : Locale.ROOT;
        return ResourceBundle.getBundle(BUNDLE, known, HtmlReport.class.getModule());
    }

    /** Returns the writer for a language: English or Spanish, English for any other. */
    static HtmlReport of(Locale locale) {
        return new HtmlReport(locale);
    }

    /**
     * Returns the page.
     *
     * @param output the redacted text
     * @param report its account
     * @param advice the advice on it
     */
    String write(String output, AuditReport report, List<Advice> advice) {
        StringBuilder page = new StringBuilder(16_384);
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language)
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.append(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        page.append("<title>")
                .append(word("title"))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n");
        page.append("</head>\n<body>\n<main>\n<h1>").append(word("title")).append("</h1>\n");
        page.append("<p class=\"statement\">")
                .append(escape(TextReport.statement(report, words)))
                .append("</p>\n");
        section(page, "text", MarkedOutput.write(output, report.entries(), advice, this));
        section(page, "advice", advice(advice));
        section(page, "removed", removed(report.entries()));
        section(page, "checklist", checklist(report));
        section(page, "departures", departures(report));
        section(page, "versions", versions(report));
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    String word(String key) {
        return escape(words.getString(key));
    }

    String reason(AuditEntry entry) {
        return escape(reasons.reason(entry.category(), entry.rule()));
    }

    String sentence(Advice advice) {
        return escape(advices.sentence(advice));
    }

    private void section(StringBuilder page, String key, String content) {
        page.append("<section aria-labelledby=\"")
                .append(key)
                .append("\">\n<h2 id=\"")
                .append(key)
                .append("\">");
        page.append(word(key)).append("</h2>\n").append(content).append("</section>\n");
    }

    private String advice(List<Advice> advice) {
        boolean noticed = advice.stream().anyMatch(a -> a.start() < a.end());
        StringBuilder list = new StringBuilder(noticed ? "" : "<p>" + word("nothing-else") + "</p>\n");
        list.append("<ol class=\"advice\">\n");
        int number = 1;
        for (Advice one : advice) {
            list.append("<li class=\"")
                    .append(one.level().id())
                    .append("\" id=\"a")
                    .append(number)
                    .append("\"><p><strong>")
                    .append(word("level." + one.level().id()))
                    .append("</strong> ")
                    .append(sentence(one))
                    .append("</p>\n<p>")
                    .append(escape(advices.suggestion(one)))
                    .append(" <code>")
                    .append(one.rule())
                    .append("</code>");
            if (one.start() < one.end()) {
                list.append(" <a href=\"#p")
                        .append(number)
                        .append("\">")
                        .append(word("show"))
                        .append("</a>");
            }
            list.append("</p></li>\n");
            number++;
        }
        return list.append("</ol>\n").toString();
    }

    private String removed(List<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return "<p>" + word("nothing-removed") + "</p>\n";
        }
        List<String> rows = new ArrayList<>();
        for (AuditEntry entry : entries) {
            rows.add(row(
                    "<code>"
                            + escape(entry.label()
                                    .orElseGet(() -> entry.replacement().words())) + "</code>",
                    "(" + entry.category().letter() + ") " + escape(departures.title(entry.category())),
                    reason(entry),
                    "<code>" + escape(entry.rule()) + "</code> "
                            + entry.confidence().name().toLowerCase(Locale.ROOT)));
        }
        return table("now", "category", "why", "rule", rows);
    }

    private String checklist(AuditReport report) {
        List<String> rows = new ArrayList<>();
        for (SafeHarborChecklist.Row row : report.checklist().rows()) {
            rows.add(row(
                    "(" + row.category().letter() + ")",
                    escape(departures.title(row.category())),
                    word("status."
                            + row.status().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                    row.count() == 0 ? "" : String.valueOf(row.count())));
        }
        return table("letter", "category", "status", "count", rows);
    }

    private String departures(AuditReport report) {
        return report.departures().isEmpty()
                ? "<p>" + word("no-departure") + "</p>\n"
                : report.departures().stream()
                        .map(departure -> "<li>" + escape(departures.words(departure)) + "</li>\n")
                        .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    private String versions(AuditReport report) {
        AuditReport.Settings settings = report.settings();
        return "<p>safeharbor " + escape(settings.version()) + " · " + escape(settings.policy()) + " · "
                + settings.referenceYear() + " · " + escape(settings.zipTable()) + "</p>\n";
    }

    private String table(String first, String second, String third, String fourth, List<String> rows) {
        StringBuilder table = new StringBuilder("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
        table.append(word(second)).append("\">\n<table>\n<thead><tr>");
        for (String head : List.of(first, second, third, fourth)) {
            table.append("<th scope=\"col\">").append(word(head)).append("</th>");
        }
        table.append("</tr></thead>\n<tbody>\n");
        rows.forEach(table::append);
        return table.append("</tbody>\n</table>\n</div>\n").toString();
    }

    private static String row(String first, String second, String third, String fourth) {
        return "<tr><td>" + first + "</td><td>" + second + "</td><td>" + third + "</td><td>" + fourth + "</td></tr>\n";
    }

    /** Returns text that no browser takes for markup. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c < ' ' && c != '\n' && c != '\t' || c == 0x7F ? '\uFFFD' : c);
            }
        }
        return escaped.toString();
    }

    private static String style() {
        InputStream resource = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("page.css"), "page.css");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
