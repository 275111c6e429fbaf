package io.github.safeharbor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.policy.Replacement;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Checks the published JSON Schema against what is written: every member is in it, every enum complete. */
class SchemaTest {
    private static final String FILE = "../docs/audit-report.schema.json";

    private final Map<?, ?> schema = (Map<?, ?>) Json.parse(compact(read()));

    @Test
    void everyReportFitsTheSchema() {
        List<AuditEntry> entries = new ArrayList<>();
        for (Replacement.Kind kind : Replacement.Kind.values()) {
            for (IdentifierCategory category : IdentifierCategory.values()) {
                String label = kind == Replacement.Kind.NUMBERED_LABEL ? "[" + category + "-12]" : null;
                entries.add(
                        AuditEntry.of(new Span(0, 3), 0, 8, category, Confidence.CERTAIN, "name.cue-2", kind, label));
            }
        }
        for (Confidence confidence : Confidence.values()) {
            entries.add(AuditEntry.of(
                    new Span(1, 2), 0, 0, IdentifierCategory.NAME, confidence, "a", Replacement.Kind.LABEL, "[NAME]"));
        }
        AuditReport.Settings all = AuditReport.Settings.of(
                "1", Policy.strict(), List.of("a"), EnumSet.allOf(IdentifierCategory.class), List.of("b"), "census");
        AuditReport.Settings few = AuditReport.Settings.of(
                "1",
                Policy.builder().keep(IdentifierCategory.URL).build(),
                List.of(),
                EnumSet.of(IdentifierCategory.NAME),
                List.of(),
                "census");
        check(new AuditReport(entries, all, List.of(ResidualRisk.values())));
        check(new AuditReport(List.of(), all, List.of()));
        check(new AuditReport(List.of(), few, List.of()));
    }

    private void check(AuditReport report) {
        check("$", Json.parse(report.toJson()), schema);
    }

    private void check(String where, Object value, Map<?, ?> type) {
        if (type.containsKey("$ref")) {
            check(where, value, (Map<?, ?>) ((Map<?, ?>) schema.get("$defs")).get("category"));
            return;
        }
        if (type.containsKey("const")) {
            assertEquals(type.get("const"), value, where);
        }
        if (type.containsKey("enum")) {
            assertTrue(((List<?>) type.get("enum")).contains(value), where);
        }
        if (type.containsKey("pattern")) {
            assertTrue(((String) value).matches((String) type.get("pattern")), where);
        }
        if (value instanceof Map<?, ?> object) {
            assertEquals("object", type.get("type"), where);
            Map<?, ?> members = (Map<?, ?>) type.get("properties");
            assertTrue(object.keySet().containsAll((List<?>) type.get("required")), where);
            assertTrue(members.keySet().containsAll(object.keySet()), where);
            object.forEach((name, member) -> check(where + "." + name, member, (Map<?, ?>) members.get(name)));
        } else if (value instanceof List<?> list) {
            assertEquals("array", type.get("type"), where);
            assertTrue(list.size() >= (Integer) (type.containsKey("minItems") ? type.get("minItems") : 0), where);
            list.forEach(item -> check(where + "[]", item, (Map<?, ?>) type.get("items")));
        } else if (type.containsKey("type")) {
            String name = value instanceof String ? "string" : value instanceof Boolean ? "boolean" : "integer";
            assertEquals(type.get("type"), name, where);
        }
    }

    private static String read() {
        try {
            return Files.readString(Path.of(FILE));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The reader of the tests takes no white space between members. */
    private static String compact(String json) {
        StringBuilder compact = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            quoted ^= c == '"' && json.charAt(i - 1) != '\\';
            if (quoted || c > ' ') {
                compact.append(c);
            }
        }
        return compact.toString();
    }
}
