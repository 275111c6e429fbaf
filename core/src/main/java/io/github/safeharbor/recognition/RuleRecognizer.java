package io.github.safeharbor.recognition;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs anchored rules. */
final class RuleRecognizer implements Recognizer {
    private final String id;
    private final RuleTable rules;
    private final Set<IdentifierCategory> categories;

    RuleRecognizer(String id, List<AnchoredRule> rules) {
        this.id = Objects.requireNonNull(id, "id");
        this.rules = RuleTable.of(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("recognizer " + id + " has no rule");
        }
        rules.forEach(AnchoredRule::compile);
        this.categories = rules.stream().map(AnchoredRule::category).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<IdentifierCategory> categories() {
        return categories;
    }

    @Override
    public List<Finding> recognize(Text source) {
        return rules.find(source);
    }
}
