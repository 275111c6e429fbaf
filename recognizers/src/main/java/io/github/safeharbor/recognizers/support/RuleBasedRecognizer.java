package io.github.safeharbor.recognizers.support;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Text;
import java.util.List;
import java.util.Set;

/** A recognizer that is a table of anchored rules; a subclass gives the table and nothing else. */
public abstract class RuleBasedRecognizer implements Recognizer {
    private final String id;
    private final Rules rules;

    /**
     * Creates a recognizer.
     *
     * @param id its name
     * @param rules its rules
     */
    protected RuleBasedRecognizer(String id, Rules rules) {
        this.id = id;
        this.rules = rules;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Set<IdentifierCategory> categories() {
        return rules.categories();
    }

    @Override
    public final List<Finding> recognize(Text source) {
        return rules.find(source);
    }
}
