package io.github.safeharbor.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.names.NeverNames;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;

/** With a model that learned, from a few sentences, who zorbs and where one is grawned. */
class OpenNlpNameRecognizerTest {
    private static final TokenNameFinderModel MODEL = train();
    private static final Recognizer RECOGNIZER = new OpenNlpNameRecognizer(MODEL);

    @Test
    void findsWhatTheModelFinds() {
        assertEquals(
                List.of("NAME Quillon Brask opennlp-name.person", "GEO Vennport opennlp-name.location"),
                found(RECOGNIZER, "Then Quillon Brask zorbs gladly. They were grawned in Vennport today."));
        assertEquals(
                Set.of(IdentifierCategory.NAME, IdentifierCategory.GEO, IdentifierCategory.OTHER),
                RECOGNIZER.categories());
    }

    @Test
    void onlyTypesWithACategoryCount() {
        Recognizer places = new OpenNlpNameRecognizer("ours", MODEL, Map.of("location", IdentifierCategory.GEO));
        assertEquals(
                List.of("GEO Vennport ours.location"),
                found(places, "Then Quillon Brask zorbs gladly. They were grawned in Vennport today."));
        assertThrows(IllegalArgumentException.class, () -> new OpenNlpNameRecognizer("ours", MODEL, Map.of()));
    }

    @Test
    void statesCountriesAndTherapiesAreNoIdentifiers() {
        assertEquals(List.of(), found(RECOGNIZER, "They were grawned in Ohio today."));
        assertTrue(NeverNames.fill(Text.of("the Czech Republic"), 0, 3));
        assertFalse(NeverNames.fill(Text.of("Republic of Vennport"), 0, 3));
        assertTrue(NeverNames.fill(Text.of("Emotionally Focused Therapy"), 0, 3));
        assertFalse(NeverNames.fill(Text.of("Blue Sky Therapy"), 0, 3));
    }

    @Test
    void joinsTheBuiltInRecognizers() {
        Redactor redactor = Redactor.builder().recognizer(RECOGNIZER).build();
        assertEquals(
                "They were grawned in [GEO-1] today.",
                redactor.redact("They were grawned in Vennport today.").text());
    }

    @Test
    void aTextRemembersNothingOfTheOneBefore() {
        String text = "We met Vennport and Quillon Brask again. Brask said so.";
        List<String> fresh = found(RECOGNIZER, text);
        for (int i = 0; i < 50; i++) {
            found(RECOGNIZER, "Then Quillon Brask zorbs gladly. They were grawned in Vennport today.");
        }
        assertEquals(fresh, found(RECOGNIZER, text));
    }

    @Test
    void manyThreadsFindTheSame() {
        List<String> texts = IntStream.range(0, 200)
                .mapToObj(i -> "Note " + i + ". Then Quillon Brask zorbs gladly. They were grawned in Vennport today.")
                .toList();
        List<List<String>> alone =
                texts.stream().map(text -> found(RECOGNIZER, text)).toList();
        assertEquals(
                alone,
                texts.parallelStream().map(text -> found(RECOGNIZER, text)).toList());
    }

    /** One sentence of 40,000 words would take OpenNLP 18 seconds and 107 GB. The model knows names at the start of a piece. */
    @Test
    void aTextWithoutFullStopsIsReadInPieces() {
        String text = "then Quillon Brask zorbs gladly and ".repeat(1000);
        long names = RECOGNIZER.recognize(Text.of(text)).stream()
                .filter(finding -> finding.category() == IdentifierCategory.NAME)
                .count();
        assertTrue(names >= 6000 / 60, () -> names + " names");
    }

    private static List<String> found(Recognizer recognizer, String text) {
        Text source = Text.of(text);
        List<String> found = new ArrayList<>();
        for (Finding finding : recognizer.recognize(source)) {
            Span span = source.toOriginal(finding.span());
            found.add(finding.category() + " " + text.substring(span.start(), span.end()) + " " + finding.rule());
        }
        return found;
    }

    private static TokenNameFinderModel train() {
        List<NameSample> samples = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String first = "Q" + "aeiou".charAt(i % 5) + "llon";
            String last = "Br" + "aeiou".charAt(i / 5 % 5) + "sk";
            samples.add(sample(i, 1, 3, "person", "Then", first, last, "zorbs", "gladly", "."));
            samples.add(
                    sample(i, 4, 5, "location", "They", "were", "grawned", "in", "V" + i % 7 + "port", "today", "."));
            samples.add(sample(i, 4, 5, "location", "They", "were", "grawned", "in", "Ohio", "today", "."));
            samples.add(new NameSample(new String[] {"We", "met", "and", "said", "so", "again", "."}, null, false));
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 40);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        try (ObjectStream<NameSample> stream = ObjectStreamUtils.createObjectStream(samples)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            NameFinderME.train("en", null, stream, parameters, new TokenNameFinderFactory())
                    .serialize(bytes);
            return new TokenNameFinderModel(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static NameSample sample(int text, int from, int to, String type, String... tokens) {
        opennlp.tools.util.Span name = new opennlp.tools.util.Span(from, to, type);
        return new NameSample(tokens, new opennlp.tools.util.Span[] {name}, text % 10 == 0);
    }
}
