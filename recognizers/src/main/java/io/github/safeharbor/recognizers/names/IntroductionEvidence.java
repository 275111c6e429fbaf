package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;

/**
 * Words that introduce a person: {@code my name is [Ana]}, {@code goes by [Bo]}, {@code I'm [Edith]},
 * {@code call [Opal] at}, {@code @[Priya Nair]}.
 */
final class IntroductionEvidence implements NameEvidence {

    private static final String NAMED = "name.introduced";
    private static final String MET = "name.contact";
    private static final long NAME = WordHash.of("name");
    private static final long NAMES = WordHash.of("names");
    private static final long IS = WordHash.of("is");
    private static final long WAS = WordHash.of("was");
    private static final long BY = WordHash.of("by");
    private static final long TO = WordHash.of("to");
    private static final long AS = WordHash.of("as");
    private static final long FOR = WordHash.of("for");
    private static final long ASK = WordHash.of("ask");
    private static final long CALL = WordHash.of("call");
    private static final long CALLS = WordHash.of("calls");
    private static final long AM = WordHash.of("am");
    private static final long THIS = WordHash.of("this");
    /** So many units at most are said of a name. */
    private static final int COMMENT = 9;

    /** What is called so in quotes is a name, whatever the word. */
    private static final int QUOTED = 60;

    private static final WordList THEM = Cues.words("introduction.them");
    private static final WordList LAST = Cues.words("introduction.last");
    private static final WordList HIS = Cues.words("subject.possessives");
    private static final WordList SAYING = Cues.words("introduction.saying");
    private static final WordList WE = Cues.words("introduction.we");
    private static final long[] SHE_IS = {
        WordHash.of("im"), WordHash.of("hes"), WordHash.of("shes"), WordHash.of("its"), WordHash.of("theyre")
    };
    private static final long[] SHE = {WordHash.of("i"), WordHash.of("he"), WordHash.of("she"), WordHash.of("it")};

    @Override
    public void weigh(NameText text, NameScores scores) {
        for (int i = 0; i < text.count(); i++) {
            if (text.isMark(i, '@')) {
                tag(text, scores, i + 1);
            } else if (text.isWord(i)) {
                named(text, scores, i);
                isPerson(text, scores, i);
                contact(text, scores, i);
            }
        }
    }

    private static void tag(NameText text, NameScores scores, int name) {
        if (text.isCapital(name) && (name == 1 || !text.isAttached(name - 1))) {
            add(text, scores, name, 35, 0, NAMED);
        }
    }

    private static void named(NameText text, NameScores scores, int i) {
        if (text.isHash(i, NAME)) {
            commented(text, scores, i);
        }
        if (text.isHash(i, NAME) || text.isHash(i, NAMES)) {
            int name = i + 1;
            boolean linked = false;
            while (name <= i + 2
                    && (text.isHash(name, IS)
                            || text.isHash(name, WAS)
                            || text.shape(name) == NameText.CLITIC
                            || text.isMark(name, ":="))) {
                name++;
                linked = true;
            }
            add(text, scores, name, linked ? 110 : 35, linked || text.isHash(i, NAMES) ? 110 : 70, NAMED);
        } else if (text.is(i, NameCue.NAMED)) {
            int name = text.isMark(i + 1, '.') || text.isMark(i + 1, ':') ? i + 2 : i + 1;
            add(text, scores, name, 100, 70, NAMED);
        } else if (text.is(i, NameCue.CALLED)) {
            add(text, scores, i + 1, 35, 25, NAMED);
        } else if (text.is(i, NameCue.GOES_BY)
                && (text.isHash(i + 1, BY) || text.isHash(i + 1, TO) || text.isHash(i + 1, AS))) {
            add(text, scores, i + 2, text.isHash(i + 1, TO) ? 30 : 130, text.isHash(i + 1, BY) ? 80 : 25, NAMED);
            if (text.isHash(i + 1, BY) && text.shape(i + 2) == NameText.CAPITALIZED && !text.isMark(i + 3, '/')) {
                scores.add(
                        i + 2, Math.max(0, QUOTED - scores.score(i + 2)), NAMED); // "goes by Day": not "by They/Them"
            }
        } else if (text.isHash(i, ASK) && text.isHash(i + 1, FOR)) {
            add(text, scores, i + 2, 45, 30, NAMED);
        }
    }

    /** "Pt Sharp (last name)", "Winter (yes, it's her name)", "\"Mister\" is his first name": whatever the word. */
    private static void commented(NameText text, NameScores scores, int name) {
        int i = LAST.contains(text.hash(name - 1)) ? name - 2 : name - 1;
        boolean his = HIS.contains(text.hash(i));
        boolean said = !his && i < name - 1;
        for (i -= his ? 1 : 0;
                i > name - COMMENT && SAYING.contains(text.hash(i)) || text.shape(i) == NameText.CLITIC;
                i--) {
            said |= his;
        }
        boolean aside = text.isMark(i, "(,-");
        i -= aside ? 1 : 0;
        boolean quoted = text.isMark(i, "\"'");
        i -= quoted ? 1 : 0;
        if (said && (aside || quoted) && text.isWord(i) && (text.isCapital(i) || text.isCaseless(i) || quoted)) {
            scores.add(i, Math.max(QUOTED, QUOTED - scores.score(i)), NAMED);
        }
    }

    /** "I'm", "this is", "she's" before a name. */
    private static void isPerson(NameText text, NameScores scores, int i) {
        int name = i + 2;
        if (!(text.isHash(i, THIS) && text.isHash(i + 1, IS)
                || text.isHash(i, NameWords.I) && text.isHash(i + 1, AM)
                || isOneOf(text, i, SHE) && (text.shape(i + 1) == NameText.CLITIC || text.isHash(i + 1, IS)))) {
            if (!isOneOf(text, i, SHE_IS)) {
                return;
            }
            name = i + 1;
        }
        add(text, scores, name, 22, 22, NAMED);
    }

    private static void contact(NameText text, NameScores scores, int i) {
        if (!text.is(i, NameCue.CONTACT)) {
            return;
        }
        int name = i + 1;
        if (THEM.contains(text.hash(name)) && text.isWord(name)) {
            boolean nicknamed = text.is(i, NameCue.CALLED) || text.isHash(i, CALLS) || text.isHash(i, CALL);
            add(text, scores, i + 2, nicknamed ? 90 : 40, 35, MET); // everyone calls him Bo
            if (nicknamed && isNickname(text, i + 2)) {
                scores.add(i + 2, QUOTED - scores.score(i + 2), NAMED); // call her bee, everybody does
            }
            if (nicknamed && i >= 3) {
                calledBefore(text, scores, i);
            }
            return;
        }
        if (text.isHash(name, TO) || text.isMark(name, ':')) {
            name++;
        }
        add(text, scores, name, 25, 28, MET);
    }

    /** A word in small letters that many bear, and nothing behind it that it belongs to. */
    private static boolean isNickname(NameText text, int i) {
        return text.shape(i) == NameText.LOWER
                && text.continues(i)
                && WordInfo.givenOdds(text.info(i)) >= (WordInfo.frequency(text.info(i)) >= 4 ? 5 : 3)
                && !text.is(i, NameCue.STOP | NameCue.VERB | NameCue.RELATION)
                && !(text.continues(i + 1) && text.isWord(i + 1));
    }

    /** "A fella, Dub we'll call him". */
    private static void calledBefore(NameText text, NameScores scores, int call) {
        int who = text.shape(call - 1) == NameText.CLITIC ? call - 2 : call - 1;
        int name = text.isMark(who - 1, ',') ? who - 2 : who - 1;
        if (WE.contains(text.hash(who)) && text.isCapital(name) && !text.startsSentence(who)) {
            scores.add(name, 90, NAMED);
        }
    }

    private static void add(NameText text, NameScores scores, int at, int capital, int caseless, String rule) {
        boolean quoted = text.isMark(at, "\"'");
        int name = quoted ? at + 1 : at;
        if (text.isWord(name) && text.continues(name)) {
            int more = quoted && text.isMark(name + 1, "\"'") ? QUOTED : 0;
            scores.add(name, more + (text.isCapital(name) ? capital : caseless), rule);
        }
    }

    private static boolean isOneOf(NameText text, int unit, long[] words) {
        for (long each : words) {
            if (text.isHash(unit, each)) {
                return true;
            }
        }
        return false;
    }
}
