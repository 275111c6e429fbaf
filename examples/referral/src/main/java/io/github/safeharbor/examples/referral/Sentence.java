package io.github.safeharbor.examples.referral;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.StringSubstitutor;
import org.apache.commons.text.lookup.StringLookup;
import org.apache.commons.text.lookup.StringLookupFactory;

/**
 * A sentence of a template in one or more wordings with slots such as {@code ${state}}; the first wording whose slots are all
 * filled is taken, and none if there is none: a sentence says only what the request says.
 */
final class Sentence {
    private static final Pattern SLOT = Pattern.compile("\\$\\{([a-z]{1,20})\\}");

    private final List<String> wordings;

    private Sentence(List<String> wordings) {
        this.wordings = wordings;
    }

    /** Returns a sentence with these wordings, the fullest first. */
    static Sentence of(String... wordings) {
        return new Sentence(List.of(wordings));
    }

    /** Returns the sentence with the values in its slots. */
    Optional<String> fill(Map<String, String> values) {
        return wordings.stream()
                .filter(wording -> SLOT.matcher(wording).results().allMatch(slot -> values.containsKey(slot.group(1))))
                .findFirst()
                .map(wording -> substitutor(values).replace(wording));
    }

    /**
     * A substitutor that knows this map and nothing else. The default look-ups read files, URLs, DNS and scripts, and have
     * been a way in (CVE-2022-42889); here {@code ${...}} in a value that somebody typed stays the text that it is.
     */
    private static StringSubstitutor substitutor(Map<String, String> values) {
        StringLookup lookup = StringLookupFactory.INSTANCE.mapStringLookup(values);
        return new StringSubstitutor(lookup)
                .setDisableSubstitutionInValues(true)
                .setEnableSubstitutionInVariables(false)
                .setEnableUndefinedVariableException(true)
                .setValueDelimiter("");
    }
}
