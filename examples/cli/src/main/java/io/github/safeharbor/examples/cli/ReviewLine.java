package io.github.safeharbor.examples.cli;

import io.github.safeharbor.advice.Advice;
import io.github.safeharbor.review.Review;
import io.github.safeharbor.review.ReviewFinding;

/** A review as one line of JSON: output, findings in offsets of the input, advice in offsets of the output. */
final class ReviewLine {
    private ReviewLine() {}

    /**
     * Returns the line.
     *
     * @param id the text's id, as JSON
     */
    static String of(String id, Review review) {
        StringBuilder json = new StringBuilder(256 + review.output().length());
        json.append("{\"id\":").append(id).append(",\"output\":");
        JsonLine.quote(json, review.output());
        json.append(",\"findings\":[");
        String separator = "";
        for (ReviewFinding finding : review.findings()) {
            append(json.append(separator), finding);
            separator = ",";
        }
        json.append("],\"advice\":[");
        separator = "";
        for (Advice advice : review.advice()) {
            append(json.append(separator), advice);
            separator = ",";
        }
        return json.append("]}").toString();
    }

    private static void append(StringBuilder json, ReviewFinding finding) {
        json.append("{\"id\":\"").append(finding.id()).append("\",\"start\":");
        json.append(finding.span().start());
        json.append(",\"end\":").append(finding.span().end());
        json.append(",\"category\":\"").append(finding.category());
        json.append("\",\"letter\":\"").append(finding.category().letter()).append("\",\"rule\":");
        JsonLine.quote(json, finding.rule());
        json.append(",\"confidence\":\"").append(finding.confidence()).append("\",\"replacement\":");
        JsonLine.quote(json, finding.replacement());
        json.append('}');
    }

    private static void append(StringBuilder json, Advice advice) {
        json.append("{\"id\":\"").append(advice.id()).append("\",\"rule\":\"").append(advice.rule());
        json.append("\",\"level\":\"").append(advice.level().id()).append("\",\"start\":");
        json.append(advice.start());
        json.append(",\"end\":").append(advice.end()).append('}');
    }
}
