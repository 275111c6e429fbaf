package io.github.safeharbor;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of the caller's text that goes: where, of which category, how sure, by which rule. It holds no text.
 *
 * <p>It covers the whole union of the findings that overlap there; the winner among them gives category, confidence, rule and
 * meaning. Made by the engine only. Immutable and thread-safe.
 */
public final class Redaction {
    private final Span span;
    private final Finding winner;
    private final boolean mixed;

    Redaction(Span span, Finding winner, boolean mixed) {
        this.span = Objects.requireNonNull(span, "span");
        this.winner = Objects.requireNonNull(winner, "winner");
        this.mixed = mixed;
    }

    /** Returns where it is, in UTF-16 code units of the caller's text. */
    public Span span() {
        return span;
    }

    /** Returns the category that names the label. */
    public IdentifierCategory category() {
        return winner.category();
    }

    /** Returns how sure the recognizer was. */
    public Confidence confidence() {
        return winner.confidence();
    }

    /** Returns the rule that fired, for example {@code "phone.labelled"}. */
    public String rule() {
        return winner.rule();
    }

    /** Returns what the value says beyond its category. */
    public Finding.Meaning meaning() {
        return winner.meaning();
    }

    /** Returns the same redaction over another stretch. */
    Redaction at(Span span) {
        return new Redaction(span, winner, mixed);
    }

    /** Returns the redaction of a stretch over which others lie as well, so that no generalization may look at its text. */
    Redaction joined(Span span) {
        return new Redaction(span, winner, true);
    }

    /** Tells whether findings of other categories are in the union, so that no generalization may look at its text. */
    boolean mixed() {
        return mixed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Redaction redaction
                && span.equals(redaction.span)
                && category() == redaction.category()
                && confidence() == redaction.confidence()
                && rule().equals(redaction.rule())
                && meaning() == redaction.meaning()
                && mixed == redaction.mixed;
    }

    @Override
    public int hashCode() {
        return Objects.hash(span, category(), rule());
    }

    /** Returns place, category, confidence and rule; never text of the input. */
    @Override
    public String toString() {
        return "Redaction[" + span.start() + ".." + span.end() + " " + category() + " " + confidence() + " " + rule()
                + "]";
    }
}
