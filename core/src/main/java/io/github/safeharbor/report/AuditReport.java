package io.github.safeharbor.report;

import io.github.safeharbor.recognition.IdentifierCategory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The account of one redaction: what was removed, by which rule, under which policy, and what a person must still judge.
 *
 * <p>It is made from the very edits that made the output, so the two cannot differ. It holds no text of the input and is
 * safe to store. It never says that a text is de-identified or safe to post: it lists what was recognized. Immutable and
 * thread-safe.
 */
public final class AuditReport {
    private final List<AuditEntry> entries;
    private final Settings settings;
    private final List<ResidualRisk> residualRisks;
    private final Map<IdentifierCategory, Integer> counts;

    /**
     * Under which settings a report was made.
     *
     * @param version the version of the library
     * @param policy the policy's name
     * @param departures how the policy departs from the Safe Harbor method, in words
     * @param kept the categories that the policy keeps
     * @param recognized the categories that some recognizer looks for
     * @param recognizers the ids of the recognizers, in their order
     * @param referenceYear the year by which ages were reckoned
     * @param zipTable the census by which ZIP prefixes are kept
     */
    public record Settings(
            String version,
            String policy,
            List<String> departures,
            Set<IdentifierCategory> kept,
            Set<IdentifierCategory> recognized,
            List<String> recognizers,
            int referenceYear,
            String zipTable) {

        /** Copies the collections. */
        public Settings {
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(policy, "policy");
            Objects.requireNonNull(zipTable, "zipTable");
            departures = List.copyOf(departures);
            recognizers = List.copyOf(recognizers);
            kept = copy(kept);
            recognized = copy(recognized);
        }

        private static Set<IdentifierCategory> copy(Set<IdentifierCategory> categories) {
            EnumSet<IdentifierCategory> copy = EnumSet.noneOf(IdentifierCategory.class);
            copy.addAll(categories);
            return Collections.unmodifiableSet(copy);
        }
    }

    /**
     * Creates a report.
     *
     * @param entries what was removed, in the order of the text
     * @param settings under which settings
     * @param residualRisks the questions that remain
     */
    public AuditReport(List<AuditEntry> entries, Settings settings, List<ResidualRisk> residualRisks) {
        this.entries = List.copyOf(entries);
        this.settings = Objects.requireNonNull(settings, "settings");
        this.residualRisks = List.copyOf(residualRisks);
        Map<IdentifierCategory, Integer> tally = new EnumMap<>(IdentifierCategory.class);
        for (AuditEntry entry : this.entries) {
            tally.merge(entry.category(), 1, Integer::sum);
        }
        this.counts = Collections.unmodifiableMap(tally);
    }

    /** Returns what was removed, in the order of the text. */
    public List<AuditEntry> entries() {
        return entries;
    }

    /** Returns how many stretches were removed of each category, without those of which there was none. */
    public Map<IdentifierCategory, Integer> counts() {
        return counts;
    }

    /** Returns under which settings the report was made. */
    public Settings settings() {
        return settings;
    }

    /**
     * Tells whether the redaction ran under a policy that removes all eighteen categories, with a recognizer for each. It
     * does not tell whether the text is free of identifiers.
     */
    public boolean isSafeHarbor() {
        return departures().isEmpty();
    }

    /** Returns how the redaction departed from the Safe Harbor method, in words; empty if it did not. */
    public List<String> departures() {
        List<String> departures = new ArrayList<>(settings.departures());
        for (SafeHarborChecklist.Row row : checklist().rows()) {
            if (!settings.recognized().contains(row.category())
                    && !settings.kept().contains(row.category())) {
                departures.add("no recognizer for (" + row.category().letter() + ") "
                        + row.category().title());
            }
        }
        return List.copyOf(departures);
    }

    /** Returns the eighteen rows of the regulation. */
    public SafeHarborChecklist checklist() {
        return SafeHarborChecklist.of(counts, settings.kept(), settings.recognized());
    }

    /** Returns the questions that a person must answer. */
    public List<ResidualRisk> residualRisks() {
        return residualRisks;
    }

    /** Returns the report as a JSON object, members in a fixed order. */
    public String toJson() {
        return JsonReport.write(this);
    }

    /** Returns the report as plain text for people. */
    public String toText() {
        return TextReport.write(this);
    }

    /** Returns the counts; never text of the input. */
    @Override
    public String toString() {
        return "AuditReport" + counts;
    }
}
