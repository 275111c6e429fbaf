package io.github.safeharbor.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.names.model.NameTagger;
import io.github.safeharbor.recognizers.names.model.Tag;
import io.github.safeharbor.recognizers.names.model.TaggerModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrfTrainerTest {

    @Test
    void learnsWhatStandsAfterACue() throws IOException {
        NameTagger tagger = new NameTagger(train());
        float[] p = tagger.probabilities(Text.of("my client Qwerta lives in Zxcvton and is 34"));
        assertTrue(p[2 * Tag.COUNT + Tag.B_PERSON] > 0.5, "Qwerta");
        assertTrue(p[5 * Tag.COUNT + Tag.B_PLACE] > 0.5, "Zxcvton");
        assertTrue(p[3 * Tag.COUNT] > 0.5, "lives");
    }

    @Test
    void theSameTextsGiveTheSameBytes() throws IOException {
        assertArrayEquals(bytes(train()), bytes(train()));
    }

    @Test
    void readsACorpusAsRunningText(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("x.train.bio"), "Ana\tB-PER\nOkafor\tI-PER\nca\tO\nn't\tO\n.\tO\n\nYes\tO\n");
        List<TaggedText> texts = BioCorpus.read(file);
        assertTrue(texts.get(0).text().equals("Ana Okafor can't."), texts.get(0).text());
        assertTrue(texts.get(0).names().equals(List.of(new TaggedText.Name(0, 10, Tag.B_PERSON))));
        assertTrue(texts.size() == 2);
    }

    private static TaggerModel train() {
        Generator generator = new Generator(new Lists(), new Random(1));
        List<LabelledSequence> sequences = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            sequences.add(LabelledSequence.of(generator.fill("my client {first} lives in {city} and is {age}")));
        }
        CrfTrainer trainer = new CrfTrainer(1);
        trainer.train(sequences, 2);
        return trainer.model(0.01f);
    }

    private static byte[] bytes(TaggerModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }
}
