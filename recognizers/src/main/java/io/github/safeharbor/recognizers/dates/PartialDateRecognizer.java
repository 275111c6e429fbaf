package io.github.safeharbor.recognizers.dates;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.RuleText;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;
import java.util.List;

/**
 * Finds a month alone, a bare day of the month and an ISO week: parts of a date that are finer than the year.
 *
 * <p>Example: in "sober since March, hearing on the 14th, early June" the month, the day and the month are found. Words
 * that are months only sometimes ("may", "march", "Mar", "Jan") need a preposition of time or the like before them. Found
 * with low confidence, so that a name such as April keeps its own label. 45 CFR 164.514(b)(2)(i)(C); HHS: "January 2009"
 * is more specific than the year.
 */
public final class PartialDateRecognizer extends RuleRecognizer {
    private static final List<Rule> RULES = List.of(
            Rule.of("date.month", DATE)
                    .at(DateParts.MONTHS)
                    .value(DateParts.shape((t, from) -> DateParts.word(t, from, DateParts.MONTH)))
                    .confidence(Confidence.POSSIBLE)
                    .unless(PartialDateRecognizer::isNoMonth, PartialDateRecognizer::isHabit),
            Rule.of("date.day", DATE)
                    .at(Start.digits(1, 2)
                            .ofLength(1, 2)
                            .or(DateParts.DAYS_IN_WORDS)
                            .unless(PartialDateRecognizer::isNotAfterThe)
                            .or(Start.digits(1, 2).ofLength(3, 4)))
                    .value(DateParts.shape(PartialDateRecognizer::day))
                    .confidence(Confidence.POSSIBLE)
                    .unless(PartialDateRecognizer::isNoDay),
            // "the hearing is week 47": no course has so many
            Rule.of("date.week", DATE)
                    .at(Start.words("week", "wk", "kw").digitWithin(6))
                    .value(Shape.regex("(?i)(?:week|wk|kw) ?(?:4[3-9]|5[0-3])(?![\\w%]|[-.,:/]\\d)"))
                    .confidence(Confidence.POSSIBLE)
                    .unless((source, span) -> !DateParts.endsPhrase(source, span.end())),
            // "day 2024-291": the day of the year
            Rule.of("date.ordinal-day", DATE)
                    .at(Start.groups("4-3", "-").startingWith("12").unless(PartialDateRecognizer::isNoDayOfYear))
                    .value(Shape.regex("(?:19|20)\\d{2}-(?:[0-2]\\d{2}|3[0-5]\\d|36[0-6])(?![\\w-])"))
                    .confidence(Confidence.POSSIBLE),
            Rule.of("date.iso-week", DATE)
                    .at(Start.digits(4).like("19##W", "20##W", "19##-W", "20##-W"))
                    .value(Shape.regex("(?<![\\w-])(?:19|20)\\d{2}-?W(?:[0-4]\\d|5[0-3])(?:-?[1-7])?(?!\\w)")));

    /** Prepositions and the like that make the next word a month. */
    private static final WordList BEFORE = Cues.words("month.before");

    /** Strong enough for "may" and "march" in lower case. */
    private static final WordList BEFORE_WORD = Cues.words("month.before-word");

    private static final WordList JOINING = Cues.words("month.joining");
    private static final WordList ARTICLES = Cues.words("month.articles");
    private static final long DECANOATE = WordHash.of("dec");
    private static final WordList CAPS_BEFORE = Cues.words("month.caps-before");

    /** Creates the recognizer. */
    public PartialDateRecognizer() {
        super("partial-date", RULES);
    }

    private static boolean follows(Text source, int token, WordList words) {
        int before = source.isMark(token - 1, '-') ? token - 2 : token - 1;
        return words.contains(source.wordAt(before))
                || leads(source, token)
                || (JOINING.contains(source.wordAt(before))
                                || source.isMark(token - 1, '/')
                                || source.isMark(token - 1, '-'))
                        && isMonth(source.wordAt(source.isMark(token - 1, '-') ? before : token - 2));
    }

    /** Before another month: "Oct-Nov", "march to may". */
    private static boolean leads(Text source, int token) {
        int next = token + 1;
        return (JOINING.contains(source.wordAt(next)) || source.isMark(next, '-') || source.isMark(next, '/'))
                && isMonth(source.wordAt(next + 1))
                && isMonth(source.wordAt(token));
    }

    /** "her March relapse", "May was worse". */
    private static boolean isEventful(Text source, int token) {
        return OCCASIONS.contains(source.wordAt(token + 1)) || PAST.contains(source.wordAt(token + 1));
    }

    private static final WordList OCCASIONS = Cues.words("month.occasions");
    private static final WordList PAST = Cues.words("month.past");

    /** "October is always full", "from May to July most years", "usually in May": every one of them, no date. */
    private static boolean isHabit(Text source, Span span) {
        int next = source.tokenAt(span.end());
        for (int i = next; i < next + 4 && i < source.tokenCount(); i++) {
            if ((source.kind(i) & TokenKind.SENTENCE_START) != 0) {
                break;
            }
            if (EACH.contains(source.wordAt(i)) && YEARS.contains(source.wordAt(i + 1))) {
                return true;
            }
        }
        int month = source.tokenAt(span.start());
        if (source.wordAt(month - 1) == IN && ALWAYS.contains(source.wordAt(month - 2))) {
            return true;
        }
        return IS.contains(source.wordAt(next)) && ALWAYS.contains(source.wordAt(next + 1))
                || ALWAYS.contains(source.wordAt(next));
    }

    /** "an august body": the adjective. */
    private static boolean isLowerAugust(Text source, Span span) {
        int token = source.tokenAt(span.start());
        return Character.toLowerCase(source.charAt(span.start() + 1)) == 'u'
                && Character.toLowerCase(source.charAt(span.start())) == 'a'
                && (source.kind(token) & TokenKind.UPPER) == 0
                && ARTICLES.contains(source.wordAt(token - 1));
    }

    /** "OCT of the macula", "Haldol dec", "sep." for separated; "Jan" and "Jun" with a capital are names if not months. */
    private static boolean isNoShortMonth(Text source, Span span) {
        int token = source.tokenAt(span.start());
        int kind = source.kind(token);
        if ((kind & TokenKind.LOWER) == 0) {
            return !follows(source, token, CAPS_BEFORE);
        }
        boolean dec = source.wordAt(token) == DECANOATE;
        boolean capital = (kind & TokenKind.CAPITALIZED) != 0;
        return (!capital || dec) && !follows(source, token, BEFORE);
    }

    private static boolean isNoMonth(Text source, Span span) {
        long classes = DateParts.classes(source.hash(source.tokenAt(span.start())));
        return (classes & DateParts.SHORT) != 0 && isNoShortMonth(source, span)
                || (classes & DateParts.NAME) != 0 && isLowerAugust(source, span)
                || (classes & DateParts.WORD) != 0 && isWord(source, span);
    }

    private static boolean isMonth(long word) {
        return (DateParts.classes(word) & DateParts.MONTH) != 0;
    }

    private static boolean isWord(Text source, Span span) {
        int token = source.tokenAt(span.start());
        int kind = source.kind(token);
        boolean capital = (kind & TokenKind.CAPITALIZED) != 0 && (kind & TokenKind.LOWER) != 0;
        boolean verb = WrittenDateRecognizer.isVerb(source, token);
        boolean pronoun = WrittenDateRecognizer.isBeforePronoun(source, token);
        if (verb && !pronoun && !(capital && BEFORE_WORD.contains(source.wordAt(token - 1)))) {
            return true;
        }
        if (follows(source, token, capital ? BEFORE : BEFORE_WORD)) {
            // "take part in March for Life", "mayo" on a sandwich
            return span.length() == 3 && (kind & TokenKind.LOWER) == 0 && !follows(source, token, CAPS_BEFORE);
        }
        if (verb) {
            return true;
        }
        if (capital && span.length() != 4 && isEventful(source, token)) {
            return false;
        }
        boolean start = (kind & TokenKind.SENTENCE_START) != 0 || token == 0;
        boolean afterLower = token > 0
                && TokenKind.isWord(source.kind(token - 1))
                && (source.kind(token - 1) & TokenKind.UPPER) == 0;
        boolean month =
                span.length() == 3 ? Character.toLowerCase(source.charAt(span.end() - 1)) == 'y' : span.length() == 5;
        return !(month
                && capital
                && !start
                && afterLower
                && !ARTICLES.contains(source.wordAt(token - 1))
                && DateParts.endsPhrase(source, span.end()));
    }

    private static int day(RuleText t, int from) {
        int day = t.isWordChar(from - 1) ? -1 : DateParts.day(t, from);
        return day < 0 ? DateParts.ordinal(t, from, DateParts.LOW | DateParts.HIGH) : day;
    }

    private static boolean isNoDay(Text source, Span span) {
        int token = source.tokenAt(span.start());
        int kind = source.kind(token);
        if (TokenKind.isNumber(kind)) {
            return !isCued(source, token, WORD_CUES) || !DateParts.endsPhrase(source, span.end());
        }
        return (kind & TokenKind.DIGIT) == 0
                ? isUncuedWord(source, span)
                : !isOfMonth(source, span) && isUncued(source, span) || isRangeOfRanks(source, span);
    }

    private static boolean isNotAfterThe(Text source, Span day) {
        return source.wordAt(source.tokenAt(day.start()) - 1) != THE;
    }

    private static boolean isCued(Text source, int token, WordList cues) {
        return source.wordAt(token - 1) == THE && cues.contains(source.wordAt(token - 2));
    }

    /** "the 28th of next month" */
    private static boolean isOfMonth(Text source, Span span) {
        int next = source.tokenAt(span.end());
        next = source.wordAt(next) == OF ? next + 1 : next;
        return (source.wordAt(next) == THE || BEFORE.contains(source.wordAt(next))) && source.wordAt(next + 1) == MONTH;
    }

    /** "for the 1st time", "on the 5th floor", "my 2nd": a rank, not a day. */
    private static boolean isUncued(Text source, Span span) {
        int before = source.tokenAt(span.start()) - 1;
        if (source.wordAt(before) == THE && FREE.contains(source.wordAt(source.tokenAt(span.end())))) {
            return false;
        }
        if (!DateParts.endsPhrase(source, span.end())) {
            return true;
        }
        before = source.wordAt(before) == NEXT ? before - 1 : before;
        if (source.wordAt(before) != THE) {
            boolean second = JOINING.contains(source.wordAt(before))
                    && before > 0
                    && (source.kind(before - 1) & TokenKind.DIGIT_FIRST) != 0; // "the 1st and 15th"
            return !second && !BARE_CUES.contains(source.wordAt(before));
        }
        return RANKED.contains(source.wordAt(before - 1)) || source.wordAt(source.tokenAt(span.end())) == OF;
    }

    private static boolean isUncuedWord(Text source, Span span) {
        int token = source.tokenAt(span.start());
        boolean low = source.end(token) == span.end() && (DateParts.classes(source.hash(token)) & DateParts.LOW) != 0;
        return low && (!LOW_ORDINALS.contains(source.wordAt(token)) || !isCued(source, token, LOW_CUES))
                || source.wordAt(token - 1) != THE
                || RANKED.contains(source.wordAt(token - 2))
                || ORDINALS.contains(source.wordAt(source.tokenAt(span.end()) + 1))
                || !DateParts.endsPhrase(source, span.end());
    }

    /** "closed on 2024-291", not "room 2024-291" */
    private static boolean isNoDayOfYear(Text source, Span span) {
        return !DAY_CUES.contains(source.wordAt(source.tokenAt(span.start()) - 1));
    }

    private static final WordList ORDINALS = Cues.words("month.ordinals");
    private static final WordList LOW_ORDINALS = Cues.words("month.low-ordinals");
    private static final long NEXT = WordHash.of("next");
    private static final WordList BARE_CUES = Cues.words("month.bare-cues");
    /** Before "the 3rd" they say that it is one of a row. */
    private static final WordList RANKED = Cues.words("month.ranked");

    private static final WordList WORD_CUES = Cues.words("month.word-cues");
    private static final WordList LOW_CUES = Cues.words("month.low-cues");
    /** Behind "the 14th" they say that it is a day: it works, or is free. */
    private static final WordList FREE = Cues.words("month.free");

    private static final long MONTH = WordHash.of("month");
    private static final WordList DAY_CUES = Cues.words("month.day-cues");
    private static final long OF = WordHash.of("of");

    /** "from the 6th to the 12th week", "the 7th or 8th grade". */
    private static boolean isRangeOfRanks(Text source, Span span) {
        int next = source.tokenAt(span.end());
        int other = source.isMark(next, '-') || JOINING.contains(source.wordAt(next)) ? next + 1 : next;
        other = source.wordAt(other) == THE ? other + 1 : other;
        return other > next
                && other < source.tokenCount()
                && (source.kind(other) & TokenKind.DIGIT_FIRST) != 0
                && !DateParts.endsPhrase(source, source.end(other));
    }

    private static final long THE = WordHash.of("the");
    private static final WordList IS = Cues.words("month.is");
    private static final WordList EACH = Cues.words("month.each");
    private static final WordList YEARS = Cues.words("month.years");
    private static final long IN = WordHash.of("in");
    private static final WordList ALWAYS = Cues.words("month.always");
}
