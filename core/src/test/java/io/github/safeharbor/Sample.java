package io.github.safeharbor;

import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognition.Trigger;
import io.github.safeharbor.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A handful of recognizers for tests of the engine: one of each make. */
final class Sample {
    static final Recognizer NAMES = Recognizer.phrases(
            "names",
            IdentifierCategory.NAME,
            List.of("Maria Okafor", "Tom Okafor", "Will Smith", "Ed Wu", "José Núñez"));
    static final Recognizer CLIENT = Recognizer.anchored(
            "client",
            IdentifierCategory.NAME,
            Trigger.words("client"),
            "(?i:client) (?<id>[A-Z][\\w']{1,20}(?: [A-Z][\\w']{1,20}){0,2})");
    static final Recognizer PHONE = Recognizer.anchored(
            "phone",
            IdentifierCategory.PHONE,
            Trigger.digits(3).before("-. "),
            "\\d{3}[-. ]\\d{3}[-. ]\\d{4}\\b",
            (source, span) -> span.start() > 0 && source.charAt(span.start() - 1) == '-');
    static final Recognizer SSN = Recognizer.rules(
            "ssn",
            AnchoredRule.of(
                            "ssn.plain",
                            IdentifierCategory.SSN,
                            Trigger.digits(3).before("-"),
                            "\\d{3}-\\d{2}-\\d{4}\\b")
                    .confidence(Confidence.CERTAIN));
    static final Recognizer MRN = Recognizer.pattern("mrn", IdentifierCategory.MRN, "\\bCL-?(?<id>\\d{4,6})\\b");
    static final Recognizer DATE = Recognizer.anchored(
            "date", IdentifierCategory.DATE, Trigger.digits(1, 2).before("/"), "\\d{1,2}/\\d{1,2}/\\d{4}\\b");
    static final Recognizer EMAIL =
            Recognizer.pattern("email", IdentifierCategory.EMAIL, "\\b[\\w.]{1,40}@[\\w.]{1,40}\\.[a-z]{2,6}\\b");
    static final Recognizer ZIP =
            Recognizer.anchored("zip", IdentifierCategory.GEO, Trigger.digits(5), "\\d{5}(?:-\\d{4})?\\b");

    static final List<Recognizer> ALL = List.of(NAMES, CLIENT, PHONE, SSN, MRN, DATE, EMAIL, ZIP);

    private Sample() {}

    /** Returns a redactor with all of the sample recognizers. */
    static Redactor redactor() {
        return redactor(Policy.safeHarbor(), ALL);
    }

    static Redactor redactor(Policy policy, List<Recognizer> recognizers) {
        Redactor.Builder builder = Redactor.builder().withoutDiscovery().policy(policy);
        recognizers.forEach(builder::recognizer);
        return builder.build();
    }

    static Redactor redactor(Recognizer... recognizers) {
        return redactor(Policy.safeHarbor(), List.of(recognizers));
    }

    /** Returns a recognizer that does as it is told. */
    static Recognizer recognizer(String id, IdentifierCategory category, Function<Text, List<Finding>> finds) {
        return recognizer(id, Set.of(category), finds);
    }

    static Recognizer recognizer(String id, Set<IdentifierCategory> categories, Function<Text, List<Finding>> finds) {
        return new Recognizer() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Set<IdentifierCategory> categories() {
                return categories;
            }

            @Override
            public List<Finding> recognize(Text source) {
                return finds.apply(source);
            }
        };
    }

    /** Returns a recognizer of every occurrence of some characters, wherever they stand. */
    static Recognizer literal(IdentifierCategory category, Confidence confidence, String rule, String value) {
        return recognizer(rule, category, source -> {
            List<Finding> findings = new ArrayList<>();
            for (int at = source.view().indexOf(value);
                    at >= 0;
                    at = source.view().indexOf(value, at + 1)) {
                findings.add(finding(at, at + value.length(), category, confidence, rule));
            }
            return findings;
        });
    }

    /** Returns a recognizer of words with a capital, for texts with many findings. */
    static Recognizer capitals() {
        return Recognizer.anchored(
                "capitals", IdentifierCategory.NAME, Trigger.tokens(TokenKind.CAPITALIZED), "[A-Z]\\w{2,40}\\b");
    }

    static Finding finding(int start, int end, IdentifierCategory category) {
        return finding(start, end, category, Confidence.LIKELY, "rule");
    }

    static Finding finding(int start, int end, IdentifierCategory category, Confidence confidence, String rule) {
        return new Finding(new Span(start, end), category, confidence, rule);
    }
}
