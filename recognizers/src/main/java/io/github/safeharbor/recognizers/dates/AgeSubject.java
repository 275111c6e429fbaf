package io.github.safeharbor.recognizers.dates;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.analysis.Analysis;
import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;

/**
 * Of whom a bare number of 90 and more is said: of a person, or of what is measured, priced and counted.
 *
 * <p>What joins the number to its subject decides: a form of "be" ("his aunt in Tulsa is 93"), a mark ("Oda, a baker, 91,"), "at"
 * ("died at 95"), "and" behind another age ("83 and 92"), nothing behind a relative ("granny 94").
 */
final class AgeSubject {
    private static final WordList PERSONS = Cues.words("age.relatives", "age.persons");
    private static final WordList MEASURES = Cues.words("age.measures");
    private static final WordList HEAT = Cues.words("age.heat");
    private static final WordList SCORED = Cues.words("age.scored", "age.heat");
    private static final WordList ENDS = Cues.words("age.ends");
    private static final WordList COPULAS = Cues.words("age.copulas");
    private static final WordList TURNS = Cues.words("age.turns");
    private static final WordList FILLERS = Cues.words("age.fillers", "age.doubts");
    private static final WordList DOUBTS = Cues.words("age.doubts");
    private static final WordList AT = Cues.words("age.at");
    private static final WordList BEHIND_AT = Cues.words("age.behind-at");
    private static final WordList FATES = Cues.words("age.fates");
    private static final WordList NO_NAMES = Cues.words("age.no-names");
    private static final WordList PEOPLE = Cues.words("age.people");
    private static final WordList OLDEST = Cues.words("age.oldest");
    private static final WordList SEXES = Cues.words("age.sexes");
    private static final WordList OWNERS = Cues.words("age.owners");
    private static final long OF = WordHash.of("of");
    private static final long AND = WordHash.of("and");
    private static final long OR = WordHash.of("or");
    private static final int REACH = 8;
    private static final int FAR = 30;
    private static final int ASIDE = 6;
    private static final int MOST_FILLERS = 4;
    private static final int SURE_NAME = 6;

    private final Text text;
    private final Analysis analysis;
    private final int first;
    private final int next;
    private final boolean ends;
    private final boolean round;

    private AgeSubject(Text text, Span span) {
        this.text = text;
        analysis = Analysis.of(text);
        first = text.tokenAt(span.start());
        next = text.tokenAt(span.end());
        ends = DateParts.endsPhrase(text, span.end()) || ENDS.contains(text.wordAt(next)) || text.isMark(next, '+');
        round = text.view().startsWith("100", span.start()) || "aAoOhH".indexOf(text.charAt(span.start())) >= 0;
    }

    /** "HR was 97", "the thermostat at 94", "Room 9, 95,": nobody's age. */
    static boolean isNobody(Text text, Span span) {
        return !new AgeSubject(text, span).isSomebody();
    }

    private boolean isSomebody() {
        int joint = first - 1;
        boolean doubt = false;
        for (int i = 0; i < MOST_FILLERS && isFiller(joint); i++) {
            doubt |= DOUBTS.contains(text.wordAt(joint));
            joint--;
        }
        long word = text.wordAt(joint);
        if (COPULAS.contains(word)) {
            return isSaidOfSomebody(joint);
        }
        if (AT.contains(word) && isReachedAt(joint)) {
            return true;
        }
        return ends
                && (isSpelt() || isSecond(joint) || isJoined(joint) || isApposed(joint) || doubt && isSecondThought());
    }

    /** "Ninety-seven": what is measured or scored is seldom spelt out. */
    private boolean isSpelt() {
        boolean said = first > 0 && TokenKind.isWord(text.kind(first - 1))
                || first > 1 && TokenKind.isWord(text.kind(first - 2));
        return said
                && next - first > 1
                && !TokenKind.isNumber(text.kind(first))
                && !round
                && !isNear(first, SCORED)
                && !isNear(first, MEASURES);
    }

    private boolean isFiller(int i) {
        return FILLERS.contains(text.wordAt(i)) || text.isMark(i, '"') || text.isMark(i, '*') || text.isMark(i, '[');
    }

    /** "my aunt in Tulsa is 93", "Mr. Ode, he says, is 94", "hes 91"; of a round hundred only with nothing that it could count. */
    private boolean isSaidOfSomebody(int copula) {
        int subject = copula;
        boolean turned = false;
        while (!PERSONS.contains(text.wordAt(subject))
                && (COPULAS.contains(text.wordAt(subject))
                        || FILLERS.contains(text.wordAt(subject))
                        || text.isMark(subject, '\''))) {
            turned |= TURNS.contains(text.wordAt(subject));
            subject--;
        }
        if (AT.contains(text.wordAt(subject))) {
            return isReachedAt(subject); // lived to be 101
        }
        boolean certain = turned || PERSONS.contains(text.wordAt(subject));
        if (certain && !round || !ends) {
            return certain && !round && !HEAT.contains(text.wordAt(next));
        }
        if (text.isMark(subject, ',') || text.isMark(subject, ')')) {
            return isPerson(subject - 1) || isPerson(asideStart(subject - 1) - 1);
        }
        int head = beforePreposition(subject);
        return certain || isPerson(head < 0 ? subject : head) || isOwnedStranger(subject);
    }

    /** "his ouma": a word that no dictionary has, but somebody. */
    private boolean isOwnedStranger(int i) {
        return OWNERS.contains(text.wordAt(i - 1))
                && TokenKind.isWord(text.kind(i))
                && WordInfo.frequency(analysis.info(i)) == 0
                && !analysis.has(i, WordInfo.DICTIONARY | WordInfo.ACRONYM)
                && text.end(i) - text.start(i) > 3;
    }

    /** "auntie in Gary": the token before the preposition, or -1. */
    private int beforePreposition(int last) {
        for (int i = last - 1; i >= Math.max(0, last - 3) && (text.kind(i) & TokenKind.MARK) == 0; i--) {
            if (analysis.is(i, NameCue.PLACE_SLOT)) {
                return i - 1;
            }
        }
        return -1;
    }

    /** "Oda, a baker": the comma before the aside that ends here, or -1. */
    private int asideStart(int last) {
        for (int i = last; i >= Math.max(0, last - ASIDE) && !startsSentence(i + 1); i--) {
            if (text.isMark(i, ',') || text.isMark(i, '(')) {
                return i;
            }
        }
        return -1;
    }

    /** "died at 95", "lived to be 101", "she, at 91, is", "the eldest of us at 104", "At 92 she". */
    private boolean isReachedAt(int at) {
        if (BEHIND_AT.contains(text.wordAt(text.isMark(next, ',') ? next + 1 : next))) {
            return true;
        }
        int subject = text.isMark(at - 1, ',') || text.isMark(at - 1, '(') ? at - 2 : at - 1;
        boolean reached = PERSONS.contains(text.wordAt(subject)) || isNear(at, OLDEST) || isNear(at, FATES);
        return ends && reached && !isNear(at, SCORED);
    }

    /** "my uncles are 71 and 94", "in-laws (88 and 91)". */
    private boolean isSecond(int joint) {
        int other = joint - 1;
        boolean age = other >= 0 && TokenKind.isNumber(text.kind(other)) && text.end(other) - text.start(other) == 2;
        return age
                && (isAndOr(joint) || text.isMark(joint, ',') || text.isMark(joint, '/'))
                && (isNear(other, PEOPLE) || AgeNumbers.mayBeOver89(text, other) && isNear(other, PERSONS))
                && !isNear(joint, SCORED);
    }

    /** "he is deaf and ninety". */
    private boolean isJoined(int joint) {
        return isAndOr(joint)
                && analysis.has(joint - 1, WordInfo.DICTIONARY)
                && COPULAS.contains(text.wordAt(joint - 2))
                && (PERSONS.contains(text.wordAt(joint - 3)) || isPerson(joint - 3));
    }

    private boolean isAndOr(int i) {
        return text.wordAt(i) == AND || text.wordAt(i) == OR || text.isMark(i, '&');
    }

    /** "Rosalind, 93,", "Oda, a baker, 91,", "Miss Ode - 94,", "(granny, 95)", "granny 95", "a widow of 91". */
    private boolean isApposed(int joint) {
        boolean bracket = text.isMark(joint, '(');
        boolean dash = text.isMark(joint, '-') && (text.kind(joint) & text.kind(first) & TokenKind.SPACE_BEFORE) != 0;
        if (bracket || dash || text.isMark(joint, ',')) {
            int name = text.isMark(joint - 1, '\'') || text.isMark(joint - 1, '"') ? joint - 2 : joint - 1;
            return isPerson(name) || isSex(name) || !bracket && isPerson(asideStart(name) - 1);
        }
        int kin = text.wordAt(joint) == OF || text.isMark(joint, ':') ? joint - 1 : joint;
        return PERSONS.contains(text.wordAt(kin)) && !(round && kin < joint);
    }

    /** "ninety-nine, though the parish book has perhaps 101": another such age stands before. */
    private boolean isSecondThought() {
        for (int i = first - 1; i >= Math.max(0, first - FAR); i--) {
            if (AgeNumbers.begins(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** "F, 95, grief". */
    private boolean isSex(int i) {
        return SEXES.contains(text.wordAt(i)) && startsSentence(i) && (text.kind(i) & TokenKind.UPPER) != 0;
    }

    /** Whether a relative, a role or the last word of a name stands here, and nothing that is measured. */
    private boolean isPerson(int i) {
        long word = text.wordAt(i);
        if (i < 0 || MEASURES.contains(word) || NO_NAMES.contains(word) || MEASURES.contains(text.wordAt(i - 1))) {
            return false;
        }
        if (PERSONS.contains(word) || analysis.is(i, NameCue.RELATION)) {
            return true;
        }
        int name = text.isMark(i, '.') ? i - 1 : i;
        if (name < 0) {
            return false;
        }
        int kind = text.kind(name);
        boolean initial = name < i && text.end(name) - text.start(name) == 1;
        boolean capital = (kind & TokenKind.CAPITALIZED) != 0 && (kind & TokenKind.LOWER) != 0;
        boolean owned = OWNERS.contains(text.wordAt(name - 1)) && analysis.has(name, WordInfo.DICTIONARY); // his bill
        boolean listed = WordInfo.nameOdds(analysis.info(name)) >= SURE_NAME && !owned;
        return TokenKind.isWord(kind) && (initial || name == i && (capital || listed));
    }

    private boolean startsSentence(int i) {
        return (text.kind(i) & TokenKind.SENTENCE_START) != 0;
    }

    /** Tells whether one of the words stands shortly before a token in its sentence. */
    private boolean isNear(int token, WordList words) {
        for (int i = token - 1; i >= Math.max(0, token - REACH); i--) {
            if (words.contains(text.wordAt(i))) {
                return true;
            }
            if (startsSentence(i)) {
                return false;
            }
        }
        return false;
    }
}
