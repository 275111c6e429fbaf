package io.github.safeharbor.training;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What the tagger learns from: texts generated from skeletons, and tagged corpora. */
final class TrainingTexts {
    private TrainingTexts() {}

    /** Returns so many texts, each skeleton as often as the next. */
    static List<TaggedText> generate(List<String> skeletons, int count, Random random) {
        Generator generator = new Generator(new Lists(), random);
        List<TaggedText> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TaggedText text = generator.fill(skeletons.get(i % skeletons.size()));
            texts.add(Generator.retype(text, random));
        }
        return texts;
    }

    /** Returns the corpora; they are edited prose: copies in lower case, in capitals and with lower-case names are like posts. */
    static List<TaggedText> corpora(Path folder, Random random) throws IOException {
        List<TaggedText> texts = new ArrayList<>();
        for (TaggedText text : read(folder, "*.{train,dev}.bio")) {
            texts.add(text);
            double copy = random.nextDouble();
            if (copy < 0.4) {
                texts.add(Generator.lower(text));
            } else if (copy < 0.5) {
                texts.add(Generator.lowerNames(text));
            } else if (copy < 0.54) {
                texts.add(Generator.upper(text));
            }
        }
        return texts;
    }

    /** Returns the sentences of the files that match, in the order of their names. */
    static List<TaggedText> read(Path folder, String glob) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, glob)) {
            stream.forEach(files::add);
        }
        files.sort(null);
        List<TaggedText> texts = new ArrayList<>();
        for (Path file : files) {
            texts.addAll(BioCorpus.read(file));
        }
        return texts;
    }
}
