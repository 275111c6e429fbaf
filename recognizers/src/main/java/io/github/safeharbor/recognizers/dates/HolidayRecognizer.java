package io.github.safeharbor.recognizers.dates;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;
import java.util.List;
import java.util.regex.Pattern;

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
    private static final WordList SPANS = Cues.words("holiday.spans");
    private static final WordList IS = Cues.words("holiday.is");
    private static final WordList TOPIC = Cues.words("holiday.topic");

    /** "Good Friday she called", "Thanksgiving was the last time". */
    private static final WordList HAPPENED = Cues.words("holiday.happened");

    private static final Pattern YEAR = Pattern.compile(",?\\s(?:of\\s|in\\s)?(?:(?:19|20)\\d{2}|'\\d{2})(?!\\d)");

    private static final List<Rule> RULES = List.of(Rule.of("date.holiday", DATE)
            .at(HolidayNames.firstWords())
            .value(Shape.regex(HolidayNames.regex()))
            .confidence(Confidence.POSSIBLE)
            .unless(HolidayRecognizer::isNoDate));

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
        return !hasYear(source, span.end()) && !isTimed(source, first, source.tokenAt(span.end()));
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
        return PARTS.contains(source.wordAt(next - 1)) || PARTS.contains(source.wordAt(next));
    }

    private static int kind(Text source, int token) {
        return token < source.tokenCount() ? source.kind(token) : TokenKind.MARK;
    }

    private static boolean hasYear(Text source, int end) {
        return YEAR.matcher(source.view())
                .region(end, Math.min(source.length(), end + 12))
                .lookingAt();
    }
}
