package io.github.safeharbor;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.PhraseTable;
import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.List;

/** The identifiers of a text before its redaction, and where they still stand in the output, without the cue that gave them away. */
final class BeforeValues {
    /** A year or less says nothing by itself. */
    private static final int MIN_LENGTH = 5;

    private final PhraseTable<Finding> table = new PhraseTable<>();
    private final Redactions redactions;

    BeforeValues(Redactions redactions) {
        this.redactions = redactions;
        for (int i = 0; i < redactions.list().size(); i++) {
            Redaction redaction = redactions.list().get(i);
            String value = redactions.values().get(i);
            // Names and numbers are among those that recur; dates are not, since "3/14" may be a fraction the next
            // time.
            if (redaction.category() == IdentifierCategory.DATE
                    && redaction.confidence().compareTo(Confidence.LIKELY) >= 0
                    && NameGroups.key(value).length() >= MIN_LENGTH) {
                table.add(
                        value,
                        new Finding(redaction.span(), redaction.category(), redaction.confidence(), "before.date"));
            }
        }
    }

    /** Returns where the identifiers stand in an output, in offsets of its view. */
    List<Finding> find(Text output) {
        List<Finding> findings = new ArrayList<>();
        for (Finding survivor : redactions.findSurvivors(output)) {
            findings.add(
                    new Finding(survivor.span(), survivor.category(), Confidence.LIKELY, "before." + survivor.rule()));
        }
        table.find(output, (span, finding) -> findings.add(finding.at(span)));
        return findings;
    }
}
