package io.github.safeharbor.recognizers.dates;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.text.TokenKind;
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
    private static final WordSet COMMON = WordSet.of("lent advent epiphany tet pride obon losar holi id");

    private static final WordSet PREPOSITIONS =
            WordSet.of("on about since by before after until till til around at over this last next past"
                    + " during in from through thru between following preceding pre post throughout coming"
                    + " upcoming previous come");

    /** Events whose day the holiday is, also without a preposition. */
    private static final WordSet EVENTS =
            WordSet.of("born died passed away sober clean relapsed started began ended left moved married engaged"
                    + " divorced separated happened hospitalized arrested released buried due quit met back lost"
                    + " returned suicide attempt attempted killed overdosed od funeral wedding accident anniversary"
                    + " birthday stroke surgery fall crash wreck seizure overdose fire heart attack fight breakup");

    /** Before "for Thanksgiving": going somewhere. */
    private static final WordSet GOING =
            WordSet.of("home back visiting visit visited here town coming came arriving leave leaving left off closed"
                    + " away out down up over open free available there together returning flying going driving travel"
                    + " traveling travelling visits");

    private static final WordSet PARTS = WordSet.of("eve morning night afternoon evening weekend");
    private static final WordSet HABIT =
            WordSet.of("every each hate hates hated love loves loved like likes dislikes enjoys celebrate"
                    + " celebrates observe observes observed most many");
    private static final WordSet DETERMINERS = WordSet.of("the this past last next same very following");
    private static final WordSet NEW = WordSet.of("new");
    private static final WordSet THE = WordSet.of("the");
    private static final WordSet DURING = WordSet.of("during since until for");
    private static final WordSet FOR = WordSet.of("for");
    private static final WordSet OF = WordSet.of("of");
    private static final WordSet SPANS = WordSet.of(
            "night day week weekend morning evening afternoon eve end start beginning month first second last");
    private static final WordSet IS = WordSet.of("is was be");
    private static final WordSet TOPIC = WordSet.of("holiday holidays favorite favourite trigger theme topic");

    /** "Good Friday she called", "Thanksgiving was the last time". */
    private static final WordSet HAPPENED = WordSet.of("she he they i we was");

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
        if (COMMON.has(source, first)
                && (source.kind(first) & TokenKind.CAPITALIZED) == 0
                && !DURING.has(source, first - 1)) {
            return true;
        }
        if (NEW.has(source, first) && THE.has(source, first - 1) && source.tokenAt(span.end()) == first + 2) {
            return true; // "in the new year"
        }
        return !hasYear(source, span.end()) && !isTimed(source, first, source.tokenAt(span.end()));
    }

    private static boolean isTimed(Text source, int first, int next) {
        int before = first - 1;
        while (before >= 0 && first - before < 4 && DETERMINERS.has(source, before)) {
            if (PREPOSITIONS.has(source, before)) {
                return true; // "this", "last", "past"
            }
            before--;
        }
        if (HABIT.has(source, before)) {
            return false;
        }
        boolean sentence = (source.kind(before + 1) & TokenKind.SENTENCE_START) != 0;
        if (!sentence && (PREPOSITIONS.has(source, before) || EVENTS.has(source, before))) {
            return true;
        }
        if (OF.has(source, before) && SPANS.has(source, before - 1)) {
            return true;
        }
        if ((source.isMark(before, ':') || source.isMark(before, '='))
                && DateParts.endsPhrase(source, source.end(next - 1))) {
            return true;
        }
        if (FOR.has(source, before) && GOING.has(source, before - 1)) {
            return true;
        }
        if (source.isMark(before, '(') && source.isMark(next, ')')) {
            return true;
        }
        if (IS.has(source, before) && DateParts.endsPhrase(source, source.end(next - 1))) {
            return !TOPIC.has(source, before - 1);
        }
        if (source.isMark(next, ',') && TokenKind.isNumber(kind(source, next + 1)) && source.isMark(next + 2, ':')) {
            return true; // "Valentine's Day, 2:15"
        }
        if (HAPPENED.has(source, next) && (sentence || source.isMark(before, ','))) {
            return true;
        }
        return PARTS.has(source, next - 1) || PARTS.has(source, next);
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
