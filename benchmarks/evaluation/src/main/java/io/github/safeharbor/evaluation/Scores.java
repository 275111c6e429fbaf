package io.github.safeharbor.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;

/** The sums over the texts that were scored. */
final class Scores {
    final Map<String, Tally> categories = new LinkedHashMap<>();
    final Map<String, Integer> falseByCategory = new LinkedHashMap<>();
    int texts;
    int textsWithGold;
    int textsLeaked;
    long plainLetters;
    long overRedactedLetters;
    int predicted;
    int predictedRight;
    int predictedNeutral;

    Scores() {
        for (String category : Categories.ORDER) {
            categories.put(category, new Tally());
        }
    }

    Tally all() {
        Tally all = new Tally();
        categories.values().forEach(all::add);
        return all;
    }

    /** Adds the sums over other texts. */
    void add(Scores other) {
        other.categories.forEach((category, tally) ->
                categories.computeIfAbsent(category, c -> new Tally()).add(tally));
        other.falseByCategory.forEach((category, count) -> falseByCategory.merge(category, count, Integer::sum));
        texts += other.texts;
        textsWithGold += other.textsWithGold;
        textsLeaked += other.textsLeaked;
        plainLetters += other.plainLetters;
        overRedactedLetters += other.overRedactedLetters;
        predicted += other.predicted;
        predictedRight += other.predictedRight;
        predictedNeutral += other.predictedNeutral;
    }

    /** Returns a part of a whole, 0 of nothing. */
    static double rate(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    double precision() {
        return rate(predictedRight, predicted);
    }

    double recall() {
        Tally all = all();
        return rate(all.touched, all.gold);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    double overRedactionPer1000() {
        return rate(1000 * overRedactedLetters, plainLetters);
    }
}
