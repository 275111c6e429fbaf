package io.github.safeharbor.training;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.names.model.NameTagger;
import io.github.safeharbor.recognizers.names.model.Tag;
import io.github.safeharbor.text.TokenKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

/**
 * Measures taggers on texts that none of them has seen: three registers of skeletons, and the test parts of the corpora.
 *
 * <p>The tagger alone counts, without the rules around it: a name leaks if one of its tokens is not found. Prints a row of a
 * Markdown table for each tagger as soon as it is trained.
 */
final class Comparison {
    private static final List<String> HELD_OUT = List.of("referral-voices", "official", "reviews");
    private static final int TEST_TEXTS = 3000;

    private final List<TaggedText> registers;
    private final List<TaggedText> corpora;

    private Comparison(Path folder) throws IOException {
        List<String> skeletons = new ArrayList<>();
        HELD_OUT.forEach(register -> skeletons.addAll(Skeletons.of(register)));
        registers = TrainingTexts.generate(skeletons, TEST_TEXTS, new Random(Main.SEED + 1));
        corpora = TrainingTexts.read(folder, "*.test.bio");
    }

    static void run(Path folder, int count) throws IOException {
        List<String> skeletons = new ArrayList<>(Skeletons.all());
        HELD_OUT.forEach(register -> skeletons.removeAll(Skeletons.of(register)));
        List<String> half = new ArrayList<>();
        for (int i = 0; i < skeletons.size(); i += 2) {
            half.add(skeletons.get(i));
        }
        Random random = new Random(Main.SEED);
        List<TaggedText> generated = TrainingTexts.generate(skeletons, count, random);
        List<TaggedText> tagged = TrainingTexts.corpora(folder, random);
        List<TaggedText> both = concat(generated, tagged);
        Comparison comparison = new Comparison(folder);
        System.out.println("| tagger, learned from | registers: leak % | over | corpora: leak % | over | tokens/s |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
        comparison.row("ours, generated texts and corpora", ours(both));
        comparison.row(
                "ours, half of the skeletons", ours(concat(TrainingTexts.generate(half, count, random), tagged)));
        comparison.row("ours, generated texts alone", ours(generated));
        comparison.row("ours, corpora alone", ours(tagged));
        comparison.row("OpenNLP perceptron, its default features", new OpenNlpTagger(both, "PERCEPTRON", false)::tag);
        comparison.row("OpenNLP maxent, its default features", new OpenNlpTagger(both, "MAXENT", false)::tag);
        comparison.row("OpenNLP perceptron, our features", new OpenNlpTagger(both, "PERCEPTRON", true)::tag);
        comparison.row("OpenNLP maxent, our features", new OpenNlpTagger(both, "MAXENT", true)::tag);
    }

    private static List<TaggedText> concat(List<TaggedText> some, List<TaggedText> more) {
        List<TaggedText> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static Function<TaggedText, boolean[]> ours(List<TaggedText> texts) {
        NameTagger tagger = new NameTagger(Main.train(texts));
        return text -> {
            float[] p = tagger.probabilities(Text.of(text.text()));
            boolean[] names = new boolean[p.length / Tag.COUNT];
            for (int i = 0; i < names.length; i++) {
                names[i] = p[i * Tag.COUNT + Tag.OUTSIDE] <= 0.5f;
            }
            return names;
        };
    }

    private void row(String name, Function<TaggedText, boolean[]> tagger) {
        System.out.printf(
                "| %s | %s | %s | %.0f |%n", name, score(registers, tagger), score(corpora, tagger), speed(tagger));
    }

    private static String score(List<TaggedText> texts, Function<TaggedText, boolean[]> tagger) {
        int names = 0;
        int leaks = 0;
        long letters = 0;
        long over = 0;
        for (TaggedText text : texts) {
            Text source = Text.of(text.text());
            byte[] labels = LabelledSequence.of(text).labels();
            boolean[] found = tagger.apply(text);
            for (int i = 0, end; i < labels.length; i = end) {
                end = i + 1;
                if (labels[i] == Tag.OUTSIDE) {
                    boolean mark = (source.kind(i) & TokenKind.MARK) != 0;
                    letters += mark ? 0 : source.end(i) - source.start(i);
                    over += mark || !found[i] ? 0 : source.end(i) - source.start(i);
                    continue;
                }
                boolean whole = found[i];
                while (end < labels.length && labels[end] == labels[i] + labels[i] % 2) {
                    whole &= found[end++];
                }
                names++;
                leaks += whole ? 0 : 1;
            }
        }
        return String.format(Locale.ROOT, "%.1f | %.1f", 100.0 * leaks / names, 1000.0 * over / letters);
    }

    /** Tokens a second on the corpora, one thread, the second time. */
    private double speed(Function<TaggedText, boolean[]> tagger) {
        long tokens = 0;
        long start = System.nanoTime();
        for (TaggedText text : corpora) {
            tokens += tagger.apply(text).length;
        }
        return tokens * 1e9 / (System.nanoTime() - start);
    }
}
