package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;

/**
 * A person by relation or part played beside a name: {@code her husband [Tom]}, {@code daughter [Mia] (7)},
 * {@code mom is [Lupe]}, {@code [Selma], her aunt}.
 */
final class RelationEvidence implements NameEvidence {

    private static final String RULE = "name.relation";
    private static final long IS = WordHash.of("is");
    private static final long WAS = WordHash.of("was");
    private static final WordList RELATIVES = Cues.words("relation.relatives");
    private static final long[] POSSESSIVES = {
        WordHash.of("my"),
        WordHash.of("his"),
        WordHash.of("her"),
        WordHash.of("their"),
        WordHash.of("our"),
        WordHash.of("the"),
        WordHash.of("a"),
        WordHash.of("your")
    };

    @Override
    public void weigh(NameText text, NameScores scores) {
        for (int i = 0; i < text.count(); i++) {
            if (text.is(i, NameCue.RELATION)) {
                after(text, scores, i);
                before(text, scores, i);
            }
        }
    }

    private static void after(NameText text, NameScores scores, int relation) {
        int name = relation + 1;
        int capital = 40;
        int caseless = 36;
        if (isOrdinaryName(text, relation)) {
            capital = 115;
        } else if (isCaselessWordName(text, relation)) {
            caseless = 115;
        } else if (text.isMark(name, ",(:-")) {
            boolean comma = text.isMark(name, ',');
            capital = comma ? 22 : 32;
            caseless = comma ? 12 : 28;
            name++;
        } else if (text.isHash(name, IS) || text.isHash(name, WAS) || text.shape(name) == NameText.CLITIC) {
            boolean is = text.isHash(name, IS);
            capital = is ? 28 : 12;
            caseless = is ? 25 : 5;
            name++;
        }
        if (text.isMark(name, '"') && text.isAttached(name + 1)) {
            name++;
        }
        if (text.continues(name)) {
            add(text, scores, name, capital, caseless);
        }
    }

    /** "Her niece Thankful says": nothing but a name gives an ordinary word a capital there. */
    private static boolean isOrdinaryName(NameText text, int relation) {
        int name = relation + 1;
        return RELATIVES.contains(text.hash(relation))
                && isPossessive(text, relation - 1)
                && text.shape(relation) == NameText.LOWER
                && text.shape(name) == NameText.CAPITALIZED
                && text.lineCase(name) == NameText.LineCase.NORMAL
                && text.has(name, WordInfo.DICTIONARY)
                && !text.has(name, WordInfo.ROLE | WordInfo.FACILITY)
                && !text.is(name, NameCue.HEAD | NameCue.WEAK_TITLE)
                && !text.isCapital(name + 1)
                && !text.isLabel(name + 1);
    }

    /** "MY CLIENT HOPE NEEDS", "my son hunter wont": a word that many bear, with what a person does behind it. */
    private static boolean isCaselessWordName(NameText text, int relation) {
        int name = relation + 1;
        int next = name + 1;
        return isPossessive(text, relation - 1)
                && text.isCaseless(name)
                && text.continues(name)
                && WordInfo.givenBearers(text.info(name)) >= 3
                && !text.is(name, NameCue.STOP | NameCue.VERB | NameCue.HEAD | NameCue.WEAK_TITLE)
                && (text.is(next, NameCue.VERB | NameCue.AUXILIARY)
                        || text.isNumber(next)
                        || text.isHash(next, IS)
                        || text.isHash(next, NameWords.AND)
                        || text.isMark(next, ",.("));
    }

    /** A name followed by an apposition. */
    private static void before(NameText text, NameScores scores, int relation) {
        int open = relation - 1;
        boolean possessive = isPossessive(text, open);
        if (possessive) {
            open--;
        }
        if (text.isMark(open, '(')) {
            add(text, scores, open - 1, 28, 18);
        } else if (text.isMark(open, ',') && text.continues(relation)) {
            add(text, scores, open - 1, possessive ? 22 : 10, possessive ? 18 : 0);
        }
    }

    private static void add(NameText text, NameScores scores, int name, int capital, int caseless) {
        if (!text.isWord(name)) {
            return;
        }
        if (text.isCapital(name)) {
            scores.add(name, capital, RULE);
        } else if (text.isCaseless(name) || capital >= 40) {
            scores.add(name, caseless, RULE);
        }
    }

    private static boolean isPossessive(NameText text, int unit) {
        for (long each : POSSESSIVES) {
            if (text.isHash(unit, each)) {
                return true;
            }
        }
        return false;
    }
}
