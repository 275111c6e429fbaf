package io.github.safeharbor.recognizers.support;

import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A recognizer that is a table of anchored rules; a subclass gives the table and nothing else. */
public abstract class RuleBasedRecognizer implements Recognizer {
    private final String id;
    private final List<AnchoredRule> rules;
    private final Set<IdentifierCategory> categories;

    /**
     * Creates a recognizer.
     *
     * @param id its name
     * @param tables its rules, a list for each form
     */
    protected RuleBasedRecognizer(String id, List<List<AnchoredRule>> tables) {
        this.id = id;
        this.rules = tables.stream().flatMap(Collection::stream).collect(Collectors.toUnmodifiableList());
        this.categories = rules.stream().map(AnchoredRule::category).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Set<IdentifierCategory> categories() {
        return categories;
    }

    @Override
    public final List<Finding> recognize(SourceText source) {
        List<Finding> findings = new ArrayList<>();
        for (AnchoredRule rule : rules) {
            rule.find(source, findings);
        }
        return findings;
    }
}
