package io.github.safeharbor.examples.cli;

import io.github.safeharbor.RedactionResult;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.report.AuditReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of an input that holds an object a line. */
final class ObjectLines implements Pieces {
    private static final List<String> TEXT = List.of("text");

    private final ByteLines lines;

    ObjectLines(Source source, long longest) {
        this.lines = new ByteLines(source, longest);
    }

    @Override
    public @Nullable Piece next() {
        ByteLines.Line line = lines.next();
        return line == null ? null : new ObjectLine(line);
    }

    @Override
    public boolean isDrained() {
        return lines.isDrained();
    }

    @Override
    public void close() {
        lines.close();
    }

    private record ObjectLine(ByteLines.Line line) implements Piece {
        @Override
        public Redacted redact(Recipe recipe) {
            JsonLine object = JsonLine.of(line);
            if (object == null) {
                return Redacted.line("", line.number(), List.of());
            }
            List<AuditReport> reports = new ArrayList<>();
            StringBuilder json = new StringBuilder(line.bytes().length + 1024);
            json.append("{\"id\":").append(object.id());
            write(json, object, recipe, reports);
            if (recipe.inlineReport()) {
                json.append(reports.size() == 1 ? ",\"report\":" : ",\"reports\":[");
                json.append(String.join(
                        ",", reports.stream().map(AuditReport::toJson).toList()));
                json.append(reports.size() == 1 ? "" : "]");
            }
            return Redacted.line(json.append("}\n").toString(), line.number(), reports);
        }

        @Override
        public int bytes() {
            return line.bytes().length;
        }

        /** The texts, and other members if they pass, in the order of the object. */
        private static void write(StringBuilder json, JsonLine object, Recipe recipe, List<AuditReport> reports) {
            List<String> texts = recipe.columns().isEmpty() ? TEXT : recipe.columns();
            for (String name : texts) {
                object.text(name); // each must be there
            }
            KnownIdentifiers known = recipe.known(object.where(), knownField(object, recipe));
            object.members().forEach((name, value) -> {
                if (texts.contains(name)) {
                    RedactionResult result = recipe.redact(object.where(), object.text(name), known);
                    reports.add(result.report());
                    member(json, name);
                    JsonLine.quote(json, result.text());
                } else if (recipe.passFields() && !name.equals("id") && !name.equals(recipe.knownField())) {
                    member(json, name);
                    json.append(value);
                }
            });
        }

        private static void member(StringBuilder json, String name) {
            json.append(',');
            JsonLine.quote(json, name);
            json.append(':');
        }

        /** The field as text; of an object its members as {@code key = value}. */
        private static @Nullable String knownField(JsonLine object, Recipe recipe) {
            String name = recipe.knownField();
            String json = name == null ? null : object.members().get(name);
            if (name == null || json == null || json.equals("null")) {
                return null;
            }
            if (json.startsWith("\"")) {
                return object.text(name);
            }
            JsonLine known = JsonLine.of(object.where(), json);
            StringBuilder pairs = new StringBuilder();
            known.members()
                    .keySet()
                    .forEach(key -> known.strings(key)
                            .forEach(value -> pairs.append(key)
                                    .append('=')
                                    .append(value.replaceAll("[\\r\\n;]", " "))
                                    .append('\n')));
            return pairs.toString();
        }
    }
}
