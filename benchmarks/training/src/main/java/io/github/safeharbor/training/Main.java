package io.github.safeharbor.training;

import io.github.safeharbor.recognizers.names.model.TaggerModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes the name model: {@code training OUT [CORPORA] [TEXTS]}; or measures what it is made of against OpenNLP: {@code
 * training --compare CORPORA [TEXTS]}.
 *
 * <p>Generates texts from the skeletons, adds the tagged corpora of a folder if one is named (files {@code *.train.bio} and
 * {@code *.dev.bio}), trains, and writes the model. The same input gives the same bytes.
 */
public final class Main {
    static final long SEED = 20261121;
    static final int TEXTS = 60_000;

    private static final int EPOCHS = 3;
    private static final float PRUNE = 0.2f;

    private Main() {}

    /** Runs the training. */
    public static void main(String[] args) throws IOException {
        int count = args.length > 2 ? Integer.parseInt(args[2]) : TEXTS;
        if (args[0].equals("--compare")) {
            Comparison.run(Path.of(args[1]), count);
            return;
        }
        Random random = new Random(SEED);
        List<TaggedText> texts = TrainingTexts.generate(Skeletons.all(), count, random);
        System.out.println(texts.size() + " generated texts");
        if (args.length > 1 && !args[1].isEmpty()) {
            texts.addAll(TrainingTexts.corpora(Path.of(args[1]), random));
            System.out.println(texts.size() + " texts with the corpora");
        }
        TaggerModel model = train(texts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        Files.write(Path.of(args[0]), bytes.toByteArray());
        System.out.println(model.size() + " buckets, " + bytes.size() + " bytes");
    }

    static TaggerModel train(List<TaggedText> texts) {
        List<LabelledSequence> sequences = new ArrayList<>();
        for (TaggedText text : texts) {
            sequences.add(LabelledSequence.of(text));
        }
        CrfTrainer trainer = new CrfTrainer(SEED);
        trainer.train(sequences, EPOCHS);
        return trainer.model(PRUNE);
    }
}
