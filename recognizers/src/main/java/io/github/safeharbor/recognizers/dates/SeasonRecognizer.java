package io.github.safeharbor.recognizers.dates;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.RuleText;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.rule.Value;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds bare years and seasons that are bound to a year or an event, as {@link Finding.Meaning#SEASON}: the strict policy
 * removes them, every other policy keeps them.
 *
 * <p>Example: in "sober since 2019, class of '04, in therapy last summer" the two years and "last summer" are found. The
 * regulation keeps the year of a date; whether a season is finer than a year, 45 CFR 164.514(b)(2)(i)(C) does not settle.
 */
public final class SeasonRecognizer extends RuleRecognizer {
    private static final String SEASON =
            "(?:spring(?:time)?|summer(?:time)?|fall|autumn|winter(?:time)?|primavera|verano|otono|invierno)(?!\\w)";
    private static final String YEAR = "(?:19|20)\\d{2}";

    /** "last summer", "the winter before", "early fall of '19", "Spring 2019". */
    private static final String NAMED =
            "(?i)(?:(?<=\\b(?:last|this|next|past|previous|coming|that|since|until|till|by|before"
                    + "|after|during|in|of|early|mid|late|early-|mid-|late-|el|la|del|en)[ -](?:the )?)" + SEASON
                    + "(?:(?:,| of| semester| term| quarter)? (?:" + YEAR + "|'\\d{2})(?!\\w))?|" + SEASON
                    + "(?:(?:,| of| semester| term| quarter)? ?(?:" + YEAR
                    + "|'\\d{2})(?!\\w)| before\\b| after\\b| (?:of|that) (?:year|the)\\b))";

    private static final Start SEASONS = Start.words(
                    "spring",
                    "springtime",
                    "summer",
                    "summertime",
                    "fall",
                    "autumn",
                    "winter",
                    "wintertime",
                    "primavera",
                    "verano",
                    "otono",
                    "invierno")
            .unless(SeasonRecognizer::standsAlone);

    private static final Shape PLAIN = SeasonRecognizer::plain;

    private static final Start CUES = Start.words("of", "since", "in", "summer", "winter", "spring", "fall")
            .digitWithin(10)
            .unless((source, word) -> !source.view().startsWith(" '", word.end()));

    private static final long THE = WordHash.of("the");
    private static final WordList BEFORE = Cues.words("season.before");
    private static final WordList BEHIND = Cues.words("season.behind");
    private static final WordList NUMBERED = Cues.words("season.numbered");

    private static final List<Rule> RULES = List.of(
            Rule.of("season.named", DATE)
                    .at(SEASONS)
                    .value(PLAIN.or(Shape.regex(NAMED)))
                    .confidence(Confidence.POSSIBLE)
                    .meaning(Finding.Meaning.SEASON)
                    .unless(SeasonRecognizer::isVerb),
            Rule.of("season.year", DATE)
                    .at(Start.digits(4).ofLength(4, 5).like("19", "20").apart("$#.,:/+=*-"))
                    .value(Shape.regex("(?<![$#.,:/+=*\\w-])" + YEAR + "s?(?:(?: ?[-/] ?| to )(?:" + YEAR + "|\\d{2}))?"
                            + "(?![\\w%+]|[-/.,:]\\d|-[A-Za-z])"))
                    .confidence(Confidence.POSSIBLE)
                    .meaning(Finding.Meaning.SEASON)
                    .unless(SeasonRecognizer::isNumbered, DateParts::isCounted),
            Rule.of("season.short-year", DATE)
                    .at(CUES)
                    .value(Shape.regex("(?i)(?:of|since|in|summer|winter|spring|fall) (?<id>'\\d{2})(?!\\w)"))
                    .confidence(Confidence.POSSIBLE)
                    .meaning(Finding.Meaning.SEASON),
            Rule.of("season.class", DATE)
                    .at(Start.words("class"))
                    .value(Shape.regex("(?i)class of (?<id>\\d{2})(?!\\w)"))
                    .confidence(Confidence.POSSIBLE)
                    .meaning(Finding.Meaning.SEASON)
                    .unless(SeasonRecognizer::isCounted));

    /** Creates the recognizer. */
    public SeasonRecognizer() {
        super("season", RULES);
    }

    /** Tells whether neither a word that goes with a season stands before nor a word or a year behind. */
    private static boolean standsAlone(Text source, Span season) {
        int token = source.tokenAt(season.start());
        int before = token - 1;
        before = source.isMark(before, '-') || source.wordAt(before) == THE ? before - 1 : before;
        return !BEFORE.contains(source.wordAt(before)) && !goesOn(source, token);
    }

    /** Reads "last summer" and no more, as it stands there nearly always. */
    private static @Nullable Value plain(RuleText text, int from) {
        Text source = text.source();
        int token = source.tokenAt(from);
        return text.at(from - 1) == ' '
                        && BEFORE.contains(source.wordAt(token - 1))
                        && source.end(token - 1) == from - 1
                        && !goesOn(source, token)
                ? new Value(from, source.end(token))
                : null;
    }

    /** "spring of 2019", "summer, 2019", "fall '19", "the winter before". */
    private static boolean goesOn(Text source, int season) {
        int next = source.isMark(season + 1, ',') ? season + 2 : season + 1;
        return source.isMark(next, '\'')
                || BEHIND.contains(source.wordAt(next))
                || next < source.tokenCount() && (source.kind(next) & TokenKind.DIGIT) != 0;
    }

    /** "after the fall", "before fall" are of a year; "in fall risk", "that spring back" are of none. */
    private static boolean isVerb(Text source, Span span) {
        return WORDS_BEHIND.contains(source.wordAt(source.tokenAt(span.end())));
    }

    private static final WordList WORDS_BEHIND = Cues.words("season.words-behind");

    /** "a class of 12 pupils" */
    private static boolean isCounted(Text source, Span span) {
        return !DateParts.endsPhrase(source, span.end());
    }

    /** "room 2010", "suite 1900": a number that is no year. */
    private static boolean isNumbered(Text source, Span span) {
        int before = source.tokenAt(span.start()) - 1;
        return NUMBERED.contains(source.wordAt(source.isMark(before, '.') ? before - 1 : before));
    }
}
