package io.github.safeharbor.report;

import java.util.List;
import java.util.function.Function;

/** Writes an audit report as JSON, of the form of docs/audit-report.schema.json. */
final class JsonReport {
    /** Grows when a member is renamed or goes; members may be added without notice. */
    static final String FORMAT = "safeharbor-audit/1";

    private JsonReport() {}

    static String write(AuditReport report) {
        AuditReport.Settings settings = report.settings();
        StringBuilder json = new StringBuilder(1024);
        json.append("{\"format\":").append(quote(FORMAT));
        json.append(",\"statement\":").append(quote(TextReport.statement(report)));
        json.append(",\"policy\":").append(quote(settings.policy()));
        json.append(",\"safeHarbor\":").append(report.isSafeHarbor());
        json.append(",\"departures\":").append(array(report.departures(), JsonReport::quote));
        json.append(",\"version\":").append(quote(settings.version()));
        json.append(",\"referenceYear\":").append(settings.referenceYear());
        json.append(",\"zipTable\":").append(quote(settings.zipTable()));
        json.append(",\"checklist\":").append(array(report.checklist().rows(), JsonReport::row));
        json.append(",\"redactions\":").append(array(report.entries(), JsonReport::entry));
        json.append(",\"residualRisks\":").append(array(report.residualRisks(), JsonReport::risk));
        json.append(",\"recognizers\":").append(array(settings.recognizers(), JsonReport::quote));
        return json.append('}').toString();
    }

    private static String row(SafeHarborChecklist.Row row) {
        return "{\"letter\":\"" + row.category().letter() + "\",\"category\":\"" + row.category() + "\",\"title\":"
                + quote(row.category().title()) + ",\"citation\":"
                + quote(row.category().citation())
                + ",\"status\":\"" + row.status() + "\",\"count\":" + row.count() + "}";
    }

    private static String entry(AuditEntry entry) {
        return "{\"start\":" + entry.span().start() + ",\"end\":" + entry.span().end() + ",\"outputStart\":"
                + entry.outputStart() + ",\"outputEnd\":" + entry.outputEnd() + ",\"category\":\"" + entry.category()
                + "\",\"confidence\":\"" + entry.confidence() + "\",\"rule\":" + quote(entry.rule())
                + ",\"replacement\":\"" + entry.replacement() + '"'
                + entry.label().map(label -> ",\"label\":" + quote(label)).orElse("") + "}";
    }

    private static String risk(ResidualRisk risk) {
        return "{\"id\":\"" + risk + "\",\"question\":" + quote(risk.question()) + "}";
    }

    private static <T> String array(List<T> values, Function<T, String> writer) {
        StringBuilder json = new StringBuilder("[");
        for (T value : values) {
            json.append(json.length() > 1 ? "," : "").append(writer.apply(value));
        }
        return json.append(']').toString();
    }

    private static String quote(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
