package io.github.safeharbor.examples.preview;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.safeharbor.advice.Advice;
import io.github.safeharbor.advice.AdviceTexts;
import io.github.safeharbor.recognition.KnownIdentifiers.WeakKnown;
import io.github.safeharbor.referral.Left;
import io.github.safeharbor.referral.ReferralRequest;
import io.github.safeharbor.referral.Slot;
import io.github.safeharbor.report.AuditReport;
import io.github.safeharbor.review.Review;
import io.github.safeharbor.review.ReviewFinding;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes the answer to a check. It holds no text of the input but the output and the request. */
final class CheckJson {
    private final CheckRequest request;
    private final AdviceTexts advices;

    private CheckJson(CheckRequest request) {
        this.request = request;
        this.advices = AdviceTexts.of(request.language());
    }

    static String of(CheckRequest request, Review review, ReferralRequest composed, List<WeakKnown> weak) {
        CheckJson writer = new CheckJson(request);
        return Json.write(json -> {
            json.writeStringField("output", review.output());
            writer.findings(json, review);
            writer.advice(json, review.advice());
            writer.report(json, review.report());
            writer.request(json, composed);
            writer.weak(json, weak);
        });
    }

    /** Findings are numbered by their order: a decision on this answer names them so. */
    private void findings(JsonGenerator json, Review review) throws IOException {
        OutputPlaces places = OutputPlaces.of(review);
        json.writeArrayFieldStart("findings");
        int number = 1;
        for (ReviewFinding finding : review.findings()) {
            json.writeStartObject();
            json.writeStringField("id", "f" + number++);
            place(json, "start", finding.span().start(), "end", finding.span().end());
            place(json, "outputStart", places.start(finding), "outputEnd", places.end(finding));
            json.writeStringField("category", finding.category().name());
            json.writeStringField("letter", String.valueOf(finding.category().letter()));
            json.writeStringField("title", finding.category().title());
            json.writeStringField("reason", finding.reason(request.language()));
            json.writeStringField("rule", finding.rule());
            json.writeStringField("confidence", lower(finding.confidence()));
            json.writeStringField("replacement", finding.replacement());
            strings(json, "alternatives", finding.alternatives());
            json.writeBooleanField("keepable", finding.keepable());
            json.writeStringField("decision", lower(finding.decision().kind()));
            json.writeStringField("words", finding.decision().words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void advice(JsonGenerator json, List<Advice> advice) throws IOException {
        json.writeArrayFieldStart("advice");
        for (Advice one : advice) {
            json.writeStartObject();
            json.writeStringField("id", one.id());
            json.writeStringField("rule", one.rule());
            json.writeStringField("level", one.level().id());
            place(json, "start", one.start(), "end", one.end());
            json.writeStringField("sentence", advices.sentence(one));
            json.writeStringField("suggestion", advices.suggestion(one));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void report(JsonGenerator json, AuditReport report) throws IOException {
        json.writeObjectFieldStart("report");
        json.writeBooleanField("safeHarbor", report.isSafeHarbor());
        strings(json, "departures", report.departures(request.language()));
        json.writeEndObject();
    }

    private void request(JsonGenerator json, ReferralRequest composed) throws IOException {
        json.writeObjectFieldStart("request");
        json.writeStringField("text", composed.render(request.layout(), request.list()));
        json.writeStringField("list", request.list().name());
        json.writeStringField("layout", lower(request.layout()));
        strings(json, "missing", composed.missing().stream().map(Slot::key).toList());
        json.writeArrayFieldStart("left");
        for (Left left : composed.left()) {
            json.writeStartObject();
            json.writeStringField("kind", left.kind().key());
            place(json, "start", left.place().start(), "end", left.place().end());
            json.writeStringField("why", left.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void weak(JsonGenerator json, List<WeakKnown> weak) throws IOException {
        json.writeArrayFieldStart("weakKnown");
        for (WeakKnown one : weak) {
            json.writeStartObject();
            json.writeStringField("field", one.field());
            json.writeStringField("message", one.reason().words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, String start, int from, String end, int to) throws IOException {
        json.writeNumberField(start, from);
        json.writeNumberField(end, to);
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
