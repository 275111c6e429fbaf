package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.analysis.Analysis;
import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.Lexicon;
import io.github.safeharbor.recognizers.lexicon.PhraseKind;
import io.github.safeharbor.recognizers.lexicon.Phrases;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;

/** Words that never identify anybody: a model that takes them for a name is not believed. */
public final class NeverNames {
    private static final long DEPARTMENT = WordHash.of("department");

    private static final long NEVER = WordInfo.DRUG
            | WordInfo.LANGUAGE
            | WordInfo.INSURER
            | WordInfo.COUNTRY
            | WordInfo.STATE
            | WordInfo.MONTH
            | WordInfo.WEEKDAY
            | WordInfo.CREDENTIAL
            | WordInfo.EPONYM
            | WordInfo.MENTAL_HEALTH
            | WordInfo.INNOCENT;

    private static final int NEVER_PHRASES =
            PhraseKind.COUNTRY | PhraseKind.STATE | PhraseKind.INSURER | PhraseKind.MENTAL_HEALTH | PhraseKind.INNOCENT;

    private static final WordList WAYS = Cues.words("never.ways");

    private static final WordList TREATMENTS = Cues.words("never.treatments");

    /** Two words that are nobody together; of authors those whose names hardly anybody else bears. */
    private static final WordList PAIRS = Cues.list("lists/never-persons.txt");

    private static final long X = WordHash.of("x");
    private static final WordList TERMS = Cues.words("never.terms");
    private static final WordList PLANS = Cues.words("never.plans");

    private NeverNames() {}

    /** Tells whether two words side by side are a bank, a shop, a product or a people. */
    static boolean isPair(long first, long second) {
        return PAIRS.contains(Phrases.extend(Phrases.start(first), second));
    }

    /** Tells whether the tokens from {@code from} to before {@code to} hold nothing else. */
    public static boolean fill(Text source, int from, int to) {
        if (source.hash(from) == DEPARTMENT) {
            return true; // every hospital has a Department of Cardiology
        }
        if (isAbbreviation(source, from, to)
                || isRunTogether(source, from, to)
                || isTherapy(source, from, to)
                || isPlan(source, from, to)
                || to - from > 1 && TERMS.contains(source.hash(to - 1))
                || isEponym(source, from, to)) {
            return true;
        }
        Analysis classes = Analysis.of(source);
        for (int i = from; i < to; i++) {
            int last = phraseEnd(classes, i, to);
            boolean pair = opensPair(source, i) || i > 0 && opensPair(source, i - 1);
            if (last == i && !pair && !saysNothing(source, classes, i)) {
                return false;
            }
            i = last;
        }
        return true;
    }

    private static boolean hasCue(long hash, long classes) {
        return (Analysis.cuesOf(hash) & classes) != 0;
    }

    private static boolean opensPair(Text source, int i) {
        return i + 1 < source.tokenCount() && isPair(source.hash(i), source.hash(i + 1));
    }

    private static boolean saysNothing(Text source, Analysis classes, int i) {
        int kind = source.kind(i);
        boolean upper = (kind & TokenKind.LOWER) == 0;
        boolean lower = (kind & (TokenKind.LOWER | TokenKind.CAPITALIZED)) == TokenKind.LOWER;
        return (kind & (TokenKind.MARK | TokenKind.LABEL)) != 0
                || classes.has(i, NEVER)
                || upper && classes.has(i, WordInfo.ACRONYM | WordInfo.STATE_ABBREVIATION)
                || hasCue(source.hash(i), NameCue.STOP | NameCue.DOUBTFUL | NameCue.AUTHOR | NameCue.THEORY)
                || i > 0 && hasCue(source.hash(i - 1), NameCue.MAKE) // a Ford Ranger
                || lower && (source.end(i) - source.start(i) <= 2 || hasCue(source.hash(i), NameCue.PARTICLE))
                || isLoneParticle(source, classes.info(i), i)
                || isTerm(source, classes.info(i), i);
    }

    /** "Guillain-Barre syndrome", "a positive Tinel sign": what bears a name is nobody, unless a title stands before it. */
    private static boolean isEponym(Text source, int from, int to) {
        int head = to + 2 < source.tokenCount() && source.isMark(to, '\'') ? to + 2 : to;
        return to - from <= 3
                && head < source.tokenCount()
                && TERMS.contains(source.hash(head))
                && (source.kind(head) & (TokenKind.UPPER | TokenKind.LINE_START)) == 0
                && !(from > 0 && hasCue(source.hash(from - 1), NameCue.TITLE))
                && !(from > 1 && hasCue(source.hash(from - 2), NameCue.TITLE));
    }

    /** "Cal Optima", "Mass Health": a payer that is written in one word, too. */
    private static boolean isRunTogether(Text source, int from, int to) {
        long letters = 0;
        for (int i = from; i < to; i++) {
            letters = WordHash.append(letters, source.hash(i), source.end(i) - source.start(i));
        }
        return to == from + 2 && WordInfo.has(Lexicon.get().info(letters), WordInfo.INSURER | WordInfo.INNOCENT);
    }

    /** "M.D", "Psy.D", "U.S": letters between full stops. */
    private static boolean isAbbreviation(Text source, int from, int to) {
        long letters = 0;
        for (int i = from; i < to; i++) {
            if (!source.isMark(i, '.')) {
                letters = WordHash.append(letters, source.hash(i), source.end(i) - source.start(i));
            }
        }
        return to - from > 1 && source.isMark(from + 1, '.') && InitialsEvidence.ABBREVIATIONS.contains(letters);
    }

    /** "Emotionally Focused Therapy": a way to treat, unlike "Blue Sky Therapy", a place to be treated. */
    private static boolean isTherapy(Text source, int from, int to) {
        boolean way = false;
        for (int i = from; i < to - 1; i++) {
            way |= WAYS.contains(source.hash(i));
        }
        return way && TREATMENTS.contains(source.hash(to - 1));
    }

    /** "Echocardiogram", "Gastroesophageal", "X-Ray": a word of medicine that no list knows as a name. */
    private static boolean isTerm(Text source, long info, int token) {
        if (source.hash(token) == X || token > 1 && source.isMark(token - 1, '-') && source.hash(token - 2) == X) {
            return true;
        }
        return WordInfo.nameOdds(info) == 0
                && WordInfo.place(info) == 0
                && WordForm.isMedical(source, source.start(token), source.end(token));
    }

    /** "El 3/14": a particle of two letters that hardly anybody is called. */
    private static boolean isLoneParticle(Text source, long info, int token) {
        return source.end(token) - source.start(token) == 2
                && WordInfo.givenOdds(info) < 6
                && hasCue(source.hash(token), NameCue.PARTICLE);
    }

    /** "Iowa Total Care", "Banner Health Plan": a payer by its last words. */
    private static boolean isPlan(Text source, int from, int to) {
        return to - from >= 3
                && PLANS.contains(Phrases.extend(Phrases.start(source.hash(to - 2)), source.hash(to - 1)));
    }

    /** Returns the last token of the longest phrase here that never identifies, or the token itself. */
    private static int phraseEnd(Analysis analysis, int first, int to) {
        int end = analysis.phraseEnd(first, NEVER_PHRASES);
        return end > first && end <= to && PhraseKind.place(analysis.phraseKind(first, end)) == 0 ? end - 1 : first;
    }
}
