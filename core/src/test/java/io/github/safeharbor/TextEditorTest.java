package io.github.safeharbor;

import static io.github.safeharbor.recognition.Confidence.LIKELY;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static io.github.safeharbor.recognition.IdentifierCategory.PHONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.safeharbor.policy.Replacement;
import io.github.safeharbor.policy.Replacement.Kind;
import io.github.safeharbor.policy.Replacements;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.report.AuditEntry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextEditorTest {

    @Test
    void writesTextAndAuditInOnePass() {
        TextEditor.Edited edited = TextEditor.apply(
                "Ann: 555-2671.",
                List.of(
                        edit(0, 3, NAME, "[NAME-1]", Replacements.numberedLabel()),
                        edit(5, 13, PHONE, "", Replacements.remove())));
        assertEquals("[NAME-1]: .", edited.text());
        assertEquals(
                List.of(
                        AuditEntry.of(new Span(0, 3), 0, 8, NAME, LIKELY, "rule", Kind.NUMBERED_LABEL, "[NAME-1]"),
                        AuditEntry.of(new Span(5, 13), 10, 10, PHONE, LIKELY, "rule", Kind.REMOVED, null)),
                edited.entries());
    }

    @Test
    void theAuditHoldsLabelsAndNothingElse() {
        assertEquals(Optional.of("[NAME]"), label("[NAME]", Replacements.label()));
        assertEquals(Optional.empty(), label("1987", Replacements.yearOnly()));
        assertEquals(Optional.empty(), label("941**", Replacements.zip3()));
        assertEquals(Optional.empty(), label("words", Replacements.fixed("words")));
    }

    @Test
    void editsThatTouchStandSideBySide() {
        TextEditor.Edited edited = TextEditor.apply("AnnBob", List.of(edit(0, 3, NAME, "1"), edit(3, 6, NAME, "2")));
        assertEquals("12", edited.text());
    }

    @Test
    void withoutEditsTheTextStays() {
        assertEquals("a\uD800", TextEditor.apply("a\uD800", List.of()).text());
        assertEquals("", TextEditor.apply("", List.of()).text());
    }

    @Test
    void refusesEditsThatOverlapOrAreNotSortedOrReachBeyondTheText() {
        for (List<Edit> edits : List.of(
                List.of(edit(0, 3, NAME, ""), edit(2, 4, NAME, "")),
                List.of(edit(3, 4, NAME, ""), edit(0, 1, NAME, "")),
                List.of(edit(4, 7, NAME, "")))) {
            assertEquals(
                    "edits overlap, are not sorted, or reach beyond the text",
                    assertThrows(IllegalArgumentException.class, () -> TextEditor.apply("AnnBob", edits))
                            .getMessage());
        }
    }

    private static Optional<String> label(String text, Replacement replacement) {
        return TextEditor.apply("Ann", List.of(edit(0, 3, NAME, text, replacement)))
                .entries()
                .get(0)
                .label();
    }

    private static Edit edit(int start, int end, IdentifierCategory category, String text) {
        return edit(start, end, category, text, Replacements.label());
    }

    private static Edit edit(int start, int end, IdentifierCategory category, String text, Replacement replacement) {
        Finding finding = Sample.finding(start, end, category);
        return new Edit(new Redaction(finding.span(), finding, false), text, replacement);
    }
}
