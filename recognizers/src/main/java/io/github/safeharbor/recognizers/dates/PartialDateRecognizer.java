package io.github.safeharbor.recognizers.dates;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.TokenKind;
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
    private static final List<String> PLAIN = DateParts.words(DateParts.PLAIN_MONTHS);
    private static final List<String> NAMES = DateParts.words(DateParts.NAME_MONTHS);
    private static final List<String> SHORT = DateParts.words(DateParts.SHORT_MONTHS);
    private static final List<String> WORDS = DateParts.words(DateParts.WORD_MONTHS);

    private static final Start DAY_TH = Start.digits(1, 2).ofLength(3, 4);

    private static final List<Rule> RULES = List.of(
            Rule.of("date.month", DATE)
                    .at(DateParts.trigger(PLAIN))
                    .value(Shape.regex("\\w{4,10}"))
                    .confidence(Confidence.POSSIBLE)
                    .unless(PartialDateRecognizer::isHabit),
            Rule.of("date.month-or-name", DATE)
                    .at(DateParts.trigger(NAMES))
                    .value(Shape.regex("\\w{4,8}"))
                    .confidence(Confidence.POSSIBLE)
                    .unless(PartialDateRecognizer::isLowerAugust, PartialDateRecognizer::isHabit),
            Rule.of("date.month-short", DATE)
                    .at(DateParts.trigger(SHORT))
                    .value(Shape.regex("\\w{3,4}"))
                    .confidence(Confidence.POSSIBLE)
                    .unless(PartialDateRecognizer::isNoShortMonth),
            Rule.of("date.month-or-word", DATE)
                    .at(DateParts.trigger(WORDS))
                    .value(Shape.regex("\\w{3,5}"))
                    .confidence(Confidence.POSSIBLE)
                    .unless(PartialDateRecognizer::isWord, PartialDateRecognizer::isHabit),
            Rule.of("date.day", DATE)
                    .at(DAY_TH)
                    .value(Shape.regex("(?i)" + DateParts.DAY_TH))
                    .confidence(Confidence.POSSIBLE)
                    .unless(PartialDateRecognizer::isUncued, PartialDateRecognizer::isRangeOfRanks),
            Rule.of("date.day-works", DATE)
                    .at(DAY_TH)
                    .value(
                            Shape.regex(
                                    "(?i)(?=\\d{1,2}[a-z])(?<=\\bthe\\s)" + DateParts.DAY_TH
                                            + "(?=\\s(?:works\\b|is\\s(?:good|fine|ok|okay|open|best|free)\\b|at\\s\\d|@|(?:or|and|through|to|thru)\\s(?:the\\s)?\\d{1,2}(?:st|nd|rd|th)\\b))"))
                    .confidence(Confidence.POSSIBLE)
                    .unless(PartialDateRecognizer::isRangeOfRanks),
            Rule.of("date.day-of-month", DATE)
                    .at(DAY_TH)
                    .value(Shape.regex("(?i)(?=\\d{1,2}[a-z])(?<![\\w.-])" + DateParts.DAY_TH
                            + "(?=\\s(?:of\\s)?(?:this|next|last|the|each|every|that)\\smonth\\b)"))
                    .confidence(Confidence.POSSIBLE),
            Rule.of("date.day-in-words", DATE)
                    .at(DateParts.ORDINAL_WORDS)
                    .value(Shape.regex("(?i)(?<=\\sthe\\s)(?:" + DateParts.HIGH_ORDINAL
                            + "|(?:fourth|fifth|sixth|seventh|eighth|ninth)(?!\\w))"))
                    .confidence(Confidence.POSSIBLE)
                    .unless(PartialDateRecognizer::isUncuedWord),
            Rule.of("date.day-cardinal", DATE)
                    .at(Start.digits(1, 2).unless(PartialDateRecognizer::isNotAfterThe))
                    .value(Shape.regex("(?i)(?<=\\sthe\\s)" + DateParts.DAY))
                    .confidence(Confidence.POSSIBLE)
                    .unless(PartialDateRecognizer::isUncuedFigure),
            Rule.of("date.iso-week", DATE)
                    .at(Start.digits(4).like("19##W", "20##W", "19##-W", "20##-W"))
                    .value(Shape.regex("(?<![\\w-])(?:19|20)\\d{2}-?W(?:[0-4]\\d|5[0-3])(?:-?[1-7])?(?!\\w)")));

    /** Prepositions and the like that make the next word a month. */
    private static final WordSet BEFORE = WordSet.of(
            "in since by until till til before after from during through thru of last next this early late mid past"
                    + " around about between en de desde hasta each every for end beginning start middle starting ending"
                    + " due begins starts ends");

    /** Strong enough for "may" and "march" in lower case. */
    private static final WordSet BEFORE_WORD = WordSet.of(
            "in since by until till til before after from during through thru of last" + " next early late mid en de");

    private static final WordSet JOINING = WordSet.of("and or to through thru until");
    private static final WordSet ALL_MONTHS = WordSet.of(String.join(" ", DateParts.MONTHS));
    private static final WordSet ARTICLES = WordSet.of("the a an his her our your my their such");
    private static final WordSet DECANOATE = WordSet.of("dec");
    private static final WordSet CAPS_BEFORE = WordSet.of("since until till last next this early late mid in by");

    /** Creates the recognizer. */
    public PartialDateRecognizer() {
        super("partial-date", RULES);
    }

    private static boolean follows(Text source, int token, WordSet words) {
        int before = source.isMark(token - 1, '-') ? token - 2 : token - 1;
        return words.has(source, before)
                || leads(source, token)
                || (JOINING.has(source, before) || source.isMark(token - 1, '/') || source.isMark(token - 1, '-'))
                        && ALL_MONTHS.has(source, source.isMark(token - 1, '-') ? before : token - 2);
    }

    /** Before another month: "Oct-Nov", "march to may". */
    private static boolean leads(Text source, int token) {
        int next = token + 1;
        return (JOINING.has(source, next) || source.isMark(next, '-') || source.isMark(next, '/'))
                && ALL_MONTHS.has(source, next + 1)
                && ALL_MONTHS.has(source, token);
    }

    /** "her March relapse", "May was worse". */
    private static boolean isEventful(Text source, int token) {
        return OCCASIONS.has(source, token + 1) || PAST.has(source, token + 1);
    }

    private static final WordSet OCCASIONS =
            WordSet.of("visit appointment session relapse hearing admission hospitalization intake meeting court"
                    + " surgery trip move wedding incident attempt crisis episode overdose evaluation eval breakup"
                    + " discharge accident funeral birthday anniversary deadline assault miscarriage");
    private static final WordSet PAST = WordSet.of("was came brought felt went has is");

    /** "October is always full", "from May to July most years", "usually in May": every one of them, no date. */
    private static boolean isHabit(Text source, Span span) {
        int next = source.tokenAt(span.end());
        for (int i = next; i < next + 4 && i < source.tokenCount(); i++) {
            if ((source.kind(i) & TokenKind.SENTENCE_START) != 0) {
                break;
            }
            if (EACH.has(source, i) && YEARS.has(source, i + 1)) {
                return true;
            }
        }
        int month = source.tokenAt(span.start());
        if (IN.has(source, month - 1) && ALWAYS.has(source, month - 2)) {
            return true;
        }
        return IS.has(source, next) && ALWAYS.has(source, next + 1) || ALWAYS.has(source, next);
    }

    /** "an august body": the adjective. */
    private static boolean isLowerAugust(Text source, Span span) {
        int token = source.tokenAt(span.start());
        return Character.toLowerCase(source.charAt(span.start() + 1)) == 'u'
                && Character.toLowerCase(source.charAt(span.start())) == 'a'
                && (source.kind(token) & TokenKind.UPPER) == 0
                && ARTICLES.has(source, token - 1);
    }

    /** "OCT of the macula", "Haldol dec", "sep." for separated; "Jan" and "Jun" with a capital are names if not months. */
    private static boolean isNoShortMonth(Text source, Span span) {
        int token = source.tokenAt(span.start());
        int kind = source.kind(token);
        if ((kind & TokenKind.LOWER) == 0) {
            return !follows(source, token, CAPS_BEFORE);
        }
        boolean dec = DECANOATE.has(source, token);
        boolean capital = (kind & TokenKind.CAPITALIZED) != 0;
        return (!capital || dec) && !follows(source, token, BEFORE);
    }

    private static boolean isWord(Text source, Span span) {
        int token = source.tokenAt(span.start());
        int kind = source.kind(token);
        boolean capital = (kind & TokenKind.CAPITALIZED) != 0 && (kind & TokenKind.LOWER) != 0;
        boolean verb = WrittenDateRecognizer.isVerb(source, token);
        boolean pronoun = WrittenDateRecognizer.isBeforePronoun(source, token);
        if (verb && !pronoun && !(capital && BEFORE_WORD.has(source, token - 1))) {
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
                && !ARTICLES.has(source, token - 1)
                && DateParts.endsPhrase(source, span.end()));
    }

    /** "for the 1st time", "on the 5th floor", "my 2nd": a rank, not a day. */
    private static boolean isUncued(Text source, Span span) {
        int before = source.tokenAt(span.start()) - 1;
        if (!DateParts.endsPhrase(source, span.end())) {
            return true;
        }
        before = NEXT.has(source, before) ? before - 1 : before;
        if (!THE.has(source, before)) {
            boolean second = JOINING.has(source, before)
                    && before > 0
                    && (source.kind(before - 1) & TokenKind.DIGIT_FIRST) != 0; // "the 1st and 15th"
            return !second && !BARE_CUES.has(source, before);
        }
        int cue = source.isMark(before - 1, ',') ? before - 2 : before - 1;
        return !CUES.has(source, before - 1) && !LOOSE_CUES.has(source, cue);
    }

    private static boolean isUncuedWord(Text source, Span span) {
        int token = source.tokenAt(span.start());
        WordSet cues = LOW_ORDINALS.has(source, token) ? LOW_CUES : WORD_CUES;
        return !cues.has(source, token - 2)
                || ORDINALS.has(source, source.tokenAt(span.end()) + 1)
                || !DateParts.endsPhrase(source, span.end());
    }

    private static boolean isUncuedFigure(Text source, Span span) {
        return !FIGURE_CUES.has(source, source.tokenAt(span.start()) - 2) || !DateParts.endsPhrase(source, span.end());
    }

    private static final WordSet ORDINALS =
            WordSet.of("second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth");
    private static final WordSet LOW_ORDINALS = WordSet.of("fourth fifth sixth seventh eighth ninth");
    private static final WordSet NEXT = WordSet.of("next");
    private static final WordSet BARE_CUES =
            WordSet.of("on by until till til before after since through thru due from");
    private static final WordSet CUES =
            WordSet.of("on by until till til before after since from through thru due around starting"
                    + " beginning ending between next is for effective of seen to back and or");
    /** Before "the 3rd" without a preposition: "see you the 3rd". */
    private static final WordSet LOOSE_CUES =
            WordSet.of("you u him her them us again open available free scheduled booked here there home closed off"
                    + " out gone leaving leaves ends starts begins opens closes returns returning appt appointment meeting"
                    + " session court hearing born died tomorrow today yesterday call");

    private static final WordSet WORD_CUES =
            WordSet.of("on by until till til before after since from through due around");
    private static final WordSet LOW_CUES = WordSet.of("due by until since");
    private static final WordSet FIGURE_CUES = WordSet.of("on by until till for due before after since");

    /** "from the 6th to the 12th week", "the 7th or 8th grade". */
    private static boolean isRangeOfRanks(Text source, Span span) {
        int next = source.tokenAt(span.end());
        int other = source.isMark(next, '-') || JOINING.has(source, next) ? next + 1 : next;
        other = THE.has(source, other) ? other + 1 : other;
        return other > next
                && other < source.tokenCount()
                && (source.kind(other) & TokenKind.DIGIT_FIRST) != 0
                && !DateParts.endsPhrase(source, source.end(other));
    }

    private static final WordSet THE = WordSet.of("the");
    private static final WordSet IS = WordSet.of("is are s gets");
    private static final WordSet EACH = WordSet.of("most every each");
    private static final WordSet YEARS = WordSet.of("year years");
    private static final WordSet IN = WordSet.of("in");
    private static final WordSet ALWAYS = WordSet.of("always usually");

    private static boolean isNotAfterThe(Text source, Span day) {
        return !THE.has(source, source.tokenAt(day.start()) - 1);
    }
}
