package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognizers.analysis.Analysis;
import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.Lexicon;
import io.github.safeharbor.recognizers.lexicon.PhraseKind;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;

/**
 * What speaks against a name: the Beck scale, Grace Counseling, a Hamilton score, the Rogerian in the room.
 *
 * <p>Guards take away, they forbid nothing: a strong cue such as a title outweighs them.
 */
final class GuardEvidence implements NameEvidence {

    private static final long THE = NameWords.THE;
    private static final long T = WordHash.of("t");
    private static final long TO = WordHash.of("to");
    private static final long X = WordHash.of("x");
    private static final long MEDI = WordHash.of("medi");
    private static final long A = WordHash.of("a");
    private static final long AN = WordHash.of("an");

    private static final long LAW = WordHash.of("law");
    private static final long WORT = WordHash.of("wort");
    private static final long ME = WordHash.of("me");
    private static final long YOURSELF = WordHash.of("yourself");

    private static final WordList RESULTS = Cues.words("eponym.results");
    private static final WordList BEHIND_NOUN = Cues.words("guard.behind-noun");
    private static final WordList WAS = Cues.words("subject.is");

    private static final long[] DETERMINERS = {
        THE,
        A,
        AN,
        WordHash.of("my"),
        WordHash.of("your"),
        WordHash.of("our"),
        WordHash.of("their"),
        WordHash.of("this"),
        WordHash.of("that"),
        WordHash.of("it"),
        WordHash.of("them"),
        ME,
        YOURSELF,
        WordHash.of("us")
    };

    private static final long NO_NOUN =
            NameCue.STOP | NameCue.VERB | NameCue.AUXILIARY | NameCue.CONTACT | NameCue.RELATION;

    private static final int NOT_PERSONS =
            PhraseKind.INSURER | PhraseKind.COUNTRY | PhraseKind.STATE | PhraseKind.MENTAL_HEALTH | PhraseKind.INNOCENT;

    @Override
    public void weigh(NameText text, NameScores scores) {
        phrases(text, scores);
        for (int i = 0; i < text.count(); i++) {
            if (scores.score(i) > NameScores.HOPELESS) {
                scores.subtract(i, against(text, scores, i));
            }
        }
    }

    /** Blue Cross, New Zealand, South Carolina: none of these words is a name there. */
    private static void phrases(NameText text, NameScores scores) {
        Analysis analysis = Analysis.of(text.source());
        for (int i = 0; i < text.count(); i++) {
            if (scores.score(i) > NameScores.HOPELESS
                    && text.continues(i + 1)
                    && (NeverNames.isPair(text.hash(i), text.hash(i + 1)) || isRunTogether(text, i))) {
                scores.subtract(i, 150);
                scores.subtract(i + 1, 150);
            }
            if (text.has(i, WordInfo.STARTS_PHRASE)) {
                int end = analysis.phraseEnd(text.token(i), NOT_PERSONS);
                for (int k = i; k < text.count() && text.token(k) < end; k++) {
                    scores.subtract(k, 150);
                }
            }
        }
    }

    /** "Mass Health": a payer or product that is written in one word, too. */
    private static boolean isRunTogether(NameText text, int i) {
        if (!text.isWord(i) || !text.isWord(i + 1)) {
            return false;
        }
        long letters = WordHash.append(text.hash(i), text.hash(i + 1), text.length(i + 1));
        return WordInfo.has(Lexicon.get().info(letters), WordInfo.INSURER | WordInfo.INNOCENT);
    }

    private static int against(NameText text, NameScores scores, int i) {
        int against = 0;
        int next = afterPossessive(text, i + 1);
        boolean eponym = text.has(i, WordInfo.EPONYM);
        if (text.continues(next) && text.isWord(next)) {
            if (text.is(next, NameCue.HEAD) || text.has(next, WordInfo.FACILITY | WordInfo.STREET)) {
                boolean owned = next > i + 1;
                against += owned && (text.isCapital(next) && text.isHash(next, LAW) || text.isHash(next, WORT))
                        ? 120 // Laura's Law, St. John's wort
                        : eponym ? 80 : owned && !text.isCapital(next) ? 0 : owned || text.isCapital(next) ? 50 : 30;
            } else if (text.startsSentence(i) && isDeterminer(text, next)) {
                against += text.isHash(next, ME) || text.isHash(next, YOURSELF) ? 60 : 30; // Mark your calendar
            } else if (text.startsSentence(i)
                    && text.has(i, WordInfo.DICTIONARY)
                    && BEHIND_NOUN.contains(text.hash(next))) {
                against += 45; // Grace under fire
            } else if (isOrdinaryOpening(text, i, next)) {
                against += 30; // Sterling reputation
            } else if (text.isHash(next, TO) && text.isMark(next + 1, ':')) {
                against += 60; // Bill to:
            } else if (text.isCapital(next)
                    && text.isCapital(i)
                    && isOrdinary(scores, next)
                    && !text.is(next, NameCue.STOP)) {
                against += 20;
            }
        }
        if (isOrdinaryList(text, i, next)) {
            against += 40; // Grace and patience
        }
        if (text.isMark(next, '-')
                && text.isAttached(next)
                && text.isAttached(next + 1)
                && !text.isCapital(next + 1)
                && text.isCapital(i)) {
            against += text.isNumber(next + 1) ? 60 : 25; // Beck-II, Jung-inspired
        }
        if (Eponyms.has(text, i)) {
            against += 150;
        }
        if (isPairOfAuthors(text, i)) {
            against += 120; // the Bush-Francis scale
        }
        if (text.is(i, NameCue.PARTICLE) && text.length(i) == 2 && text.isNumber(next)) {
            against += 120; // El 3/14
        }
        if (text.isHash(next, T) && text.length(i) <= 6) {
            against += 90; // don t, won t
        }
        if (text.isNumber(next) && text.isAttached(next)) {
            against += 60;
        }
        if (eponym) {
            boolean result = next == i + 1
                    && (text.isNumber(next)
                            || RESULTS.contains(text.hash(next))
                            || WAS.contains(text.hash(next)) && RESULTS.contains(text.hash(next + 1)));
            boolean rare = WordInfo.givenOdds(text.info(i)) == 0 && WordInfo.surnameBearers(text.info(i)) <= 3;
            against += next > i + 1 || result ? 90 : rare ? 75 : 40; // Parkinson's, Vanderbilt 31
        }
        if (text.is(i, NameCue.MAKE) && text.isCapital(i) && text.continues(i) && !text.startsSentence(i)) {
            against += text.shape(i - 1) == NameText.LOWER ? 60 : 0; // his old Dodge
        }
        if (text.isHash(i, MEDI) && text.isMark(i + 1, '-')) {
            against += 150; // Medi-Cal
        } else if (text.isMark(i - 1, '-') && text.isHash(i - 2, MEDI)) {
            against += 150;
        }
        if (text.continues(i)) {
            against += before(text, scores, i);
        }
        return against;
    }

    private static int before(NameText text, NameScores scores, int i) {
        if (text.isHash(i - 1, THE)) {
            return 45;
        }
        if (text.is(i - 1, NameCue.MAKE) && text.isCapital(i - 1)) {
            return 120; // a Ford Ranger
        }
        if (text.isMark(i - 1, '-') && text.isHash(i - 2, X)) {
            return 90;
        }
        if (text.isHash(i - 1, A) && (text.shape(i - 1) != NameText.INITIAL || opensWithArticle(text, i - 1))
                || text.isHash(i - 1, AN)) {
            return 35;
        }
        if (text.isCapital(i)
                && text.isCapital(i - 1)
                && isOrdinary(scores, i - 1)
                && !text.startsSentence(i - 1)
                && !text.is(
                        i - 1,
                        NameCue.STOP | NameCue.TITLE | NameCue.WEAK_TITLE | NameCue.RELATION | NameCue.CREDENTIAL)) {
            return 15;
        }
        return text.isMark(i - 1, '/') && text.isAttached(i) && text.isNumber(i - 2) ? 40 : 0;
    }

    /** "A Worden group": the letter is an article, not an initial. */
    static boolean opensWithArticle(NameText text, int i) {
        return text.isHash(i, A)
                && text.startsSentence(i)
                && text.isCapital(i + 1)
                && text.continues(i + 2)
                && text.shape(i + 2) == NameText.LOWER
                && text.has(i + 2, WordInfo.DICTIONARY)
                && !text.is(i + 2, NO_NOUN);
    }

    /** Two names with a hyphen between before "scale": whichever of the two. */
    private static boolean isPairOfAuthors(NameText text, int i) {
        int first = text.isMark(i - 1, '-') ? i - 2 : i;
        int second = first + 2;
        return text.isMark(first + 1, '-')
                && text.isAttached(second)
                && text.isCapital(first)
                && text.isCapital(second)
                && text.continues(second + 1)
                && text.shape(second + 1) == NameText.LOWER
                && text.is(second + 1, NameCue.HEAD | NameCue.THEORY);
    }

    private static boolean isOrdinaryOpening(NameText text, int i, int next) {
        return isOrdinaryName(text, i) && isPlainNoun(text, next);
    }

    private static boolean isOrdinaryList(NameText text, int i, int next) {
        return isOrdinaryName(text, i)
                && (text.isMark(next, ",") || text.isHash(next, NameWords.AND))
                && isPlainNoun(text, next + 1);
    }

    /** A name that is an ordinary word, where that word would have a capital as well. */
    private static boolean isOrdinaryName(NameText text, int i) {
        return text.startsSentence(i)
                && text.isCapital(i)
                && text.has(i, WordInfo.DICTIONARY)
                && WordInfo.frequency(text.info(i)) >= 2;
    }

    /** A word in lower case that is neither what a name does nor a person. */
    private static boolean isPlainNoun(NameText text, int i) {
        return text.continues(i)
                && text.shape(i) == NameText.LOWER
                && text.has(i, WordInfo.DICTIONARY)
                && !text.has(i, WordInfo.ROLE)
                && !text.is(i, NO_NOUN)
                && !isPast(text, i);
    }

    private static boolean isPast(NameText text, int i) {
        int end = text.end(i);
        return text.length(i) > 3
                && text.source().charAt(end - 1) == 'd'
                && text.source().charAt(end - 2) == 'e';
    }

    private static boolean isDeterminer(NameText text, int i) {
        for (long each : DETERMINERS) {
            if (text.isHash(i, each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOrdinary(NameScores scores, int i) {
        return scores.score(i) <= -70;
    }

    private static int afterPossessive(NameText text, int i) {
        return text.shape(i) == NameText.CLITIC ? i + 1 : i;
    }
}
