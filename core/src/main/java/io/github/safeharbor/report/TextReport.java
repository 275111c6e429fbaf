package io.github.safeharbor.report;

import io.github.safeharbor.advice.Advice;
import io.github.safeharbor.advice.AdviceTexts;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Writes an audit report as plain text. */
final class TextReport {
    private static final Reasons REASONS = Reasons.of(Locale.ENGLISH);
    private static final AdviceTexts ADVICES = AdviceTexts.of(Locale.ENGLISH);

    private TextReport() {}

    static String write(AuditReport report, List<Advice> advice) {
        StringBuilder text = new StringBuilder(2048);
        text.append(statement(report)).append('\n');
        for (String departure : report.departures()) {
            text.append("  departs from Safe Harbor: ").append(departure).append('\n');
        }
        text.append("\nThe eighteen identifiers of 45 CFR 164.514(b)(2)(i)\n");
        StringBuilder none = new StringBuilder();
        for (SafeHarborChecklist.Row row : report.checklist().rows()) {
            switch (row.status()) {
                case REMOVED, KEPT, NOT_CHECKED -> text.append(line(row));
                case NONE_FOUND, NOT_DETECTABLE ->
                    none.append(" (").append(row.category().letter()).append(')');
            }
        }
        if (!none.isEmpty()) {
            text.append("  none recognized:").append(none).append('\n');
        }
        if (!report.entries().isEmpty()) {
            text.append("\nRemoved, by place in the text\n");
        }
        for (AuditEntry entry : report.entries()) {
            text.append(String.format(
                    Locale.ROOT,
                    "  %6d-%-6d %-16s %s (%s, %s)%n",
                    entry.span().start(),
                    entry.span().end(),
                    entry.label()
                            .orElseGet(() -> entry.category() + ", "
                                    + entry.replacement().words()),
                    REASONS.reason(entry.category(), entry.rule()),
                    entry.confidence().name().toLowerCase(Locale.ROOT),
                    entry.rule()));
        }
        List<Advice> noticed = advice.stream().filter(a -> a.start() < a.end()).toList();
        if (!noticed.isEmpty()) {
            text.append("\nAdvice on what stays, by place in the output\n");
        }
        for (Advice one : noticed) {
            text.append(String.format(
                    Locale.ROOT,
                    "  %6d-%-6d %-16s %s %s (%s)%n",
                    one.start(),
                    one.end(),
                    one.level().id(),
                    ADVICES.sentence(one),
                    ADVICES.suggestion(one),
                    one.rule()));
        }
        text.append("\nFor a person to judge before the text leaves, 45 CFR 164.514(b)(2)(ii)\n");
        for (ResidualRisk risk : report.residualRisks()) {
            text.append("  [ ] ").append(risk.question()).append('\n');
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static String line(SafeHarborChecklist.Row row) {
        String words = row.status().words();
        return String.format(
                Locale.ROOT,
                "  (%c) %-60s %s%n",
                row.category().letter(),
                row.category().title(),
                row.count() > 0 ? words + " " + row.count() : words);
    }

    /** One sentence, true whatever the text was: never that it is de-identified, compliant or safe to post. */
    static String statement(AuditReport report) {
        return statement(report, HtmlReport.bundle(Locale.ENGLISH));
    }

    /** The same in the words of the page. */
    static String statement(AuditReport report, ResourceBundle words) {
        String name = report.settings().policy();
        String policy = report.isSafeHarbor()
                ? words.getString("statement.policy").replace("{0}", name.equals("safe harbor") ? "Safe Harbor" : name)
                : words.getString("statement.departs");
        int removed = report.entries().size();
        String count = removed == 0
                ? words.getString("statement.nothing")
                : words.getString(removed == 1 ? "statement.one" : "statement.removed")
                        .replace("{0}", String.valueOf(removed));
        return MessageFormat.format(
                words.getString("statement"), policy, report.settings().version(), count);
    }
}
