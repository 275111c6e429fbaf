package io.github.safeharbor;

import static io.github.safeharbor.policy.Replacement.Kind.FIXED_TEXT;
import static io.github.safeharbor.policy.Replacement.Kind.NUMBERED_LABEL;
import static io.github.safeharbor.policy.Replacement.Kind.YEAR_ONLY;
import static io.github.safeharbor.recognition.IdentifierCategory.DATE;
import static io.github.safeharbor.recognition.IdentifierCategory.MRN;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.policy.Replacement;
import io.github.safeharbor.policy.Replacements;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.report.AuditEntry;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResidualCheckTest {
    private static final RepeatedValues NOTHING = RepeatedValues.of(Text.of(""), List.of());
    private static final RepeatedValues RECORD = RepeatedValues.of(Text.of("1936"), List.of(Sample.finding(0, 4, MRN)));
    private static final KnownIdentifierMatcher NOBODY = KnownIdentifierMatcher.of(KnownIdentifiers.none(), Set.of());

    @Test
    void passesAnOutputWithoutTheValue() {
        assertDoesNotThrow(
                () -> ResidualCheck.check(output("[MRN-1] 1937"), gone(RECORD, NOBODY), Policy.safeHarbor()));
        assertDoesNotThrow(() -> ResidualCheck.check(output("1936"), gone(NOTHING, NOBODY), Policy.safeHarbor()));
    }

    @Test
    void refusesAnOutputWithAFoundValue() {
        assertEquals(MRN, survivor(output("no 1936"), RECORD, NOBODY));
        assertEquals(MRN, survivor(output("no 19-36", entry(0, 2, YEAR_ONLY)), RECORD, NOBODY));
    }

    @Test
    void refusesAnOutputWithAKnownValue() {
        KnownIdentifierMatcher ann =
                KnownIdentifierMatcher.of(KnownIdentifiers.builder().name("Ann").build(), Set.of());
        assertEquals(NAME, survivor(output("so ann"), NOTHING, ann));
        assertEquals(NAME, survivor(output("so ann"), RECORD, ann));
        assertDoesNotThrow(() -> ResidualCheck.check(output("so Bob"), gone(NOTHING, ann), Policy.safeHarbor()));
    }

    @Test
    void passesAValueThatThePolicyKeeps() {
        Policy policy = Policy.builder().keep(MRN).build();
        assertDoesNotThrow(() -> ResidualCheck.check(output("no 1936"), gone(RECORD, NOBODY), policy));
    }

    @Test
    void passesWhatAGeneralizationOrACountPutThere() {
        String text = "\u200B[MRN-1] 1936 or earlier [NAME-1936]";
        assertDoesNotThrow(() -> ResidualCheck.check(
                output(text, entry(1, 8, NUMBERED_LABEL), entry(9, 24, YEAR_ONLY), entry(25, 36, NUMBERED_LABEL)),
                gone(RECORD, NOBODY),
                Policy.safeHarbor()));
    }

    @Test
    void refusesWhatReachesBeyondAGeneralizationOrStandsInAFixedText() {
        assertEquals(MRN, survivor(output("1936", entry(1, 4, YEAR_ONLY)), RECORD, NOBODY));
        assertEquals(MRN, survivor(output("1936", entry(0, 3, YEAR_ONLY)), RECORD, NOBODY));
        assertEquals(MRN, survivor(output("1936", entry(0, 4, FIXED_TEXT)), RECORD, NOBODY));
        assertEquals(MRN, survivor(output("2000 1936", entry(0, 4, YEAR_ONLY)), RECORD, NOBODY));
    }

    @Test
    void looksIntoFixedReplacements() {
        Redactor redactor = Sample.redactor(
                Policy.builder()
                        .replace(NAME, Replacements.fixed("Maria Okafor"))
                        .build(),
                Sample.ALL);
        assertThrows(ResidualIdentifierException.class, () -> redactor.redact("Maria Okafor left"));
    }

    private static IdentifierCategory survivor(
            TextEditor.Edited output, RepeatedValues repeated, KnownIdentifierMatcher known) {
        return assertThrows(
                        ResidualIdentifierException.class,
                        () -> ResidualCheck.check(output, gone(repeated, known), Policy.safeHarbor()))
                .category();
    }

    private static Redactions gone(RepeatedValues repeated, KnownIdentifierMatcher known) {
        return new Redactions(Text.of(""), List.of(), repeated, known);
    }

    private static TextEditor.Edited output(String text, AuditEntry... entries) {
        return new TextEditor.Edited(text, List.of(entries));
    }

    private static AuditEntry entry(int start, int end, Replacement.Kind replacement) {
        return AuditEntry.of(new Span(0, 1), start, end, DATE, Confidence.LIKELY, "rule", replacement, null);
    }
}
