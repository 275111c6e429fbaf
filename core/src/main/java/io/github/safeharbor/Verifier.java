package io.github.safeharbor;

import io.github.safeharbor.Verification.Remainder;
import io.github.safeharbor.advice.Advice;
import io.github.safeharbor.advice.Advisers;
import io.github.safeharbor.advice.Draft;
import io.github.safeharbor.advice.Level;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads an output a second time, whoever or whatever made it, and tells what is left: by letter and place, never by value.
 *
 * <p>Labels of this library and of other tools ({@code [NAME]}, {@code <PERSON>}, {@code ***}, REDACTED, XXX) are no
 * identifiers. Immutable and safe for use by many threads; time is linear in the length of the texts.
 *
 * <pre>{@code
 * Verification second = Verifier.safeHarbor().verify("<PERSON> lives in Boise, call 415-555-2671.");
 * second.verdict();              // FAIL
 * second.remaining().get(0);     // 18..23 GEO
 * }</pre>
 *
 * <p>It recognizes what the recognizers recognize. PASS does not mean that a text is de-identified: whether what remains
 * could identify somebody, 45 CFR 164.514(b)(2)(ii), is for a person to judge.
 */
public final class Verifier {
    private final Redactor redactor;
    private final Advisers advisers;

    private Verifier(Redactor redactor, Advisers advisers) {
        this.redactor = redactor;
        this.advisers = advisers;
    }

    /**
     * Returns a verifier with all recognizers on the class or module path and the Safe Harbor policy.
     *
     * @throws IllegalStateException if there is no recognizer
     */
    public static Verifier safeHarbor() {
        return of(Redactor.safeHarbor());
    }

    /** Returns a verifier that looks for what this redactor would remove. */
    public static Verifier of(Redactor redactor) {
        return new Verifier(Objects.requireNonNull(redactor, "redactor"), redactor.advisers());
    }

    /** Verifies an output about whose persons nothing is known; see {@link #verify(String, KnownIdentifiers)}. */
    public Verification verify(String output) {
        return verify(output, KnownIdentifiers.none());
    }

    /**
     * Tells what is left in an output.
     *
     * @param output the output of any tool or person
     * @param known what the caller knows about the persons in it
     * @throws NullPointerException if an argument is null
     * @throws TextTooLongException if the text is longer than the redactor's limit
     * @throws RecognizerException if a recognizer fails
     */
    public Verification verify(String output, KnownIdentifiers known) {
        return verification(output, null, known);
    }

    /**
     * Tells what is left in an output, and which identifiers of the text before stand in it still, even without the words
     * that gave them away there.
     *
     * @param output the output of any tool or person
     * @param before the text that it was made of
     * @param known what the caller knows about the persons in it
     * @throws NullPointerException if an argument is null
     * @throws TextTooLongException if a text is longer than the redactor's limit
     * @throws RecognizerException if a recognizer fails
     */
    public Verification verify(String output, String before, KnownIdentifiers known) {
        return verification(output, Objects.requireNonNull(before, "before"), known);
    }

    private Verification verification(String output, @Nullable String before, KnownIdentifiers known) {
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(known, "known");
        String read = ForeignLabels.blackOut(output);
        List<Remainder> remaining = new ArrayList<>();
        for (Redaction redaction : redactor.find(read, known)) {
            boolean isKnown = redaction.rule().startsWith("known.");
            Remainder.Origin origin = isKnown ? Remainder.Origin.KNOWN : Remainder.Origin.FOUND;
            add(
                    read,
                    new Remainder(
                            redaction.span(), redaction.category(), redaction.confidence(), redaction.rule(), origin),
                    remaining);
        }
        if (before != null) {
            addBefore(read, before, known, remaining);
        }
        remaining.sort(Comparator.comparing(Remainder::span));
        List<Advice> advice = advisers.advise(Draft.of(read)).stream()
                .filter(piece -> piece.level() != Level.NOTE)
                .toList();
        return new Verification(remaining, redactor.weakKnownIn(read, known), advice);
    }

    private void addBefore(String read, String before, KnownIdentifiers known, List<Remainder> remaining) {
        Text output = Text.of(read, known, redactor.policy().referenceYear());
        List<Finding> findings =
                redactor.policy().select(new BeforeValues(redactor.redactions(before, known)).find(output));
        BitSet told = new BitSet();
        remaining.forEach(
                remainder -> told.set(remainder.span().start(), remainder.span().end()));
        for (Finding finding : findings) {
            Span span = output.toOriginal(finding.span());
            int next = told.nextSetBit(span.start());
            if (next < 0 || next >= span.end()) {
                told.set(span.start(), span.end());
                Confidence confidence = finding.confidence();
                add(
                        read,
                        new Remainder(span, finding.category(), confidence, finding.rule(), Remainder.Origin.BEFORE),
                        remaining);
            }
        }
    }

    /** A label with nothing beside it is no identifier. */
    private static void add(String read, Remainder remainder, List<Remainder> remaining) {
        String value = read.substring(remainder.span().start(), remainder.span().end());
        if (value.codePoints().anyMatch(Character::isLetterOrDigit)) {
            remaining.add(remainder);
        }
    }
}
