package io.github.safeharbor.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognizers.names.model.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenNlpTaggerTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void findsTheNamesThatItLearned(boolean ourFeatures) throws IOException {
        List<TaggedText> texts = TrainingTexts.generate(Skeletons.of("chats"), 240, new Random(1));
        OpenNlpTagger tagger = new OpenNlpTagger(texts, "PERCEPTRON", ourFeatures);
        int right = 0;
        int tokens = 0;
        int names = 0;
        for (TaggedText text : texts) {
            byte[] labels = LabelledSequence.of(text).labels();
            boolean[] found = tagger.tag(text);
            for (int i = 0; i < labels.length; i++) {
                tokens++;
                names += found[i] ? 1 : 0;
                right += found[i] == (labels[i] != Tag.OUTSIDE) ? 1 : 0;
            }
        }
        assertTrue(names > 100, names + " tokens of names");
        assertTrue(right > 0.94 * tokens, right + " of " + tokens);
    }
}
