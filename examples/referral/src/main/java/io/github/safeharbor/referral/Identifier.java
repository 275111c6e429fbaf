package io.github.safeharbor.referral;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.review.Review;
import java.util.List;

/** Where an identifier stands in a source. */
record Identifier(Span span, IdentifierCategory category) {
    /** Created at first use: a program that only renders slots of its own reads no lists of names. */
    private static final class Finder {
        static final Redactor REDACTOR = Redactor.safeHarbor();
    }

    static List<Identifier> in(String text) {
        return Finder.REDACTOR.find(text).stream()
                .map(found -> new Identifier(found.span(), found.category()))
                .toList();
    }

    static List<Identifier> of(Review review) {
        return review.findings().stream()
                .map(found -> new Identifier(found.span(), found.category()))
                .toList();
    }
}
