package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;

/**
 * Names keep company: what stands beside a name, or is joined to one, is a name more easily.
 *
 * <p>{@code Femi [Adebayo]}, {@code [Lindo]-Ferris}, {@code Sam and [Alex]}, {@code Ana, [Bo] and [Cy]},
 * {@code Maria [de la] Vega}, {@code Bernard "[Bud]" Kessler}, {@code BARLOW, [KENDRA]}. Comes last, when the other
 * evidence is in.
 */
final class NeighborEvidence implements NameEvidence {

    private static final String RULE = "name.neighbor";
    private static final WordList BIG = Cues.words("neighbor.big");
    private static final WordList SMALL_BIG = Cues.words("neighbor.big-lower");
    private static final WordList SYLLABLES =
            Cues.words("syllable.korean", "syllable.chinese", "syllable.vietnamese", "syllable.hmong");
    private static final WordList HMONG = Cues.words("syllable.hmong");
    private static final int LONGEST_SYLLABLE = 5;
    private static final long NO_NICKNAME =
            NameCue.STOP | NameCue.RELATION | NameCue.CREDENTIAL | NameCue.TITLE | NameCue.ROLL_CALL;
    private static final long NO_NICKNAME_CLASS = WordInfo.LANGUAGE
            | WordInfo.STATE
            | WordInfo.COUNTRY
            | WordInfo.ROLE
            | WordInfo.INSURER
            | WordInfo.CREDENTIAL
            | WordInfo.DRUG
            | WordInfo.INNOCENT
            | WordInfo.MENTAL_HEALTH;
    private static final long HYPHEN = WordHash.of("hyphen");

    @Override
    public void weigh(NameText text, NameScores scores) {
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < text.count(); i++) {
                if (scores.isName(i)) {
                    forward(text, scores, i);
                }
            }
            for (int i = text.count() - 1; i >= 0; i--) {
                if (scores.isName(i)) {
                    backward(text, scores, i);
                }
            }
        }
    }

    private static void forward(NameText text, NameScores scores, int i) {
        int next = i + 1;
        if (!text.continues(next)) {
            return;
        }
        if (text.isMark(next, '.') && text.isAttached(next) && text.length(i) <= 2) {
            next++;
        }
        if (text.isMark(next, ',')
                && text.shape(next + 1) == NameText.INITIAL
                && text.isMark(next + 2, '.')
                && text.continues(next + 1)) {
            scores.add(next + 1, 300, RULE); // Greer, N.
        }
        int quote = text.isMark(next, ',') && text.isMark(next + 1, '"') ? next + 1 : next;
        if (isNickname(text, quote)) {
            raise(scores, quote + 1, 150, 0);
            if (quote == next && text.isCapital(next + 3) && text.continues(next + 3)) {
                raise(scores, next + 3, 35, 5);
            }
            return;
        }
        if (text.isMark(next, '-') && text.isAttached(next) && text.isAttached(next + 1)) {
            hyphen(text, scores, next + 1);
            return;
        }
        if (text.isHash(next, HYPHEN) && text.continues(next + 1) && text.isCapital(next + 1)) {
            hyphen(text, scores, next + 1); // as dictated
            if (scores.isName(next + 1)) {
                scores.add(next, 2 * -NameScores.NEVER, RULE);
            }
            return;
        }
        if (particle(text, scores, next)) {
            return;
        }
        if (text.continues(next) && text.isWord(next)) {
            beside(text, scores, next, true);
        } else {
            conjunction(text, scores, i, 1);
        }
        conjunction(text, scores, i, 1);
    }

    /** "Bernard "[Bud]"", "Theodora ([Bear])": one word in quotes or brackets, that is no role, degree or language. */
    private static boolean isNickname(NameText text, int mark) {
        boolean quoted = text.isMark(mark, '"') && text.isMark(mark + 2, '"');
        boolean bracketed = text.isMark(mark, '(') && text.isMark(mark + 2, ')');
        int name = mark + 1;
        return (quoted || bracketed)
                && text.isWord(name)
                && !text.is(name, NO_NICKNAME)
                && !text.has(name, NO_NICKNAME_CLASS)
                && (quoted || text.shape(name) == NameText.CAPITALIZED);
    }

    private static void backward(NameText text, NameScores scores, int i) {
        if (!text.continues(i)) {
            return;
        }
        int before = i - 1;
        if (text.isMark(before, '-') && text.isAttached(i) && text.isAttached(before)) {
            hyphen(text, scores, before - 1);
            return;
        }
        if (text.isMark(before, '.')
                && text.length(before - 1) <= 2
                && text.isAttached(before)
                && !text.isAttached(i)) {
            before--;
        }
        if (text.shape(before) == NameText.LOWER
                && text.isMark(before - 1, '-')
                && text.isAttached(before)
                && text.isCapital(before - 2)
                && text.isAttached(before - 1)
                && text.length(before) <= 5
                && text.continues(before)
                && !text.is(before, NameCue.STOP)) {
            raise(scores, before - 2, 60, 0); // Jung-su Park
            if (scores.isName(before - 2)) {
                scores.add(before, 2 * -NameScores.NEVER, RULE);
            }
            return;
        }
        if (BIG.contains(text.hash(before))
                && text.shape(before) == NameText.CAPITALIZED
                && !text.startsSentence(before)
                && text.lineCase(before) == NameText.LineCase.NORMAL) {
            scores.add(before, 2 * -NameScores.NEVER, RULE); // Big Steve
        } else if (SMALL_BIG.contains(text.hash(before))
                && text.shape(before) == NameText.LOWER
                && text.shape(i) == NameText.LOWER) {
            scores.add(before, 2 * -NameScores.NEVER, RULE); // big steve
        } else if (text.isWord(before) && text.continues(before + 1)) {
            beside(text, scores, before, false);
        }
        conjunction(text, scores, i, -1);
    }

    private static void beside(NameText text, NameScores scores, int unit, boolean after) {
        boolean initial = text.shape(unit) == NameText.INITIAL
                || after
                        && (text.isCaseless(unit) || text.shape(unit - 1) == NameText.LOWER)
                        && text.length(unit) == 1
                        && text.isWord(unit)
                        && text.endsLine(unit);
        if (scores.isName(unit)
                || GuardEvidence.opensWithArticle(text, unit)
                || !initial && text.is(unit, NameCue.STOP) && !isSurnameLikeStop(text, unit)
                || text.has(unit, WordInfo.MONTH | WordInfo.WEEKDAY)) {
            return;
        }
        boolean head = text.is(unit, NameCue.HEAD) || text.has(unit, WordInfo.FACILITY | WordInfo.STREET);
        if (initial) {
            boolean stop = text.isMark(unit + 1, '.');
            if (after
                    ? stop
                            || text.isCapital(unit + 1)
                            || text.endsLine(unit)
                            || text.isMark(unit + 1, ",)")
                            || text.start(unit + 1) - text.end(unit) > 1
                    : stop || text.isCapital(unit + 1)) {
                scores.add(unit, 2 * -NameScores.NEVER, RULE);
            }
        } else if (after && isSurnameLikeStop(text, unit)) {
            scores.add(unit, 2 * -NameScores.NEVER, RULE); // Tong Her
        } else if (after && text.is(unit, NameCue.SUFFIX)) {
            scores.add(unit, 200, RULE);
        } else if (text.isCapital(unit)
                && !head
                && !text.is(unit, NameCue.CREDENTIAL | NameCue.TITLE)
                && (after || !text.is(unit, NameCue.WEAK_TITLE))) {
            boolean start = text.startsSentence(unit);
            boolean given = after && WordInfo.givenOdds(text.info(unit - 1)) >= 6;
            boolean common =
                    given && WordInfo.surnameBearers(text.info(unit)) == 5; // a color or nationality as a surname
            boolean sure = given
                    && WordInfo.surnameOdds(text.info(unit)) > 0
                    && !(scores.isName(unit - 2) && text.continues(unit - 1))
                    && WordInfo.givenOdds(text.info(unit - 1)) == 7
                    && text.lineCase(unit) == NameText.LineCase.NORMAL
                    && !start;
            raise(scores, unit, common || sure ? 115 : given ? 75 : after ? 45 : start ? 22 : 32, 0);
        } else if (text.isCaseless(unit) && !head && !text.has(unit, WordInfo.STATE_ABBREVIATION | WordInfo.STATE)) {
            raise(scores, unit, caselessWeight(text, scores, unit, after), 0);
        }
    }

    /** A word like "her" with a capital inside a sentence, which many bear. */
    private static boolean isSurnameLikeStop(NameText text, int unit) {
        if (text.isCaseless(unit)) {
            return HMONG.contains(text.hash(unit)) && HMONG.contains(text.hash(unit - 1)); // youa her
        }
        return text.shape(unit) == NameText.CAPITALIZED
                && text.lineCase(unit) == NameText.LineCase.NORMAL
                && !text.startsSentence(unit)
                && text.is(unit, NameCue.STOP)
                && (HMONG.contains(text.hash(unit)) || WordInfo.surnameBearers(text.info(unit)) >= 3)
                && !(text.continues(unit + 1) && text.isCapital(unit + 1));
    }

    private static int caselessWeight(NameText text, NameScores scores, int unit, boolean after) {
        int odds = WordInfo.surnameOdds(text.info(unit));
        if (text.is(unit, NameCue.VERB | NameCue.AUXILIARY)) {
            return 0;
        }
        if (!after) {
            return WordInfo.givenOdds(text.info(unit)) >= 5 ? 42 : 10;
        }
        if (odds > 0 && text.is(text.isMark(unit - 2, '.') ? unit - 3 : unit - 2, NameCue.TITLE)) {
            return 110; // ms. verlene case
        }
        if (odds > 0
                && WordInfo.givenOdds(text.info(unit - 1)) >= 7
                && text.is(unit - 2, NameCue.RELATION | NameCue.PERSON)) {
            boolean does = text.is(unit + 1, NameCue.VERB | NameCue.AUXILIARY) || text.isMark(unit + 1, ",.");
            return does ? 110 : 10; // my client leroy swiftdeer wants
        }
        boolean sure =
                scores.confidence(unit - 1) == Confidence.CERTAIN || WordInfo.givenOdds(text.info(unit - 1)) >= 7;
        if (sure && odds >= 4) {
            return odds >= 6 ? 85 : 62;
        }
        if (sure && odds == 3 && scores.confidence(unit - 1) == Confidence.CERTAIN) {
            return 78;
        }
        return odds >= 4 || text.info(unit) == 0 ? 30 : 10;
    }

    private static void hyphen(NameText text, NameScores scores, int unit) {
        if (text.isCapital(unit) && !text.is(unit, NameCue.STOP) || text.isCaseless(unit)) {
            raise(scores, unit, text.isCapital(unit) ? 90 : 30, 5);
        }
        if (!scores.isName(unit) && isSyllable(text, unit)) {
            scores.add(unit, 5 - scores.score(unit), RULE); // Myung-hee, soo-ah
        }
    }

    /** What is too short to be another word behind a name: "Su-bin", but "Maria-led", "Beck-like". */
    private static boolean isSyllable(NameText text, int unit) {
        return text.length(unit) <= LONGEST_SYLLABLE
                && (text.shape(unit) == NameText.LOWER || text.isCaseless(unit) || text.isCapital(unit))
                && (SYLLABLES.contains(text.hash(unit))
                        || text.info(unit) == 0 && text.shape(unit) != NameText.INITIAL);
    }

    /** "de la Vega": the particles count if a name follows them. */
    private static boolean particle(NameText text, NameScores scores, int unit) {
        int end = unit;
        while (end < unit + 3 && text.is(end, NameCue.PARTICLE) && text.continues(end)) {
            end = text.isMark(end + 1, ".-") ? end + 2 : end + 1;
        }
        if (end == unit
                || !text.isWord(end)
                || !text.continues(end)
                || text.is(end, NameCue.STOP)
                || !text.isCapital(end) && !text.isCaseless(end)) {
            return false;
        }
        raise(scores, end, text.isCapital(end) ? 60 : 25, 5);
        if (!scores.isName(end)) {
            return false;
        }
        for (int i = unit; i < end; i++) {
            if (text.isWord(i)) {
                scores.add(i, 2 * -NameScores.NEVER, RULE);
            }
        }
        return true;
    }

    /** A name joined to a name by "and", an ampersand, "+", "/" or a comma. */
    private static void conjunction(NameText text, NameScores scores, int i, int step) {
        int mark = i + step;
        boolean strong = text.isHash(mark, NameWords.AND) || text.isMark(mark, "&+/");
        if (!strong && !text.isMark(mark, ',')) {
            return;
        }
        int other = mark + step;
        if (text.isMark(mark, ',') && step > 0 && text.isHash(other, NameWords.AND)) {
            other++;
        }
        if (!text.isWord(other) || scores.isName(other) || text.is(other, NameCue.STOP)) {
            return;
        }
        int capital = strong ? 25 : 12;
        int caseless = strong ? 20 : 6;
        if (text.isCapital(other)) {
            raise(scores, other, capital, 0);
        } else if (text.isCaseless(other)) {
            raise(scores, other, caseless, 0);
        }
    }

    /** Adds a weight to a unit that the evidence so far leaves open, once. */
    private static void raise(NameScores scores, int unit, int weight, int least) {
        if (!scores.isName(unit) && scores.score(unit) + weight >= 0) {
            scores.add(unit, weight + least, RULE);
        }
    }
}
