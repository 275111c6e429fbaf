package io.github.safeharbor.recognizers.support;

import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules of one built-in recognizer, to be kept in a static field; {@link SharedTable} enters them with those of all others.
 * Immutable and safe for use by many threads.
 */
public final class Rules {
    private final int from;
    private final int to;
    private final Set<IdentifierCategory> categories;

    private Rules(List<AnchoredRule> rules) {
        to = SharedTable.enter(rules);
        from = to - rules.size();
        categories = rules.stream().map(AnchoredRule::category).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns these rules. */
    public static Rules of(AnchoredRule... rules) {
        return new Rules(Arrays.asList(rules));
    }

    /** Returns these rules, a list for each form of an identifier. */
    @SafeVarargs
    public static Rules of(List<AnchoredRule>... forms) {
        List<AnchoredRule> rules = new ArrayList<>();
        for (List<AnchoredRule> form : forms) {
            rules.addAll(form);
        }
        return new Rules(rules);
    }

    /** Returns what the rules find. */
    public Set<IdentifierCategory> categories() {
        return categories;
    }

    /** Adds what the rules find in a text, rule after rule. */
    public void find(Text source, List<Finding> findings) {
        SharedTable.scan(source).find(from, to, findings);
    }

    /** Returns what the rules find in a text, rule after rule. The list is the caller's. */
    public List<Finding> find(Text source) {
        List<Finding> findings = new ArrayList<>();
        find(source, findings);
        return findings;
    }
}
