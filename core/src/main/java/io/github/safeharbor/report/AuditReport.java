package io.github.safeharbor.report;

import io.github.safeharbor.advice.Advice;
import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.recognition.IdentifierCategory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** Under which settings a report was made. Immutable and thread-safe. */
    public static final class Settings {
        private final String version;
        private final String policy;
        private final List<String> departures;
        private final Set<IdentifierCategory> kept;
        private final Set<IdentifierCategory> recognized;
        private final List<String> recognizers;
        private final int referenceYear;
        private final String zipTable;

        private Settings(
                String version,
                Policy policy,
                List<String> recognizers,
                Set<IdentifierCategory> recognized,
                List<String> departures,
                String zipTable) {
            this.version = Objects.requireNonNull(version, "version");
            this.policy = policy.name();
            this.kept = policy.kept();
            this.referenceYear = policy.referenceYear();
            this.recognizers = List.copyOf(recognizers);
            EnumSet<IdentifierCategory> copy = EnumSet.noneOf(IdentifierCategory.class);
            copy.addAll(recognized);
            this.recognized = Collections.unmodifiableSet(copy);
            List<String> all = new ArrayList<>(policy.departures());
            all.addAll(departures);
            this.departures = List.copyOf(all);
            this.zipTable = Objects.requireNonNull(zipTable, "zipTable");
        }

        /**
         * Returns the settings of a redaction; for the engine and for tests.
         *
         * @param version the version of the library
         * @param policy the policy
         * @param recognizers the ids of the recognizers, in their order
         * @param recognized the categories that some recognizer looks for
         * @param departures what of the built-in recognizers is missing, in words
         * @param zipTable the census by which ZIP prefixes are kept
         * @throws NullPointerException if an argument is null
         */
        public static Settings of(
                String version,
                Policy policy,
                List<String> recognizers,
                Set<IdentifierCategory> recognized,
                List<String> departures,
                String zipTable) {
            return new Settings(version, policy, recognizers, recognized, departures, zipTable);
        }

        /** Returns the version of the library. */
        public String version() {
            return version;
        }

        /** Returns the policy's name. */
        public String policy() {
            return policy;
        }

        /** Returns how policy and recognizers depart from the Safe Harbor method, in words. */
        public List<String> departures() {
            return departures;
        }

        /** Returns the categories that the policy keeps. */
        public Set<IdentifierCategory> kept() {
            return kept;
        }

        /** Returns the categories that some recognizer looks for. */
        public Set<IdentifierCategory> recognized() {
            return recognized;
        }

        /** Returns the ids of the recognizers, in their order. */
        public List<String> recognizers() {
            return recognizers;
        }

        /** Returns the year by which ages were reckoned. */
        public int referenceYear() {
            return referenceYear;
        }

        /** Returns the census by which ZIP prefixes are kept. */
        public String zipTable() {
            return zipTable;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Settings settings
                    && version.equals(settings.version)
                    && policy.equals(settings.policy)
                    && departures.equals(settings.departures)
                    && kept.equals(settings.kept)
                    && recognized.equals(settings.recognized)
                    && recognizers.equals(settings.recognizers)
                    && referenceYear == settings.referenceYear
                    && zipTable.equals(settings.zipTable);
        }

        @Override
        public int hashCode() {
            return Objects.hash(version, policy, departures, recognizers, referenceYear);
        }

        /** Returns version and policy. */
        @Override
        public String toString() {
            return "Settings[" + version + ", " + policy + "]";
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
        this(entries, tally(entries), settings, residualRisks);
    }

    private AuditReport(
            List<AuditEntry> entries,
            Map<IdentifierCategory, Integer> counts,
            Settings settings,
            List<ResidualRisk> residualRisks) {
        this.entries = List.copyOf(entries);
        this.counts = Collections.unmodifiableMap(counts);
        this.settings = Objects.requireNonNull(settings, "settings");
        this.residualRisks = List.copyOf(residualRisks);
    }

    /**
     * Returns a report without entries, of a text that is too long to list what was removed from it; for the engine and for
     * tests.
     *
     * @param counts how many stretches were removed of each category
     * @param settings under which settings
     * @param residualRisks the questions that remain
     */
    public static AuditReport ofCounts(
            Map<IdentifierCategory, Integer> counts, Settings settings, List<ResidualRisk> residualRisks) {
        Map<IdentifierCategory, Integer> copy = new EnumMap<>(IdentifierCategory.class);
        copy.putAll(counts);
        return new AuditReport(List.of(), copy, settings, residualRisks);
    }

    private static Map<IdentifierCategory, Integer> tally(List<AuditEntry> entries) {
        Map<IdentifierCategory, Integer> tally = new EnumMap<>(IdentifierCategory.class);
        for (AuditEntry entry : entries) {
            tally.merge(entry.category(), 1, Integer::sum);
        }
        return tally;
    }

    /** Returns what was removed, in the order of the text; nothing if the text was redacted piece by piece. */
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
     * Tells whether the whole built-in set of recognizers ran under a policy that removes all eighteen categories. It does not
     * tell whether the text is free of identifiers.
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

    /** Returns {@link #departures()} in English or Spanish; in English for any other language. */
    public List<String> departures(Locale locale) {
        Departures departures = Departures.of(locale);
        return departures().stream().map(departures::words).toList();
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

    /**
     * Returns the report as one self-contained HTML page for people: no script, no remote file, no text of the input.
     *
     * @param output the redacted text
     * @param advice the advice on it; empty for none
     * @param locale English or Spanish; English for any other
     */
    public String toHtml(String output, List<Advice> advice, Locale locale) {
        return HtmlReport.of(locale).write(output, this, advice);
    }

    /** Returns the report as plain text for people. */
    public String toText() {
        return toText(List.of());
    }

    /**
     * Returns the report as plain text for people, and what is advised on the output: the place of each phrase, never its words.
     *
     * @param advice the advice on the output; empty for none
     */
    public String toText(List<Advice> advice) {
        return TextReport.write(this, advice);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AuditReport report
                && entries.equals(report.entries)
                && counts.equals(report.counts)
                && settings.equals(report.settings)
                && residualRisks.equals(report.residualRisks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entries, counts, settings, residualRisks);
    }

    /** Returns the counts; never text of the input. */
    @Override
    public String toString() {
        return "AuditReport" + counts;
    }
}
