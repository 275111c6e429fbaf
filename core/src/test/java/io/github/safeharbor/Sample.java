package io.github.safeharbor;

import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
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
    static final Recognizer CLIENT = RuleRecognizer.of(
            "client",
            Rule.of("client", IdentifierCategory.NAME)
                    .at(Start.words("client"))
                    .value(Shape.regex("(?i:client) (?<id>[A-Z][\\w']{1,20}(?: [A-Z][\\w']{1,20}){0,2})")));
    static final Recognizer PHONE = RuleRecognizer.of(
            "phone",
            Rule.of("phone", IdentifierCategory.PHONE)
                    .at(Start.digits(3).before("-. "))
                    .value(Shape.regex("\\d{3}[-. ]\\d{3}[-. ]\\d{4}\\b"))
                    .unless((source, span) -> span.start() > 0 && source.charAt(span.start() - 1) == '-'));
    static final Recognizer SSN = RuleRecognizer.of(
            "ssn",
            Rule.of("ssn.plain", IdentifierCategory.SSN)
                    .at(Start.digits(3).before("-"))
                    .value(Shape.regex("\\d{3}-\\d{2}-\\d{4}\\b"))
                    .confidence(Confidence.CERTAIN));
    static final Recognizer MRN = Recognizer.pattern("mrn", IdentifierCategory.MRN, "\\bCL-?(?<id>\\d{4,6})\\b");
    static final Recognizer DATE = RuleRecognizer.of(
            "date",
            Rule.of("date", IdentifierCategory.DATE)
                    .at(Start.digits(1, 2).before("/"))
                    .value(Shape.regex("\\d{1,2}/\\d{1,2}/\\d{4}\\b")));
    static final Recognizer EMAIL =
            Recognizer.pattern("email", IdentifierCategory.EMAIL, "\\b[\\w.]{1,40}@[\\w.]{1,40}\\.[a-z]{2,6}\\b");
    static final Recognizer ZIP = RuleRecognizer.of(
            "zip",
            Rule.of("zip", IdentifierCategory.GEO).at(Start.digits(5)).value(Shape.regex("\\d{5}(?:-\\d{4})?\\b")));

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
        return RuleRecognizer.of(
                "capitals",
                Rule.of("capitals", IdentifierCategory.NAME)
                        .at(Start.tokens(TokenKind.CAPITALIZED))
                        .value(Shape.regex("[A-Z]\\w{2,40}\\b")));
    }

    static Finding finding(int start, int end, IdentifierCategory category) {
        return finding(start, end, category, Confidence.LIKELY, "rule");
    }

    static Finding finding(int start, int end, IdentifierCategory category, Confidence confidence, String rule) {
        return new Finding(new Span(start, end), category, confidence, rule);
    }
}
