package io.github.safeharbor.recognizers;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.names.NeverNames;
import io.github.safeharbor.text.TokenKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/**
 * Finds names by a model of Apache OpenNLP that you bring, next to the built-in recognizers:
 *
 * <pre>{@code
 * Redactor redactor = Redactor.builder()
 *         .recognizer(new OpenNlpNameRecognizer(new TokenNameFinderModel(Path.of("en-ner-person.bin"))))
 *         .build();
 * }</pre>
 *
 * <p>It needs {@code org.apache.opennlp:opennlp-tools} 2.5, an optional dependency of this module, and is some twenty times
 * slower than the built-in tagger. Words that never identify anybody (states, countries, months, drugs, insurers) are no names,
 * whatever the model says.
 *
 * <p>Thread-safe, unlike OpenNLP's name finder: each call has a finder of its own, so that no name of one text is remembered in
 * the next. Time is linear in the text: OpenNLP's is quadratic in the length of a sentence, and it is given at most {@value
 * #LONGEST_SENTENCE} tokens at once.
 */
public final class OpenNlpNameRecognizer implements Recognizer {
    /** The categories of the types that models usually have; "default" is the type of a model trained without one. */
    private static final Map<String, IdentifierCategory> USUAL_TYPES = Map.of(
            "person", IdentifierCategory.NAME,
            "default", IdentifierCategory.NAME,
            "location", IdentifierCategory.GEO,
            "organization", IdentifierCategory.OTHER);

    private static final int LONGEST_SENTENCE = 60;

    /** From here on a finding is removed wherever it recurs. */
    private static final double LIKELY = 0.75;

    private final String id;
    private final TokenNameFinderModel model;
    private final Map<String, IdentifierCategory> categories;
    private final Map<String, String> rules = new HashMap<>();

    /**
     * Creates the recognizer "opennlp-name" for a model with the usual types: person (or none) is a name, location a geographic
     * subdivision, organization another unique identifier. Other types are passed over.
     */
    @SuppressWarnings("exports") // who has a model has its module, see module-info
    public OpenNlpNameRecognizer(TokenNameFinderModel model) {
        this("opennlp-name", model, USUAL_TYPES);
    }

    /**
     * Creates a recognizer.
     *
     * @param id the recognizer's name, also the rules': a finding's rule is the name, a dot and the type in lower case
     * @param model the model
     * @param categories the category of each type that counts; names of other types are passed over
     * @throws IllegalArgumentException if there is no category
     */
    @SuppressWarnings("exports") // who has a model has its module, see module-info
    public OpenNlpNameRecognizer(String id, TokenNameFinderModel model, Map<String, IdentifierCategory> categories) {
        this.id = Objects.requireNonNull(id, "id");
        this.model = Objects.requireNonNull(model, "model");
        this.categories = Map.copyOf(categories);
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("no type has a category");
        }
        categories.keySet().forEach(type -> rules.put(type, id + "." + ruleName(type)));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<IdentifierCategory> categories() {
        return Set.copyOf(categories.values());
    }

    @Override
    public List<Finding> recognize(Text source) {
        NameFinderME finder = new NameFinderME(model);
        List<Finding> findings = new ArrayList<>();
        int count = source.tokenCount();
        for (int from = 0, to; from < count; from = to) {
            to = sentenceEnd(source, from);
            String[] tokens = new String[to - from];
            for (int i = from; i < to; i++) {
                tokens[i - from] = source.token(i);
            }
            Span[] names = finder.find(tokens);
            double[] probabilities = finder.probs(names);
            for (int i = 0; i < names.length; i++) {
                add(source, from, names[i], probabilities[i], findings);
            }
        }
        return findings;
    }

    /** Names of rules are of lower-case letters, digits, dots and hyphens. */
    private static String ruleName(String type) {
        return type.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "-");
    }

    private static int sentenceEnd(Text source, int from) {
        int last = Math.min(source.tokenCount(), from + LONGEST_SENTENCE);
        int end = from + 1;
        while (end < last && (source.kind(end) & TokenKind.SENTENCE_START) == 0) {
            end++;
        }
        return end;
    }

    private void add(Text source, int sentence, Span name, double probability, List<Finding> findings) {
        IdentifierCategory category = categories.get(name.getType());
        int from = sentence + name.getStart();
        int to = sentence + name.getEnd();
        String rule = rules.get(name.getType());
        if (category != null && rule != null && !NeverNames.fill(source, from, to)) {
            Confidence confidence = probability >= LIKELY ? Confidence.LIKELY : Confidence.POSSIBLE;
            findings.add(new Finding(source.span(from, to - 1), category, confidence, rule));
        }
    }
}
