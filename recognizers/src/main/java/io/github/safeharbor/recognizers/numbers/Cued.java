package io.github.safeharbor.recognizers.numbers;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.Guard;
import io.github.safeharbor.rule.Link;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.Shape;

/** Rows of a table of rules that start at cues: name, category, classes of cues with blanks between, link, value, guards. */
final class Cued {
    private Cued() {}

    static Rule certain(
            String name, IdentifierCategory category, String cues, Link link, Shape value, Guard... guards) {
        return likely(name, category, cues, link, value, guards).confidence(Confidence.CERTAIN);
    }

    /** For a link that has a form of its own for values. */
    static Rule certain(String name, IdentifierCategory category, String cues, Link link) {
        return certain(name, category, cues, link, Shape.digits(3));
    }

    static Rule likely(String name, IdentifierCategory category, String cues, Link link, Shape value, Guard... guards) {
        return Rule.of(name, category)
                .cue(Cues.phrases(cues.split(" ", -1)))
                .link(link)
                .value(value)
                .unless(guards);
    }
}
