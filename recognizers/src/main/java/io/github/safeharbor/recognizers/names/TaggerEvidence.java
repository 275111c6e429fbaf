package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognizers.names.model.NameTags;

/**
 * What the trained tagger says: it has read thousands of texts, and weighs the whole sentence.
 *
 * <p>Its log-odds count by eight tenths, since it looks at the same lists as the other evidence, and little against a name:
 * a missed name harms, an innocent word costs little. A word that it takes for part of a place or an organization is not
 * held against a person either: whatever it is, it is no ordinary word.
 */
final class TaggerEvidence implements NameEvidence {
    private static final String RULE = "name.tagged";

    private static final double WEIGHT = 8;
    private static final int MOST = 60;
    private static final int LEAST = -8;

    @Override
    public void weigh(NameText text, NameScores scores) {
        NameTags tags = NameTags.of(text.source());
        for (int i = 0; i < text.count(); i++) {
            if (text.isWord(i) && scores.score(i) > NameScores.HOPELESS) {
                int token = text.token(i);
                float person = tags.person(token);
                float p = person >= 0.5f ? person : Math.min(0.5f, tags.any(token));
                double odds = Math.log((p + 1e-6) / (1 - p + 1e-6));
                int weight = (int) Math.round(WEIGHT * odds);
                scores.add(i, Math.max(LEAST, Math.min(MOST, weight)), RULE);
            }
        }
    }
}
