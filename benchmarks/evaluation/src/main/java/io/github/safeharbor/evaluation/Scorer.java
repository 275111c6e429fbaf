package io.github.safeharbor.evaluation;

import java.util.List;

/**
 * Scores findings against gold texts.
 *
 * <ul>
 *   <li>Leaked: a gold span with a letter or digit that no finding covers, whatever its category. A year in a date may stay.
 *   <li>Letter right: a gold span overlapped by a finding of its own letter; of an organisation, which is a place that people
 *       go to or an employer, both B and R are.
 *   <li>Over-redaction: letters and digits removed that lie in no gold span, per 1,000 that lie in none.
 *   <li>Precision: the share of findings that touch gold; one that touches neutral text only does not count.
 * </ul>
 *
 * <p>Neutral are ignored stretches and years beside dates. A finding of a category for which the gold is not complete is
 * neutral where it touches no gold.
 */
final class Scorer {
    private final int complete;
    private final Scores scores = new Scores();

    /**
     * Creates a scorer.
     *
     * @param complete the letters for which the gold is complete
     */
    Scorer(int complete) {
        this.complete = complete;
    }

    Scores scores() {
        return scores;
    }

    /** Scores the findings in a text. */
    void add(GoldText document, List<MarkedSpan> findings) {
        String text = document.text();
        Cover cover = Cover.of(document, findings);
        scores.texts++;
        scoreGold(document, cover);
        for (MarkedSpan finding : findings) {
            MarkedSpan span = finding.in(text);
            if (!span.isEmpty()) {
                scoreFinding(text, span, cover);
            }
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (cover.isPlain(i) && Cover.counts(text.codePointAt(i))) {
                scores.plainLetters++;
                scores.overRedactedLetters += (cover.letters(i) & countedLetters()) != 0 ? 1 : 0;
            }
        }
    }

    private int countedLetters() {
        return complete | Categories.NO_LETTER;
    }

    private void scoreGold(GoldText document, Cover cover) {
        int gold = 0;
        int leaks = 0;
        for (MarkedSpan each : document.spans()) {
            MarkedSpan span = each.in(document.text());
            if (span.isEmpty()) {
                continue;
            }
            Tally tally = scores.categories.get(span.category());
            if (tally == null) {
                throw new IllegalArgumentException("unknown category");
            }
            boolean touched = cover.isTouched(span);
            boolean leaked = cover.isLeaked(span);
            gold++;
            leaks += leaked ? 1 : 0;
            tally.gold++;
            tally.leaked += leaked ? 1 : 0;
            tally.touched += touched ? 1 : 0;
            tally.untouched += leaked && !touched ? 1 : 0;
            tally.right += cover.isRight(span) ? 1 : 0;
        }
        scores.textsWithGold += gold > 0 ? 1 : 0;
        scores.textsLeaked += leaks > 0 ? 1 : 0;
    }

    private void scoreFinding(String text, MarkedSpan finding, Cover cover) {
        boolean touchesGold = false;
        boolean touchesNeutral = false;
        boolean touchesPlain = false;
        for (int i = finding.start(); i < finding.end(); i += Character.charCount(text.codePointAt(i))) {
            touchesGold |= cover.isGold(i);
            touchesNeutral |= cover.isNeutral(i);
            touchesPlain |= cover.isPlain(i) && Cover.counts(text.codePointAt(i));
        }
        boolean counted = (Categories.letter(finding.category()) & countedLetters()) != 0;
        if (!touchesGold && (touchesNeutral && !touchesPlain || !counted)) {
            scores.predictedNeutral++;
            return;
        }
        scores.predicted++;
        if (touchesGold) {
            scores.predictedRight++;
        } else {
            scores.falseByCategory.merge(finding.category(), 1, Integer::sum);
        }
    }
}
