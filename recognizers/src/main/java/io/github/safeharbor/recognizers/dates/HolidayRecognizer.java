package io.github.safeharbor.recognizers.dates;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.ListFile;
import io.github.safeharbor.rule.Link;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;
import java.util.List;

/**
 * Finds named holidays and observances that are used as a date.
 *
 * <p>Example: in "no contact since Thanksgiving 2023, died the week before Passover" both are found; "hates Christmas" and
 * "Halloween candy" stay. A holiday is a date after a preposition of time, after an event ("born Christmas Eve"), before a
 * year, or as the value of a field ("due: Easter"). 45 CFR 164.514(b)(2)(i)(C): a day of the year under another name.
 */
public final class HolidayRecognizer extends RuleRecognizer {
    /** Holidays whose name is no word at all but theirs would be wrong without a capital: "lent her money". */
    private static final WordList COMMON = Cues.words("holiday.common");

    private static final WordList ALWAYS = Cues.words("holiday.always");
    private static final WordList PREPOSITIONS = Cues.words("holiday.prepositions");

    /** Events whose day the holiday is, also without a preposition. */
    private static final WordList EVENTS = Cues.words("holiday.events");

    /** Before "for Thanksgiving": going somewhere. */
    private static final WordList GOING = Cues.words("holiday.going");

    private static final WordList PARTS = Cues.words("holiday.parts");
    private static final WordList HABIT = Cues.words("holiday.habit");
    private static final WordList DETERMINERS = Cues.words("holiday.determiners");
    private static final long NEW = WordHash.of("new");
    private static final long THE = WordHash.of("the");
    private static final WordList DURING = Cues.words("holiday.during");
    private static final long FOR = WordHash.of("for");
    private static final long OF = WordHash.of("of");
    private static final long YEAR = WordHash.of("year");
    private static final WordList SPANS = Cues.words("holiday.spans");
    private static final WordList YEAR_OF = Cues.words("holiday.year-of");
    private static final int MOST_TO_YEAR = 6;
    private static final WordList IS = Cues.words("holiday.is");
    private static final WordList TOPIC = Cues.words("holiday.topic");

    /** Beside a holiday they say that it is spoken of, or is one of several. */
    private static final WordList LISTED = Cues.words("holiday.listed");

    /** "Good Friday she called", "Thanksgiving was the last time". */
    private static final WordList HAPPENED = Cues.words("holiday.happened");

    private static final Start NAMED = Start.words("feast", "national", "saint", "st", "world");

    private static final List<Rule> RULES = List.of(
            rule("date.holiday")
                    .cue(ListFile.lines("lists/holidays.txt"))
                    .link(Link.ITSELF)
                    .single(),
            rule("date.holiday-named")
                    .at(NAMED)
                    .value(Shape.regex("(?i)(?:feast of (?:the |st\\.? |saint )?[a-z]{3,14}"
                            + "|(?:national|world) (?:[a-z]{2,15}['s]{0,2} ){1,3}day"
                            + "|(?:saint|st\\.?) ?[a-z]{2,14}['s]{0,3} (?:day|eve))(?![a-z])")));

    private static Rule rule(String name) {
        return Rule.of(name, DATE).confidence(Confidence.POSSIBLE).unless(HolidayRecognizer::isNoDate);
    }

    /** Creates the recognizer. */
    public HolidayRecognizer() {
        super("holiday", RULES);
    }

    private static boolean isNoDate(Text source, Span span) {
        int first = source.tokenAt(span.start());
        if (COMMON.contains(source.wordAt(first))
                && (source.kind(first) & TokenKind.CAPITALIZED) == 0
                && !DURING.contains(source.wordAt(first - 1))) {
            return true;
        }
        if (source.wordAt(first) == NEW && source.wordAt(first - 1) == THE && source.tokenAt(span.end()) == first + 2) {
            return true; // "in the new year"
        }
        return !ALWAYS.contains(source.wordAt(first))
                && !hasYear(source, span.end())
                && !isTimed(source, first, source.tokenAt(span.end()));
    }

    private static boolean isTimed(Text source, int first, int next) {
        int before = first - 1;
        while (before >= 0 && first - before < 4 && DETERMINERS.contains(source.wordAt(before))) {
            if (PREPOSITIONS.contains(source.wordAt(before))) {
                return true; // "this", "last", "past"
            }
            before--;
        }
        if (HABIT.contains(source.wordAt(before))) {
            return false;
        }
        if ((DateParts.classes(source.wordAt(next - 1)) & DateParts.WEEKDAY) != 0
                && DateParts.endsPhrase(source, source.end(next - 1))) {
            return true; // "our last quarrel, Ash Wednesday": no Wednesday but one
        }
        boolean sentence = (source.kind(before + 1) & TokenKind.SENTENCE_START) != 0;
        if (!sentence && (PREPOSITIONS.contains(source.wordAt(before)) || EVENTS.contains(source.wordAt(before)))) {
            return true;
        }
        if (source.wordAt(before) == OF && SPANS.contains(source.wordAt(before - 1))) {
            return true;
        }
        if ((source.isMark(before, ':') || source.isMark(before, '='))
                && DateParts.endsPhrase(source, source.end(next - 1))) {
            return true;
        }
        if (source.wordAt(before) == FOR && GOING.contains(source.wordAt(before - 1))) {
            return true;
        }
        if (source.isMark(before, '(') && source.isMark(next, ')')) {
            return true;
        }
        if (IS.contains(source.wordAt(before)) && DateParts.endsPhrase(source, source.end(next - 1))) {
            return !TOPIC.contains(source.wordAt(before - 1));
        }
        if (source.isMark(next, ',') && TokenKind.isNumber(kind(source, next + 1)) && source.isMark(next + 2, ':')) {
            return true; // "Valentine's Day, 2:15"
        }
        if (HAPPENED.contains(source.wordAt(next)) && (sentence || source.isMark(before, ','))) {
            return true;
        }
        return PARTS.contains(source.wordAt(next - 1))
                || PARTS.contains(source.wordAt(next))
                || !sentence && isFree(source, before, next);
    }

    /** "relapsed hard Labor Day": neither a topic before it nor something that is called after it behind it. */
    private static boolean isFree(Text source, int before, int next) {
        boolean verb = IS.contains(source.wordAt(next));
        return !verb
                && DateParts.endsPhrase(source, source.end(next - 1))
                && !LISTED.contains(source.wordAt(before))
                && !LISTED.contains(source.wordAt(next))
                && !source.isMark(before, '&');
    }

    private static int kind(Text source, int token) {
        return token < source.tokenCount() ? source.kind(token) : TokenKind.MARK;
    }

    /** ", 2023", "of 2023", " '23", "this year" */
    private static boolean hasYear(Text source, int end) {
        int token = source.tokenAt(end);
        if (source.wordAt(token + 1) == YEAR) {
            return PREPOSITIONS.contains(source.wordAt(token));
        }
        token = source.isMark(token, ',') ? token + 1 : token;
        token = YEAR_OF.contains(source.wordAt(token)) ? token + 1 : token;
        boolean two = source.isMark(token, '\'');
        token = two ? token + 1 : token;
        if (!TokenKind.isNumber(kind(source, token)) || source.start(token) - end > MOST_TO_YEAR) {
            return false;
        }
        int length = source.end(token) - source.start(token);
        char first = source.charAt(source.start(token));
        return two ? length == 2 : length == 4 && (first == '1' || first == '2');
    }
}
