package io.github.safeharbor.recognizers.support;

import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.RuleTable;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognition.Trigger;
import java.util.ArrayList;
import java.util.List;

/**
 * One table of all rules and triggers of the module, so that each token of a text is looked at once for hundreds of them.
 *
 * <p>Classes enter theirs when they are loaded. The table is made when a text is read, and again if a class was loaded since:
 * once or twice in the life of a program.
 */
final class SharedTable {
    private static final List<AnchoredRule> RULES = new ArrayList<>();
    private static final List<Trigger> TRIGGERS = new ArrayList<>();
    private static volatile RuleTable table = RuleTable.of(List.of());
    private static volatile boolean complete = true;

    private SharedTable() {}

    /** Enters rules and returns the index after the last. */
    static int enter(List<AnchoredRule> rules) {
        synchronized (RULES) {
            complete = false;
            RULES.addAll(rules);
            return RULES.size();
        }
    }

    /** Enters a trigger and returns its index. */
    static int enter(Trigger trigger) {
        synchronized (RULES) {
            complete = false;
            TRIGGERS.add(trigger);
            return TRIGGERS.size() - 1;
        }
    }

    /** Returns where in a text the rules and triggers entered so far are worth trying. */
    static RuleTable.Scan scan(Text source) {
        RuleTable latest = complete ? table : renewed();
        RuleTable.Scan scan = source.derived(RuleTable.Scan.class, latest::scan);
        // A class may have been loaded while the text was being read.
        return scan.table() == latest ? scan : latest.scan(source);
    }

    private static RuleTable renewed() {
        synchronized (RULES) {
            if (!complete) {
                table = RuleTable.of(RULES, List.copyOf(TRIGGERS));
                complete = true;
            }
            return table;
        }
    }
}
