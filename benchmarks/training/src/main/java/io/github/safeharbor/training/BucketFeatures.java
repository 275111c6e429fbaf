package io.github.safeharbor.training;

import java.util.Arrays;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * Gives OpenNLP our features, whose buckets stand in place of the words, and the two labels before, which stand for the chain.
 *
 * <p>Public and by itself, for OpenNLP makes one by the name of the class.
 */
public final class BucketFeatures extends TokenNameFinderFactory {
    @Override
    public NameContextGenerator createContextGenerator() {
        return new NameContextGenerator() {
            @Override
            public String[] getContext(int index, String[] tokens, String[] outcomes, Object[] additional) {
                String token = tokens[index];
                String[] buckets = token.substring(1, token.length() - 1).split(", ", -1);
                String[] features = Arrays.copyOf(buckets, buckets.length + 2);
                String previous = index > 0 ? outcomes[index - 1] : "start";
                features[buckets.length] = "p=" + previous;
                features[buckets.length + 1] = "pp=" + (index > 1 ? outcomes[index - 2] : "start") + "," + previous;
                return features;
            }

            @Override
            public void addFeatureGenerator(AdaptiveFeatureGenerator generator) {}

            @Override
            public void updateAdaptiveData(String[] tokens, String[] outcomes) {}

            @Override
            public void clearAdaptiveData() {}
        };
    }
}
