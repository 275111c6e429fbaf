package io.github.safeharbor.examples.trainnames;

import io.github.safeharbor.recognizers.names.model.TaggerModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes the name model: {@code train-names OUT [CORPORA] [TEXTS]}.
 *
 * <p>Generates texts from the skeletons, adds the tagged corpora of a folder if one is named (files {@code *.train.bio} and
 * {@code *.dev.bio}), trains, and writes the model. The same input gives the same bytes.
 */
public final class Main {
    private static final long SEED = 20261121;
    private static final int EPOCHS = 3;
    private static final float PRUNE = 0.2f;
    private static final int TEXTS = 30_000;

    private Main() {}

    /** Runs the training. */
    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[0]);
        Random random = new Random(SEED);
        List<LabelledSequence> sequences = new ArrayList<>();
        int texts = args.length > 2 ? Integer.parseInt(args[2]) : TEXTS;
        generate(texts, random, sequences);
        System.out.println(sequences.size() + " generated texts");
        if (args.length > 1 && !args[1].isEmpty()) {
            readCorpora(Path.of(args[1]), random, sequences);
            System.out.println(sequences.size() + " texts with the corpora");
        }
        CrfTrainer trainer = new CrfTrainer(SEED);
        trainer.train(sequences, EPOCHS);
        TaggerModel model = trainer.model(PRUNE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        Files.write(out, bytes.toByteArray());
        System.out.println(model.size() + " buckets, " + bytes.size() + " bytes");
    }

    private static void generate(int texts, Random random, List<LabelledSequence> sequences) {
        List<String> skeletons = Skeletons.all();
        System.out.println(skeletons.size() + " skeletons");
        Generator generator = new Generator(new Lists(), random);
        for (int i = 0; i < texts; i++) {
            TaggedText text = generator.fill(skeletons.get(i % skeletons.size()));
            sequences.add(LabelledSequence.of(Generator.retype(text, random)));
        }
    }

    /** Corpora are edited prose: copies in lower case, in capitals and with lower-case names make them like posts. */
    private static void readCorpora(Path folder, Random random, List<LabelledSequence> sequences) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.{train,dev}.bio")) {
            stream.forEach(files::add);
        }
        files.sort(null);
        for (Path file : files) {
            for (TaggedText text : BioCorpus.read(file)) {
                sequences.add(LabelledSequence.of(text));
                double copy = random.nextDouble();
                if (copy < 0.4) {
                    sequences.add(LabelledSequence.of(Generator.lower(text)));
                } else if (copy < 0.5) {
                    sequences.add(LabelledSequence.of(Generator.lowerNames(text)));
                } else if (copy < 0.54) {
                    sequences.add(LabelledSequence.of(Generator.upper(text)));
                }
            }
        }
    }
}
