package io.github.safeharbor.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Anchored rules that share one look at each token, however many they are: a rule that fires nowhere costs nothing.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class RuleTable {
    private final List<AnchoredRule> rules;
    private final TriggerTable triggers;

    private RuleTable(List<AnchoredRule> rules, List<Trigger> others) {
        this.rules = rules;
        this.triggers = new TriggerTable(Stream.concat(rules.stream().map(AnchoredRule::trigger), others.stream())
                .toList());
    }

    /** Returns the table of these rules. */
    public static RuleTable of(List<AnchoredRule> rules) {
        return of(rules, List.of());
    }

    /** Returns the table of these rules and of triggers whose tokens somebody else looks at. */
    public static RuleTable of(List<AnchoredRule> rules, List<Trigger> others) {
        return new RuleTable(List.copyOf(rules), others);
    }

    /** Returns what all the rules find, rule after rule. The list is the caller's. */
    public List<Finding> find(Text source) {
        List<Finding> findings = new ArrayList<>();
        scan(source).find(0, rules.size(), findings);
        return findings;
    }

    /** Looks at every token once and notes which rules are worth trying there. */
    public Scan scan(Text source) {
        return new Scan(this, source);
    }

    /** Where in a text the rules of a table are worth trying. */
    public static final class Scan {
        private final RuleTable table;
        private final Text source;
        private final TriggerTable.Candidates candidates;

        private Scan(RuleTable table, Text source) {
            this.table = table;
            this.source = source;
            this.candidates = table.triggers.scan(source);
        }

        /** Returns the table. */
        public RuleTable table() {
            return table;
        }

        /**
         * Adds what some of the rules find, rule after rule, each in the order of the text.
         *
         * @param from the index of the first rule
         * @param to the index after the last
         * @param findings takes the findings
         */
        public void find(int from, int to, List<Finding> findings) {
            for (int rule = candidates.nextFired(from); rule >= 0 && rule < to; rule = candidates.nextFired(rule + 1)) {
                table.rules.get(rule).find(source, candidates, candidates.first(rule), findings);
            }
        }

        /** Returns the tokens at which one of the other triggers fires, ascending. The array is the caller's. */
        public int[] tokens(int trigger) {
            return candidates.tokens(table.rules.size() + trigger);
        }
    }
}
