package io.github.safeharbor.rule;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Text;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A recognizer that is a table of rules; the engine finds the rules of all such recognizers in one walk over the text.
 *
 * <p>{@link #of} makes one of rules alone. A subclass may look at the findings of its rules once more, and add what no rule says, in
 * {@link #recognize(Text, List)}.
 */
public abstract class RuleRecognizer implements Recognizer {
    private final String id;
    private final List<Rule> rules;
    private final Set<IdentifierCategory> categories;
    private volatile @Nullable RuleIndex alone;

    /**
     * Creates a recognizer of the categories of its rules.
     *
     * @param id its name
     * @param rules its rules, at least one
     * @throws IllegalArgumentException if there is no rule
     */
    protected RuleRecognizer(String id, List<Rule> rules) {
        this(id, rules, rules.stream().map(Rule::category).toList());
    }

    /**
     * Creates a recognizer that reports other categories than its rules have.
     *
     * @param id its name
     * @param rules its rules, at least one
     * @param categories what {@link #recognize(Text, List)} may report
     * @throws IllegalArgumentException if there is no rule
     */
    protected RuleRecognizer(String id, List<Rule> rules, Collection<IdentifierCategory> categories) {
        this.id = Objects.requireNonNull(id, "id");
        this.rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("recognizer " + id + " has no rule");
        }
        this.categories = Collections.unmodifiableSet(EnumSet.copyOf(categories));
    }

    /**
     * Returns a recognizer made of rules.
     *
     * @param id its name
     * @param rules its rules, at least one
     * @throws IllegalArgumentException if there is no rule
     * @throws java.util.regex.PatternSyntaxException if a regex is invalid
     */
    public static RuleRecognizer of(String id, Rule... rules) {
        for (Rule rule : rules) {
            if (rule.value() instanceof RegexShape regex) {
                regex.pattern();
            }
        }
        return new RuleRecognizer(id, List.of(rules)) {};
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Set<IdentifierCategory> categories() {
        return categories;
    }

    /** Returns the rules, for the engine's index. */
    public final List<Rule> rules() {
        return rules;
    }

    /**
     * Returns what the recognizer finds, given what its rules found; by default just that.
     *
     * @param source the text
     * @param found the findings of the rules in the order of their starts
     */
    public List<Finding> recognize(Text source, List<Finding> found) {
        return found;
    }

    @Override
    public final List<Finding> recognize(Text source) {
        RuleIndex index = alone;
        if (index == null) {
            index = RuleIndex.of(List.of(this));
            alone = index;
        }
        return recognize(source, index.find(source).of(0));
    }
}
