package io.github.safeharbor.recognizers.dates;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;
import java.util.List;

/**
 * Finds dates with the name of a month and a day or year beside it, and weekdays fixed to a date.
 *
 * <p>Example: in "Seen Monday, March 4, then 14th of may 2024, implanted Aug-2016" three dates are found. Months may be
 * short, misspelt, in lower case or of another language or calendar ("15 de julio", "7 fevrier"). 45 CFR 164.514(b)(2)(i)(C).
 */
public final class WrittenDateRecognizer extends RuleRecognizer {
    private static final String MONTH = DateParts.MONTH;
    private static final String DAY = DateParts.DAY;
    private static final String TAIL = DateParts.YEAR_TAIL;

    /** "-5", " to 5": the other end of a range in figures. */
    private static final String TO_DAY = "(?:\\s?-\\s?" + DAY + ")?";

    private static final String SHORT_YEAR = "(?:[-/]\\d{2}(?![\\w/-]))";
    private static final String DAY_BEHIND = "[\\s/.-]{0,3}(?:the[ -]{1,2})?" + DAY + DateParts.NO_UNIT + TO_DAY + "(?:"
            + SHORT_YEAR + "|,?\\s?'\\d{2}(?!\\w)|" + TAIL + ")";
    private static final String YEAR_BEHIND =
            "(?:\\s?,?\\s?(?:of\\s|de\\s|del\\s)?(?:" + DateParts.YEAR + "|" + DateParts.SPOKEN_YEAR
                    + ")|[-/.](?:19|20)\\d{2}(?!\\w)|[-/]\\d{2}(?![\\w/-])|\\s(?:3[2-9]|[4-9]\\d)(?![\\w%:/.-])"
                    + DateParts.NO_UNIT + ")";
    private static final String MONTH_FIRST = MONTH + "\\.?" + DAY_BEHIND;

    /** What a day before its month looks like, so that the long pattern is tried on little else. */
    private static final String DAY_AHEAD =
            "(?=\\d{1,2}(?:st|nd|rd|th)?[\\s./-]{1,3}(?:\\d{1,2}(?:st|nd|rd|th)?[\\s./-]{1,2})?"
                    + "(?:day\\s|of\\s|del?\\s|[abcdefgijklmnorst]))";

    private static final String DAY_FIRST =
            "(?:" + DAY + "\\s?-\\s?)?" + DAY + "[\\s/.-]{1,2}(?:(?:day\\s)?(?:of|de|del)\\s(?:the\\s)?)?"
                    + DateParts.MONTH_AFTER_DAY + "(?:\\s1[34]\\d\\d(?!\\d))?\\.?(?:" + SHORT_YEAR
                    + "|\\s\\d{2}(?![\\w:/%-]|\\.\\d)" + DateParts.NO_UNIT + "|" + TAIL + ")";
    private static final String NUMERIC =
            "(?:\\d{1,2}/\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})|(?:19|20)\\d{2}[-/]\\d{1,2}[-/]\\d{1,2})"
                    + "(?![\\d%]|[-/:]\\d)";
    private static final String SPOKEN =
            MONTH + "\\s(?:the\\s)?(?:" + DateParts.ORDINAL + "|" + DateParts.CARDINAL + ")";

    private static final String SPANISH_DAY =
            "(?:primero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce"
                    + "|trece|catorce|quince|dieci(?:s[e\u00E9]is|siete|ocho|nueve)|veinte|veinti(?:uno|d[o\u00F3]s|tr[e\u00E9]s"
                    + "|cuatro|cinco|s[e\u00E9]is|siete|ocho|nueve)|treinta(?: y uno)?)";
    private static final String SPANISH_MONTH =
            "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre" + "|octubre|noviembre|diciembre)";

    private static final Start DAY_BESIDE_MONTH = Start.digits(1, 2).unless(DateParts::hasNoMonthSoon);

    private static final List<Rule> RULES = List.of(
            Rule.of("date.month-first", DATE)
                    .at(DateParts.MONTH_WORDS)
                    .value(Shape.regex("(?i)" + MONTH + "\\.?(?:" + DAY_BEHIND + "|" + YEAR_BEHIND + ")"))
                    .unless(WrittenDateRecognizer::isVerb),
            Rule.of("date.day-first", DATE)
                    .at(DAY_BESIDE_MONTH)
                    .value(Shape.regex("(?i)" + DAY_AHEAD + "(?<![\\w$#:./-])" + DAY_FIRST))
                    .unless(WrittenDateRecognizer::isVerbAfterDay),
            Rule.of("date.day-first-range", DATE)
                    .at(DAY_BESIDE_MONTH)
                    .value(Shape.regex("(?i)(?=\\w{1,4}\\s?[,&atou])(?<![\\w$#:./-])(?<id>" + DAY
                            + ")\\s?(?:,|and|&|or|to|through|thru|until|till)\\s(?:the\\s)?" + DAY
                            + "\\s(?:of\\s)?" + MONTH))
                    .unless((source, span) -> isVerb(source, source.tokenAt(span.end()) + 2)),
            // "October 11th through the 16th", "October between 24 and 27"
            Rule.of("date.month-first-range", DATE)
                    .at(DateParts.MONTH_WORDS)
                    .value(Shape.regex("(?i)" + MONTH + "\\.?(?:,?\\s(?:between|from)\\s|\\s(?:the\\s)?" + DAY
                            + "(?:,?\\s(?:19|20)\\d{2})?,?\\s?(?:,|and|&|or|to|through|thru|until|till)\\s?)(?:the\\s)?(?<id>"
                            + DAY
                            + "(?:\\s?(?:-|and|to|through)\\s?(?:the\\s)?" + DAY + ")?)" + DateParts.NO_UNIT))
                    .unless(WrittenDateRecognizer::isCounted),
            Rule.of("date.year-month-name", DATE)
                    .at(Start.digits(4).startingWith("12").unless(DateParts::hasNoMonthNext))
                    .value(Shape.regex(
                            "(?i)(?<![\\w-])(?:19|20)\\d{2}\\s?[,/.-]?\\s?(?!mayo)" + MONTH + "(?:[-/. ]" + DAY + ")?"))
                    .unless(WrittenDateRecognizer::isVerbAfterDay),
            Rule.of("date.ordinal-first", DATE)
                    .at(DateParts.ORDINAL_WORDS)
                    .value(Shape.regex("(?i)" + DateParts.ORDINAL + "[\\s-](?:(?:day\\s)?of\\s" + MONTH + "|"
                            + DateParts.alternation(DateParts.words(DateParts.PLAIN_MONTHS, DateParts.NAME_MONTHS))
                            + "(?![a-z]))" + TAIL)),
            // "el doce de mayo"
            Rule.of("date.spanish", DATE)
                    .at(DateParts.trigger(DateParts.words("date.days-spanish")))
                    .value(Shape.regex("(?i)" + SPANISH_DAY + " de " + SPANISH_MONTH + "(?: del? " + DateParts.YEAR
                            + ")?(?!\\p{L})")),
            Rule.of("date.spoken", DATE)
                    .at(DateParts.MONTH_WORDS)
                    .value(Shape.regex("(?i)" + SPOKEN + TAIL))
                    .unless(WrittenDateRecognizer::isVerb, WrittenDateRecognizer::countsAfterMonth),
            Rule.of("date.weekday", DATE)
                    .at(DateParts.WEEKDAY_WORDS)
                    .value(Shape.regex(
                            "(?i)" + DateParts.WEEKDAY + "[.,]{0,2}[\\s-]{1,2}(?:\\(|the\\s)?(?:" + MONTH_FIRST + "|"
                                    + DAY_FIRST + "|" + NUMERIC + "|" + SPOKEN + TAIL + "|" + DateParts.ORDINAL
                                    + "\\sof\\s" + MONTH + TAIL + ")"))
                    .confidence(Confidence.CERTAIN),
            Rule.of("date.weekday-day", DATE)
                    .at(DateParts.WEEKDAY_WORDS)
                    .value(Shape.regex("(?i)" + DateParts.WEEKDAY + "[.,]?\\s(?:the\\s(?:" + DateParts.ORDINAL + "|"
                            + DateParts.CARDINAL + "|\\d{1,2}(?!\\w))|(?:the\\s)?" + DateParts.DAY_TH + ")")),
            // "3/14 (Fri)", "March 4, Monday"
            Rule.of("date.weekday-behind", DATE)
                    .at(DateParts.WEEKDAY_WORDS)
                    .value(Shape.regex(
                            "(?i)(?<=\\d(?:/\\d{1,2}(?:/\\d{2,4})?|-\\d{1,2}-\\d{2,4}),?\\s?\\(?|[a-z]{3}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s?\\(|[a-z]{3}\\.?\\s\\d{1,2}(?:st|nd|rd|th),?\\s)"
                                    + DateParts.WEEKDAY)));

    private static final WordList VERB_MONTHS = Cues.words("written-date.verb-months");
    /** What follows "may" and "march" when they are verbs, or "mar" and "march" when they are nouns. */
    private static final WordList AFTER_VERB = Cues.words("written-date.after-verb");

    private static final WordList PRONOUNS = Cues.words("written-date.pronouns");

    /** Creates the recognizer. */
    public WrittenDateRecognizer() {
        super("written-date", RULES);
    }

    /** "clients may 2 times a year", "we march 5 abreast": the word is no month. */
    private static boolean isVerb(Text source, Span span) {
        int month = source.tokenAt(span.start());
        return VERB_MONTHS.contains(source.wordAt(month))
                && VERB_SUBJECTS.contains(source.wordAt(month - 1))
                && !DateParts.endsPhrase(source, span.end());
    }

    private static final WordList VERB_SUBJECTS = Cues.words("written-date.verb-subjects");

    /** Tells whether the month at the token is the verb, by what follows. */
    static boolean isVerb(Text source, int month) {
        return VERB_MONTHS.contains(source.wordAt(month)) && AFTER_VERB.contains(source.wordAt(month + 1))
                || isBeforePronoun(source, month);
    }

    /** "may we", which is a question without, and a month with a preposition before it. */
    static boolean isBeforePronoun(Text source, int month) {
        return VERB_MONTHS.contains(source.wordAt(month)) && PRONOUNS.contains(source.wordAt(month + 1));
    }

    /** "March 3 and 4 clients": the second number counts what follows, unless it is a range of its own. */
    private static boolean isCounted(Text source, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (source.charAt(i) == '-' || source.charAt(i) == ' ') {
                return false;
            }
        }
        return !DateParts.endsPhrase(source, span.end());
    }

    /** "5 may need", "PHQ of 9 may be": a number before the verb. */
    private static boolean isVerbAfterDay(Text source, Span span) {
        for (int token = source.tokenAt(span.start());
                token < source.tokenCount() && source.start(token) < span.end();
                token++) {
            if (VERB_MONTHS.contains(source.wordAt(token))) {
                boolean lower = (source.kind(token) & TokenKind.CAPITALIZED) == 0;
                boolean last = source.end(token) == span.end();
                return last
                                && (lower
                                        ? !DateParts.endsPhrase(source, span.end())
                                        : AFTER_VERB.contains(source.wordAt(token + 1)))
                        || last && AFTER_VERB.contains(source.wordAt(token + 1));
            }
        }
        return false;
    }

    /** "may first want", "june ten people": an ordinal or number that belongs to what follows. */
    private static boolean countsAfterMonth(Text source, Span span) {
        return VERB_MONTHS.contains(source.wordAt(source.tokenAt(span.start())))
                && !DateParts.endsPhrase(source, span.end());
    }
}
