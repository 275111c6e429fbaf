package io.github.safeharbor.training;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.PhraseKind;
import io.github.safeharbor.recognizers.lexicon.Phrases;
import io.github.safeharbor.recognizers.lexicon.WordClasses;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.recognizers.names.model.Tag;
import io.github.safeharbor.recognizers.names.model.TokenFeatures;
import java.util.Arrays;

/** A text as the trainer sees it: for each token the buckets of its features and its label. */
final class LabelledSequence {
    private final int[][] features;
    private final byte[] labels;

    private LabelledSequence(int[][] features, byte[] labels) {
        this.features = features;
        this.labels = labels;
    }

    int[][] features() {
        return features;
    }

    byte[] labels() {
        return labels;
    }

    /** Reads a text through the same tokens and features as the tagger does. */
    static LabelledSequence of(TaggedText tagged) {
        Text source = Text.of(tagged.text());
        byte[] labels = new byte[source.tokenCount()];
        int name = 0;
        boolean begun = false;
        for (int i = 0; i < labels.length; i++) {
            Span span = source.toOriginal(source.span(i, i));
            while (name < tagged.names().size() && tagged.names().get(name).end() <= span.start()) {
                name++;
                begun = false;
            }
            if (name < tagged.names().size() && tagged.names().get(name).start() <= span.start()) {
                int label = tagged.names().get(name).label();
                labels[i] = (byte) (begun && label != Tag.ROLE ? label + 1 : label);
                begun = true;
            }
        }
        clearStates(source, labels);
        TokenFeatures facts = new TokenFeatures(source);
        int[][] features = new int[labels.length][];
        for (int i = 0; i < labels.length; i++) {
            int size = facts.extract(i);
            features[i] = Arrays.copyOf(facts.ids(), size);
        }
        return new LabelledSequence(features, labels);
    }

    /** States and countries are places to a corpus, and never identifiers to us. */
    private static void clearStates(Text source, byte[] labels) {
        WordClasses classes = WordClasses.of(source);
        int i = 0;
        while (i < labels.length) {
            int end = i + 1;
            if (labels[i] == Tag.B_PLACE) {
                while (end < labels.length && labels[end] == Tag.B_PLACE + 1) {
                    end++;
                }
                if (isState(source, classes, i, end)) {
                    Arrays.fill(labels, i, end, (byte) Tag.OUTSIDE);
                }
            }
            i = end;
        }
    }

    private static boolean isState(Text source, WordClasses classes, int from, int to) {
        if (to - from == 1) {
            return classes.has(from, WordInfo.STATE | WordInfo.COUNTRY)
                    || source.token(from).matches("US|USA|UK|U|[A-Z]{2}")
                            && classes.has(from, WordInfo.STATE_ABBREVIATION);
        }
        String words = source.view().substring(source.start(from), source.end(to - 1));
        if (words.matches("(?i)u\\.? ?[sk]\\.?(?: ?a\\.?)?|the (?:us|uk|usa|united states)")) {
            return true;
        }
        long hash = Phrases.start(source.hash(from));
        for (int i = from + 1; i < to; i++) {
            hash = Phrases.extend(hash, source.hash(i));
        }
        return PhraseKind.has(Phrases.get().kind(hash), PhraseKind.STATE | PhraseKind.COUNTRY);
    }
}
