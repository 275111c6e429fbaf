package io.github.safeharbor.examples.cli;

import java.util.Arrays;
import java.util.BitSet;
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
    private static final int PLACE_OR_EMPLOYER = Categories.letter("GEO") | Categories.letter("OTHER");

    private static final byte PLAIN = 0;
    private static final byte GOLD = 1;
    private static final byte NEUTRAL = 2;

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

    /** Tells whether a character counts: a letter or a number of any script. */
    static boolean counts(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Scores the findings in a text. */
    void add(GoldText document, List<MarkedSpan> findings) {
        String text = document.text();
        Years years = Years.of(text);
        byte[] roles = roles(document, years);
        int[] letters = new int[text.length()]; // of the findings that cover each code unit
        for (MarkedSpan finding : findings) {
            MarkedSpan span = finding.in(text);
            for (int i = span.start(); i < span.end(); i++) {
                letters[i] |= Categories.letter(span.category());
            }
        }
        scores.texts++;
        scoreGold(document, years, letters);
        for (MarkedSpan finding : findings) {
            MarkedSpan span = finding.in(text);
            if (!span.isEmpty()) {
                scoreFinding(text, span, roles);
            }
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (roles[i] == PLAIN && counts(text.codePointAt(i))) {
                scores.plainLetters++;
                scores.overRedactedLetters += (letters[i] & countedLetters()) != 0 ? 1 : 0;
            }
        }
    }

    private int countedLetters() {
        return complete | Categories.NO_LETTER;
    }

    private static byte[] roles(GoldText document, Years years) {
        String text = document.text();
        byte[] roles = new byte[text.length()];
        for (MarkedSpan ignored : document.ignored()) {
            MarkedSpan span = ignored.in(text);
            Arrays.fill(roles, span.start(), span.end(), NEUTRAL);
        }
        for (MarkedSpan gold : document.spans()) {
            MarkedSpan span = gold.in(text);
            Arrays.fill(roles, span.start(), span.end(), GOLD);
            if (span.category().equals("DATE") && !span.isEmpty()) {
                for (MarkedSpan year : years.beside(span)) {
                    for (int i = year.start(); i < year.end(); i++) {
                        roles[i] = roles[i] == PLAIN ? NEUTRAL : roles[i];
                    }
                }
            }
        }
        return roles;
    }

    private void scoreGold(GoldText document, Years years, int[] letters) {
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
            int found = 0;
            for (int i = span.start(); i < span.end(); i++) {
                found |= letters[i];
            }
            boolean leaked = isLeaked(document.text(), span, years, letters);
            gold++;
            leaks += leaked ? 1 : 0;
            tally.gold++;
            tally.leaked += leaked ? 1 : 0;
            tally.touched += found != 0 ? 1 : 0;
            tally.untouched += leaked && found == 0 ? 1 : 0;
            tally.right += (found & rightLetters(document.text(), span)) != 0 ? 1 : 0;
        }
        scores.textsWithGold += gold > 0 ? 1 : 0;
        scores.textsLeaked += leaks > 0 ? 1 : 0;
    }

    private static boolean isLeaked(String text, MarkedSpan gold, Years years, int[] letters) {
        BitSet free = new BitSet();
        if (gold.category().equals("DATE")) {
            for (MarkedSpan year : years.inside(gold)) {
                free.set(year.start(), year.end());
            }
        }
        boolean needsCover = false;
        boolean freeLeaked = false;
        for (int i = gold.start(); i < gold.end(); i += Character.charCount(text.codePointAt(i))) {
            if (!counts(text.codePointAt(i))) {
                continue;
            }
            if (free.get(i)) {
                freeLeaked |= letters[i] == 0;
            } else if (letters[i] == 0) {
                return true;
            } else {
                needsCover = true;
            }
        }
        return !needsCover && freeLeaked; // a lone year that is marked as a date must be covered
    }

    private static int rightLetters(String text, MarkedSpan gold) {
        int letter = Categories.letter(gold.category());
        boolean organisation = (letter & PLACE_OR_EMPLOYER) != 0
                && text.substring(gold.start(), gold.end()).codePoints().noneMatch(Scorer::isDigit);
        return organisation ? PLACE_OR_EMPLOYER : letter;
    }

    /** Decimal digits of any script, raised and circled ones too. */
    @SuppressWarnings("CharacterGetNumericValue") // asked of number signs only, where it is no base 36
    private static boolean isDigit(int codePoint) {
        return Character.isDigit(codePoint)
                || Character.getType(codePoint) == Character.OTHER_NUMBER
                        && Character.getNumericValue(codePoint) >= 0
                        && Character.getNumericValue(codePoint) < 10;
    }

    private void scoreFinding(String text, MarkedSpan finding, byte[] roles) {
        boolean touchesGold = false;
        boolean touchesNeutral = false;
        boolean touchesPlain = false;
        for (int i = finding.start(); i < finding.end(); i += Character.charCount(text.codePointAt(i))) {
            touchesGold |= roles[i] == GOLD;
            touchesNeutral |= roles[i] == NEUTRAL;
            touchesPlain |= roles[i] == PLAIN && counts(text.codePointAt(i));
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
