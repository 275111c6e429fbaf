package io.github.safeharbor.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Looks for phrases word by word. */
final class PhraseRecognizer implements Recognizer {
    private final String id;
    private final IdentifierCategory category;
    private final PhraseTable<String> phrases = new PhraseTable<>();

    PhraseRecognizer(String id, IdentifierCategory category, Collection<String> phrases) {
        this.id = Objects.requireNonNull(id, "id");
        this.category = Objects.requireNonNull(category, "category");
        for (String phrase : phrases) {
            if (!this.phrases.add(phrase, id)) {
                throw new IllegalArgumentException("a phrase of recognizer " + id + " has neither letter nor digit");
            }
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<IdentifierCategory> categories() {
        return Set.of(category);
    }

    @Override
    public List<Finding> recognize(Text source) {
        List<Finding> findings = new ArrayList<>();
        phrases.find(source, (span, rule) -> findings.add(new Finding(span, category, Confidence.CERTAIN, rule)));
        return findings;
    }
}
