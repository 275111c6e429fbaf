package io.github.safeharbor.recognizers.dates;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;

/** The look-alikes of ages over 89: signs, scores, rooms, counts, limits. */
final class AgeGuards {
    private static final WordList PERSONS = Cues.words("age.relatives", "age.persons");

    private static final WordList MEASURES = Cues.words("age.measures");

    private static final WordList AGES = Cues.words("age.ages");

    private static final WordList OVER = Cues.words("age.over");

    private static final WordList ENDS = Cues.words("age.ends");

    private static final WordList HEAT = Cues.words("age.heat");

    private static final WordList REACHED = Cues.words("age.reached");

    private static final WordList SAID = Cues.words("age.said");

    private static final WordList TURNS = Cues.words("age.turns");

    private static final WordList SELVES = Cues.words("age.selves");

    private static final WordList COPULAS_ALL = Cues.words("age.copulas-all");

    private static final WordList FILLERS = Cues.words("age.fillers");

    private static final WordList NO_NAMES = Cues.words("age.no-names");

    private static final WordList PEOPLE = Cues.words("age.people");
    private static final WordList SCORED = Cues.words("age.scored");
    private static final WordList OLDEST = Cues.words("age.oldest");
    private static final WordList SEXES = Cues.words("age.sexes");
    private static final WordList UNITS = Cues.words("age.units");
    private static final WordList YEARS = Cues.words("age.years");
    private static final WordList OLD = Cues.words("age.old");
    private static final WordList UPWARDS = Cues.words("age.upwards");
    private static final long OVER_THAT = WordHash.of("over");
    private static final long OUT = WordHash.of("out");
    private static final long OF = WordHash.of("of");
    private static final long AGE = WordHash.of("age");
    private static final long AND = WordHash.of("and");
    private static final int WORDS_TO_AGE = 10;
    private static final int WORDS_TO_PERSON = 8;

    private AgeGuards() {}

    static boolean isUnder90(Text source, Span number) {
        int p = number.start();
        boolean three = p + 2 < source.length() && Character.isDigit(source.charAt(p + 2));
        return source.charAt(p) == '9' ? three : !three || source.charAt(p + 1) > '1';
    }

    /** "95 percent", "90-minute", "92 out of 100", "100 years ago": what stands behind the number is what it counts. */
    static boolean isCounted(Text source, Span span) {
        int next = source.tokenAt(span.end());
        if (source.isMark(next, '-') && source.start(next) - span.end() <= 1) {
            next++;
        } else if (next < source.tokenCount() && source.start(next) - span.end() > 1) {
            return false;
        }
        long word = source.wordAt(next);
        if (source.isMark(next, '%') || UNITS.contains(word)) {
            return true;
        }
        if (YEARS.contains(word)) {
            long old = source.wordAt(next + 1);
            return !OLD.contains(old) && !(old == OF && source.wordAt(next + 2) == AGE);
        }
        long behind = source.wordAt(next + 1);
        boolean more = word == OVER_THAT && next + 1 < source.tokenCount() && TokenKind.isNumber(source.kind(next + 1));
        return more || word == OUT && behind == OF || word == AND && UPWARDS.contains(behind);
    }

    private static boolean mayBeOver89(Text source, int token) {
        int p = source.start(token);
        char c = source.charAt(p);
        return source.end(token) - p > 1 && (c == '9' || c == '1' && source.charAt(p + 1) <= '1');
    }

    /** Nothing that an age over 89 begins with stands within a few words. */
    static boolean hasNoAgeSoon(Text source, Span cue) {
        int first = source.tokenAt(cue.start());
        int limit = Math.min(source.tokenCount(), first + WORDS_TO_AGE);
        for (int i = first + 1; i < limit; i++) {
            boolean figures = (source.kind(i) & TokenKind.DIGIT_FIRST) != 0;
            if (figures ? mayBeOver89(source, i) : AGES.contains(source.wordAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** "two hundred", "$95"; and "90 or older", which is what already stands instead of an age. */
    static boolean isPart(Text source, Span span) {
        if (source.view().startsWith(" or older", span.end())) {
            return true;
        }
        int before = source.tokenAt(span.start()) - 1;
        return before >= 0
                && source.end(before) == span.start()
                && "$\u00A3\u20AC".indexOf(source.charAt(source.start(before))) >= 0;
    }

    /** "temp 98F", "a fever of 101 F". */
    static boolean isMeasured(Text source, Span span) {
        int token = source.tokenAt(span.start());
        for (int i = token - 1; i >= 0 && i >= token - 8; i--) {
            if (HEAT.contains(source.wordAt(i)) || source.isMark(i, '.') && source.end(i) == span.start()) {
                return true;
            }
        }
        return false;
    }

    /** "the score is 95", "HR was 97": what the verb speaks of is no person. */
    static boolean isNoPerson(Text source, Span span) {
        int token = source.tokenAt(span.start()) - 1;
        while (token >= 0 && !COPULAS_ALL.contains(source.wordAt(token))) {
            token--;
        }
        int subject = token - 1;
        while (subject >= 0
                && (COPULAS_ALL.contains(source.wordAt(subject))
                        || FILLERS.contains(source.wordAt(subject))
                        || source.isMark(subject, '\''))) {
            subject--;
        }
        boolean end = DateParts.endsPhrase(source, span.end())
                || ENDS.contains(source.wordAt(source.tokenAt(span.end())))
                || source.isMark(source.tokenAt(span.end()), '+');
        // A round hundred of anything is counted ("was 100 yards away"); of other numbers the form refuses units
        // already.
        boolean round =
                source.view().startsWith("100", span.start()) || "aAoO".indexOf(source.charAt(span.start())) >= 0;
        if (round && !end) {
            return true;
        }
        if (TURNS.contains(source.wordAt(token))
                || SELVES.contains(source.wordAt(token))
                || PERSONS.contains(source.wordAt(subject))) {
            return HEAT.contains(source.wordAt(source.tokenAt(span.end())));
        }
        if (!end) {
            return true;
        }
        if (source.isMark(subject, ',')
                && SAID.contains(source.wordAt(subject - 1))
                && source.isMark(subject - 3, ',')) {
            subject -= 4; // "Grandpa Odd, he says, is ninety-four"
        }
        int kind = subject < 0 ? 0 : source.kind(subject);
        boolean name = TokenKind.isWord(kind)
                && (kind & TokenKind.CAPITALIZED) != 0
                && (kind & TokenKind.LOWER) != 0
                && !MEASURES.contains(source.wordAt(subject))
                && !NO_NAMES.contains(source.wordAt(subject));
        return !name && !PERSONS.contains(source.wordAt(subject));
    }

    /** "her nana just hit 92", not "the fever hit 101". */
    static boolean isReachedByNobody(Text source, Span span) {
        int token = source.tokenAt(span.start()) - 1;
        while (token >= 0 && !REACHED.contains(source.wordAt(token))) {
            token--;
        }
        int subject = FILLERS.contains(source.wordAt(token - 1)) ? token - 2 : token - 1;
        return !PERSONS.contains(source.wordAt(subject)) || !DateParts.endsPhrase(source, span.end());
    }

    /** "over age 95", "over the age of 95": everyone's, not one person's. */
    static boolean isThreshold(Text source, Span span) {
        int token = source.tokenAt(span.start());
        return OVER.contains(source.wordAt(token - 2)) || OVER.contains(source.wordAt(token - 4));
    }

    static boolean isAddress(Text source, Span span) {
        int before = source.tokenAt(span.start()) - 1;
        return MEASURES.contains(source.wordAt(before));
    }

    /** "Euphemia, ninety," is one; "Processing Speed, 97," and "Room 9, 95," are not. */
    static boolean isNoName(Text source, Span span) {
        int mark = source.tokenAt(span.start()) - 1;
        int name = mark - 1;
        if (source.isMark(name, '.') || source.isMark(name, '\'') || source.isMark(name, '"')) {
            name--;
        }
        if (name >= 0
                && SEXES.contains(source.wordAt(name))
                && (source.kind(name) & (TokenKind.SENTENCE_START | TokenKind.UPPER))
                        == (TokenKind.SENTENCE_START | TokenKind.UPPER)) {
            return false; // "F, 95, grief"
        }
        if (name < 0
                || MEASURES.contains(source.wordAt(name))
                || MEASURES.contains(source.wordAt(name - 1))
                || NO_NAMES.contains(source.wordAt(name))) {
            return true;
        }
        if (PERSONS.contains(source.wordAt(name))) {
            return false;
        }
        int kind = source.kind(name);
        int length = source.end(name) - source.start(name);
        boolean capital = TokenKind.isWord(kind) && (kind & TokenKind.CAPITALIZED) != 0;
        boolean initial = length == 1 && source.isMark(name + 1, '.');
        boolean word = (kind & TokenKind.LOWER) != 0 && length > 1;
        return !(capital && (initial || word));
    }

    /** "the thermostat at 94": neither somebody nor the oldest of many stands before it, or the sentence goes on. */
    static boolean isOfNobody(Text source, Span span) {
        int at = source.tokenAt(span.start()) - 1;
        boolean apart = source.isMark(at - 1, ',') || source.isMark(at - 1, '(');
        int subject = apart ? at - 2 : at - 1;
        boolean person = PERSONS.contains(source.wordAt(subject)) || standsBefore(source, at, OLDEST);
        return !person || standsBefore(source, at, SCORED) || !DateParts.endsPhrase(source, span.end());
    }

    /** "scores of 84 and 97": the two numbers are said of nobody. */
    static boolean isOfNoPair(Text source, Span span) {
        int token = source.tokenAt(span.start());
        boolean people = standsBefore(source, token, PEOPLE);
        boolean measured = standsBefore(source, token, SCORED) || standsBefore(source, token, HEAT);
        return !people || measured || !DateParts.endsPhrase(source, span.end());
    }

    /** Tells whether one of the words stands shortly before a token in its sentence. */
    private static boolean standsBefore(Text source, int token, WordList words) {
        for (int i = token - 1; i >= Math.max(0, token - WORDS_TO_PERSON); i--) {
            if (words.contains(source.wordAt(i))) {
                return true;
            }
            if ((source.kind(i) & TokenKind.SENTENCE_START) != 0) {
                return false;
            }
        }
        return false;
    }
}
