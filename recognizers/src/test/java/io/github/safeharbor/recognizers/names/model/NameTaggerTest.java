package io.github.safeharbor.recognizers.names.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class NameTaggerTest {

    @Test
    void probabilitiesOfATokenAddUpToOne() {
        Text source = Text.of("Maria Okafor lives in Boise. ((((( 12 @ \uD800 x\u0000 [NAME-1] ".repeat(40));
        float[] p = new NameTagger(TaggerModel.shipped()).probabilities(source);
        for (int i = 0; i < source.tokenCount(); i++) {
            float sum = 0;
            for (int k = 0; k < Tag.COUNT; k++) {
                sum += p[i * Tag.COUNT + k];
            }
            assertEquals(1, sum, 1e-3);
        }
    }

    @Test
    void tellsPersonsPlacesAndPlainWordsApart() {
        NameTags tags = NameTags.of(Text.of("Her brother Wendell moved to Tulsa and drives a truck."));
        assertTrue(tags.person(2) > 0.8, "Wendell");
        assertTrue(tags.place(5) > 0.8, "Tulsa");
        assertTrue(tags.any(3) < 0.1, "moved");
        assertTrue(tags.any(9) < 0.1, "truck");
    }

    @Test
    void readsNamesInLowerAndUpperCase() {
        assertTrue(NameTags.of(Text.of("her brother wendell moved to tulsa")).person(2) > 0.5);
        assertTrue(NameTags.of(Text.of("HER BROTHER WENDELL MOVED TO TULSA")).person(2) > 0.5);
    }

    @Test
    void medicinesScoresAndModelsAreNoNames() {
        NameTags tags = NameTags.of(Text.of("PHQ-9 of 18, Zoloft 50 mg, CBT or EMDR, Aetna PPO, Tuesdays after 5 pm."));
        for (int i = 0; i < 20; i++) {
            assertTrue(tags.any(i) < 0.5, "token " + i);
        }
    }

    @Test
    void anEmptyTextHasNoTags() {
        assertEquals(0, new NameTagger(TaggerModel.shipped()).probabilities(Text.of("")).length);
    }

    @Test
    void aModelIsReadAsItWasWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TaggerModel.shipped().write(bytes);
        TaggerModel read = TaggerModel.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertEquals(TaggerModel.shipped().size(), read.size());
    }

    @Test
    void otherBytesAreNoModel() {
        assertThrows(IOException.class, () -> TaggerModel.read(new ByteArrayInputStream(new byte[64])));
    }

    @Test
    void onlyABeginningIsContinued() {
        assertTrue(Tag.mayFollow(Tag.B_PERSON, Tag.B_PERSON + 1));
        assertTrue(Tag.mayFollow(Tag.B_PERSON + 1, Tag.B_PERSON + 1));
        assertTrue(Tag.mayFollow(Tag.B_PERSON + 1, Tag.B_PLACE));
        assertTrue(!Tag.mayFollow(Tag.B_PERSON, Tag.B_PLACE + 1));
        assertTrue(!Tag.mayFollow(Tag.OUTSIDE, Tag.B_PLACE + 1));
    }
}
