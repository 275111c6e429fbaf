package io.github.safeharbor.training;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.names.model.Tag;
import io.github.safeharbor.recognizers.names.model.TokenFeatures;
import io.github.safeharbor.text.TokenKind;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;

/** OpenNLP's name finder, trained on the same texts: the baseline. Sentence by sentence, as it is meant to be used. */
final class OpenNlpTagger {
    private static final int LONGEST_SENTENCE = 60;
    private static final String[] TYPES = {"person", "location", "organization"};

    private final NameFinderME finder;
    private final boolean ourFeatures;

    /**
     * Trains it.
     *
     * @param algorithm {@code MAXENT} or {@code PERCEPTRON}
     * @param ourFeatures with the features of our tagger in place of OpenNLP's default ones
     */
    OpenNlpTagger(List<TaggedText> texts, String algorithm, boolean ourFeatures) throws IOException {
        this.ourFeatures = ourFeatures;
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
        ExtensionLoader.registerAllowedPackage(BucketFeatures.class.getPackageName());
        TokenNameFinderFactory factory = ourFeatures ? new BucketFeatures() : new TokenNameFinderFactory();
        TokenNameFinderModel model = NameFinderME.train("en", null, new Samples(texts), parameters, factory);
        finder = new NameFinderME(model);
    }

    /** Tells for each token whether it is part of a name. */
    boolean[] tag(TaggedText text) {
        Text source = Text.of(text.text());
        String[] words = words(source);
        boolean[] names = new boolean[source.tokenCount()];
        for (int from = 0, to; from < names.length; from = to) {
            to = sentenceEnd(source, from);
            for (Span name : finder.find(Arrays.copyOfRange(words, from, to))) {
                Arrays.fill(names, from + name.getStart(), from + name.getEnd(), true);
            }
        }
        finder.clearAdaptiveData();
        return names;
    }

    private static int sentenceEnd(Text source, int from) {
        int last = Math.min(source.tokenCount(), from + LONGEST_SENTENCE);
        int end = from + 1;
        while (end < last && (source.kind(end) & TokenKind.SENTENCE_START) == 0) {
            end++;
        }
        return end;
    }

    /** Returns the words; for our features, in place of each word the numbers of its buckets. */
    private String[] words(Text source) {
        TokenFeatures features = ourFeatures ? new TokenFeatures(source) : null;
        String[] words = new String[source.tokenCount()];
        for (int i = 0; i < words.length; i++) {
            words[i] = features == null ? source.token(i) : buckets(features, i);
        }
        return words;
    }

    private static String buckets(TokenFeatures features, int token) {
        int size = features.extract(token);
        return Arrays.toString(Arrays.copyOf(features.ids(), size));
    }

    /** The sentences of the texts, made when they are asked for. */
    private final class Samples implements ObjectStream<NameSample> {
        private final List<TaggedText> texts;
        private final Deque<NameSample> next = new ArrayDeque<>();
        private Iterator<TaggedText> rest;

        Samples(List<TaggedText> texts) {
            this.texts = texts;
            this.rest = texts.iterator();
        }

        @Override
        public NameSample read() {
            while (next.isEmpty() && rest.hasNext()) {
                addSentences(rest.next());
            }
            return next.poll();
        }

        private void addSentences(TaggedText text) {
            byte[] labels = LabelledSequence.of(text).labels();
            Text source = Text.of(text.text());
            String[] words = words(source);
            for (int from = 0, to; from < source.tokenCount(); from = to) {
                to = sentenceEnd(source, from);
                Span[] names = spans(labels, from, to);
                next.add(new NameSample(Arrays.copyOfRange(words, from, to), names, from == 0));
            }
        }

        private static Span[] spans(byte[] labels, int from, int to) {
            List<Span> spans = new ArrayList<>();
            for (int i = from, end; i < to; i = end) {
                end = i + 1;
                if (labels[i] != Tag.OUTSIDE) {
                    int inside = labels[i] % 2 == 1 ? labels[i] + 1 : labels[i];
                    while (end < to && labels[end] == inside) {
                        end++;
                    }
                    spans.add(new Span(i - from, end - from, TYPES[(inside - 1) / 2]));
                }
            }
            return spans.toArray(new Span[0]);
        }

        @Override
        public void reset() {
            rest = texts.iterator();
            next.clear();
        }

        @Override
        public void close() {}
    }
}
