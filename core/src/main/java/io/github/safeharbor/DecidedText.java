package io.github.safeharbor;

import io.github.safeharbor.advice.Advisers;
import io.github.safeharbor.advice.Draft;
import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.policy.Replacements;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.report.AuditReport;
import io.github.safeharbor.report.ResidualRisk;
import io.github.safeharbor.review.Decision;
import io.github.safeharbor.review.FoundText;
import io.github.safeharbor.review.ReviewFinding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the engine found in a text under review, and the text as a person decides. */
final class DecidedText implements FoundText {
    /** Letters G, H and I: no judgement makes such a number harmless. */
    private static final Set<IdentifierCategory> NEVER_KEPT =
            EnumSet.of(IdentifierCategory.SSN, IdentifierCategory.MRN, IdentifierCategory.HEALTH_PLAN);

    private final Text source;
    private final Redactions redactions;
    private final List<Edit> edits;
    private final BitSet known;
    private final Surroundings surroundings;

    /** What is the same for every text of a review. */
    record Surroundings(
            Policy policy,
            AuditReport.Settings settings,
            Advisers advisers,
            List<Text> earlier,
            Set<String> listRules) {}

    DecidedText(Redactions redactions, List<Edit> edits, Surroundings surroundings) {
        this.source = redactions.source();
        this.redactions = redactions;
        this.edits = edits;
        this.known = redactions.knownPlaces();
        this.surroundings = surroundings;
    }

    @Override
    public List<ReviewFinding> findings() {
        List<ReviewFinding> findings = new ArrayList<>(edits.size());
        for (Edit edit : edits) {
            Redaction redaction = edit.redaction();
            findings.add(new ReviewFinding(
                    "",
                    redaction.span(),
                    redaction.category(),
                    redaction.confidence(),
                    redaction.rule(),
                    edit.text(),
                    alternatives(edit),
                    isKeepable(redaction),
                    Decision.REMOVE));
        }
        return findings;
    }

    private static List<String> alternatives(Edit edit) {
        Set<String> alternatives =
                new LinkedHashSet<>(List.of("[" + edit.redaction().category() + "]", ""));
        alternatives.remove(edit.text());
        return List.copyOf(alternatives);
    }

    private boolean isKeepable(Redaction redaction) {
        boolean safeHarbor = surroundings.policy().departures().isEmpty();
        return !safeHarbor || !NEVER_KEPT.contains(redaction.category()) && !isKnown(redaction.span());
    }

    private boolean isKnown(Span span) {
        int next = known.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }

    @Override
    public Written write(List<Decision> decisions) {
        List<Edit> checked = new ArrayList<>();
        List<Edit> decided = new ArrayList<>();
        Map<IdentifierCategory, Integer> kept = new EnumMap<>(IdentifierCategory.class);
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = decided(edits.get(i), decisions.get(i));
            checked.add(edit);
            if (decisions.get(i).kind() == Decision.Kind.KEEP) {
                kept.merge(edit.redaction().category(), 1, Integer::sum);
            } else {
                decided.add(edit);
            }
        }
        // What goes must not survive anywhere; what a person keeps may stand where it is kept.
        String text = source.original();
        ResidualCheck.check(TextEditor.apply(text, checked), redactions, surroundings.policy());
        TextEditor.Edited edited = TextEditor.apply(text, decided);
        AuditReport report = new AuditReport(edited.entries(), settings(kept), List.of(ResidualRisk.values()));
        Draft draft = new Draft(Text.of(edited.text()), surroundings.earlier(), surroundings.listRules());
        return new Written(edited.text(), report, surroundings.advisers().advise(draft));
    }

    private static Edit decided(Edit edit, Decision decision) {
        return decision.kind() == Decision.Kind.REPLACE
                ? new Edit(edit.redaction(), decision.words(), Replacements.fixed(decision.words()))
                : edit;
    }

    /** Each category of which something is kept is a departure; the person's reason stays in the review. */
    private AuditReport.Settings settings(Map<IdentifierCategory, Integer> kept) {
        AuditReport.Settings settings = surroundings.settings();
        if (kept.isEmpty()) {
            return settings;
        }
        int ofPolicy = surroundings.policy().departures().size();
        List<String> departures = new ArrayList<>(
                settings.departures().subList(ofPolicy, settings.departures().size()));
        kept.forEach((category, count) ->
                departures.add("kept by decision: " + count + " of (" + category.letter() + ") " + category.title()));
        return AuditReport.Settings.of(
                settings.version(),
                surroundings.policy(),
                settings.recognizers(),
                settings.recognized(),
                departures,
                settings.zipTable());
    }
}
