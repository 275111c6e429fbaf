package io.github.safeharbor.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;

/** Writes scores for people. */
final class ScoreTable {
    private final Scores scores;
    private final StringBuilder table = new StringBuilder(1024);

    private ScoreTable(Scores scores) {
        this.scores = scores;
    }

    /**
     * Returns the table.
     *
     * @param overRedaction whether the gold is complete for some category, so that over-redaction can be told
     */
    static String of(String name, Scores scores, boolean overRedaction) {
        return new ScoreTable(scores).write(name, overRedaction);
    }

    /** Returns the figures that decide, on one line. */
    static String line(String name, Scores scores) {
        Tally all = scores.all();
        return String.format(
                Locale.ROOT,
                "%s: %d of %d leaked (%s %%), in %d of %d texts; over-redaction %s per 1,000; letter right %s %%; precision %s %%",
                name,
                all.leaked,
                all.gold,
                number(100 * Scores.rate(all.leaked, all.gold)),
                scores.textsLeaked,
                scores.textsWithGold,
                number(scores.overRedactionPer1000()),
                number(100 * Scores.rate(all.right, all.gold)),
                number(100 * scores.precision()));
    }

    private String write(String name, boolean overRedaction) {
        line("%s: %d texts", name, scores.texts);
        line("%-12s%7s%8s%11s%9s%16s", "category", "gold", "leaked", "untouched", "leak %", "letter right %");
        for (Map.Entry<String, Tally> category : scores.categories.entrySet()) {
            if (category.getValue().gold > 0) {
                row(category.getKey(), category.getValue());
            }
        }
        Tally all = scores.all();
        row("ALL", all);
        line("texts that leaked: %d of %d that hold an identifier", scores.textsLeaked, scores.textsWithGold);
        if (overRedaction) {
            line(
                    "over-redaction: %s per 1,000 letters and digits outside gold (%d of %d)",
                    number(scores.overRedactionPer1000()), scores.overRedactedLetters, scores.plainLetters);
        } else {
            line("over-redaction: not scored (the gold is complete for no category)");
        }
        line(
                "precision %s %% of %d findings (%d neutral left out), recall (touched) %s %%, F1 %s",
                number(100 * scores.precision()),
                scores.predicted,
                scores.predictedNeutral,
                number(100 * scores.recall()),
                number(100 * scores.f1()));
        if (!scores.falseByCategory.isEmpty()) {
            line("findings outside gold by category: %s", new java.util.TreeMap<>(scores.falseByCategory));
        }
        return table.toString();
    }

    private void row(String name, Tally tally) {
        line(
                "%-12s%7d%8d%11d%9s%16s",
                name,
                tally.gold,
                tally.leaked,
                tally.untouched,
                number(100 * Scores.rate(tally.leaked, tally.gold)),
                number(100 * Scores.rate(tally.right, tally.gold)));
    }

    /** Two decimals of the exact value: the formatter would round its shortest notation, which is another number. */
    private static String number(double value) {
        return new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    private void line(String format, Object... values) {
        table.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
