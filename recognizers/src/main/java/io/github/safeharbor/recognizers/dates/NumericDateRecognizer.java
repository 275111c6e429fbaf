package io.github.safeharbor.recognizers.dates;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.Link;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds dates written in figures alone.
 *
 * <p>Example: in "DOB 03-14-1985, seen 3/14, next 2024-05-02T09:00Z" the three dates are found, the time stays. A date
 * without its year is taken for one unless it looks like a fraction, a dose or a score, see {@link ScoreGuard}. The year
 * belongs to the span where it is written with the rest. 45 CFR 164.514(b)(2)(i)(C).
 */
public final class NumericDateRecognizer extends RuleRecognizer {
    private static final String M = "(?:0?[1-9]|1[0-2])";
    private static final String D = "(?:0?[1-9]|[12]\\d|3[01])";
    /** Month and day in either order. */
    private static final String MD = "(?:" + M + "\\s?[/]\\s?" + D + "|" + D + "/" + M + ")";

    private static final String Y4 = "(?:19|20)\\d{2}";
    /** Not within a longer number, a fraction, an address. */
    private static final String ALONE = "(?<![\\d$#:])(?<!\\d[-./,])(?<!\\.)";

    private static final String END = "(?!\\d|[-./]\\d|%)";
    private static final String BLANKS = " \t\n\r\f\013";
    private static final Start SLASHED =
            Start.groups("1|2-1|2", "/" + BLANKS).unless(NumericDateRecognizer::isFullDate);

    private static final List<Rule> TABLE = List.of(
            Rule.of("date.numeric-labelled", DATE)
                    .cue(Cues.phrases("date.labels"))
                    .link(Link.LABEL)
                    .value(DateShapes.LABELLED)
                    .single()
                    .confidence(Confidence.CERTAIN),
            Rule.of("date.numeric-full", DATE)
                    .at(Start.groups("1|2-1|2-2|4", "/-.'"))
                    .value(DateShapes.FULL)
                    .unless(NumericDateRecognizer::isVersion),
            Rule.of("date.year-first", DATE)
                    .at(Start.groups("4-1|2-1|2", "/-.:"))
                    .value(DateShapes.YEAR_FIRST)
                    .confidence(Confidence.CERTAIN),
            Rule.of("date.stamp", DATE)
                    .at(Start.groups("8", ""))
                    .value(DateShapes.STAMP)
                    .confidence(Confidence.POSSIBLE)
                    .unless(NumericDateRecognizer::isNumbered));

    private static final List<Rule> RULES = List.of(
            Rule.of("date.numeric-spaced", DATE)
                    .at(SLASHED)
                    .value(Shape.regex(
                            "(?=\\d{1,2}\\s?/\\s?\\d{1,2}\\s?[,/]\\s?\\d{2})" + ALONE + "(?:" + M + "\\s?/\\s?" + D
                                    + "|" + D + "\\s?/\\s?" + M + ")(?:\\s?[,/]\\s?" + Y4 + "|\\s/\\s\\d{2})" + END)),
            Rule.of("date.month-year", DATE)
                    .at(Start.groups("1|2-4", "-/" + BLANKS).apart("$#:.").notBehindDigit("-./,"))
                    .value(Shape.regex("(?=\\d{1,2}\\s?[-/]\\s?\\d{4})" + ALONE + M + "(?:[-/]|\\s[-/]\\s)" + Y4
                            + "(?!\\w|[-./]\\d|%|-[a-z])"))
                    .unless(NumericDateRecognizer::isVersion, DateParts::isCounted),
            Rule.of("date.year-month", DATE)
                    .at(Start.digits(4)
                            .ofLength(4, 4)
                            .like("19", "20")
                            .before("-./" + BLANKS)
                            .apart("$#:.")
                            .notBehindDigit("-./,"))
                    .value(Shape.regex("(?=(?:19|20)\\d{2}\\s?[-./])" + ALONE + Y4 + "(?:[-./]|\\s?/\\s?|\\s-\\s)" + M
                            + "(?!\\w|[-./:,]\\d|%|\\s?(?:school|academic|season|year))"))
                    .unless(
                            DateParts::isCounted,
                            NumericDateRecognizer::isVersionCued,
                            NumericDateRecognizer::isNumbered),
            Rule.of("date.month-day-range", DATE)
                    .at(Start.groups("1|2-1|2-1|2-1|2", "/-" + BLANKS)
                            .apart("$#:.")
                            .notBehindDigit("-./,"))
                    .value(Shape.regex(ALONE + MD + "\\s?-\\s?" + MD + END))
                    .confidence(Confidence.POSSIBLE)
                    .unless(ScoreGuard::rejectsEitherOf),
            Rule.of("date.month-day", DATE)
                    .at(SLASHED)
                    .value(Shape.regex("(?=\\d{1,2}\\s?/)(?<![\\d$#:/.+])(?<!\\d-)" + MD + "(?:st|nd|rd|th|\\s?-\\s?"
                            + D + "(?![\\w/%-]|\\.\\d))?(?![\\d+/%]|[-.]\\d|s\\b|[ap]m\\b)(?!-\\w)"))
                    .confidence(Confidence.POSSIBLE)
                    .unless(ScoreGuard::rejects),
            Rule.of("date.month-day-dashed", DATE)
                    .at(Start.words(
                                    "on", "since", "dated", "due", "dob", "by", "until", "till", "til", "thru",
                                    "before", "after", "in")
                            .digitWithin(12)
                            .unless(NumericDateRecognizer::hasNoDayBehind))
                    .value(Shape.regex(
                            "(?i)(?:(?:on|since|dated|due|dob)\\s|(?=\\w{2,6}\\s\\d{1,2}-(?:1[3-9]|2\\d|3[01]))\\w{2,6}\\s)(?<id>"
                                    + M + "[-.]" + D + "(?![\\w%]|[-./,:]\\d))"))
                    .confidence(Confidence.POSSIBLE)
                    .unless((source, span) -> !DateParts.endsPhrase(source, span.end())),
            // "gone since 5-29", "seen 04.17": no range of a few ends so high, and a number before a unit is none
            Rule.of("date.month-day-alone", DATE)
                    .at(Start.digits(1, 2)
                            .before("-.")
                            .apart("$#:.")
                            .notBehindDigit("-./,")
                            .unless(NumericDateRecognizer::isNoMonthBeforeADay))
                    .value(Shape.regex("\\d{1,2}[-.]\\d{1,2}(?![\\w%]|[-./,:]\\d|-\\w)"))
                    .confidence(Confidence.POSSIBLE)
                    .unless(DateParts::isCounted, NumericDateRecognizer::isMeasured)
                    .unless((source, span) -> !DateParts.endsPhrase(source, span.end())),
            // "court is 10-29"
            Rule.of("date.event-dashed", DATE)
                    .at(Start.words(Cues.entries("numeric-date.events")).digitWithin(30))
                    .value(Shape.regex("(?i)\\w{3,12}(?: date)?(?: is| was|:) (?:on )?(?<id>" + M + "-" + D
                            + "(?![\\w%]|[-./,:]\\d))"))
                    .confidence(Confidence.POSSIBLE)
                    .unless((source, span) -> !DateParts.endsPhrase(source, span.end())),
            Rule.of("date.roman", DATE)
                    .at(Start.digits(1, 2).before("-./ ").unless(NumericDateRecognizer::hasNoRomanBehind))
                    .value(DateShapes.ROMAN),
            // "before 23.11", the day first as in Europe; with two digits each, or a price and a dose would fit
            Rule.of("date.day-month-dotted", DATE)
                    .at(Start.words("before", "after", "until", "till", "since", "on")
                            .digitWithin(12)
                            .unless(NumericDateRecognizer::hasNoDayBehind))
                    .value(
                            Shape.regex(
                                    "(?i)\\w{2,6}\\s(?:the\\s)?(?<id>(?:0[1-9]|[12]\\d|3[01])\\.(?:0[1-9]|1[0-2])(?:\\.(?=\\s(?-i:[a-z])))?)(?![\\w%]|[-./,:]\\d)"))
                    .confidence(Confidence.POSSIBLE)
                    .unless(DateParts::isCounted)
                    .unless((source, span) -> !DateParts.endsPhrase(source, span.end())),
            // "out 4-23 to 5-6": two of them bear each other out
            Rule.of("date.month-day-dashed-range", DATE)
                    .at(Start.digits(1, 2).before("-").apart("$#:.").notBehindDigit("-./,"))
                    .value(Shape.regex(ALONE + M + "-" + D + "\\s(?:to|through|thru|until|till)\\s" + M + "-" + D
                            + "(?![\\w%]|[-./,:]\\d)"))
                    .confidence(Confidence.POSSIBLE)
                    .unless(DateParts::isCounted));

    private static final WordList VERSIONS = Cues.words("numeric-date.versions");
    private static final WordList NUMBERED = Cues.words("numeric-date.numbered");
    private static final WordList MEASURES = Cues.words("numeric-date.measures");
    private static final WordList SCALES = Cues.words("score.scales");
    private static final WordList DATED = Cues.words("numeric-date.dated");

    /** Creates the recognizer. */
    public NumericDateRecognizer() {
        super("numeric-date", Stream.of(TABLE, RULES).flatMap(List::stream).toList());
    }

    private static boolean hasNoRomanBehind(Text source, Span day) {
        int month = day.end() + 1;
        return month >= source.length() || "ivxIVX".indexOf(source.charAt(month)) < 0;
    }

    /** Tells whether a day and month are but the beginning of "03/14/2024". */
    private static boolean isFullDate(Text source, Span first) {
        int p = first.end();
        for (int slashes = 0; slashes < 2; slashes++) {
            int digits = p;
            if (p >= source.length() || source.charAt(p) != '/') {
                return false;
            }
            for (p++; p < source.length() && p <= digits + 2 && Character.isDigit(source.charAt(p)); ) {
                p++;
            }
            if (p == digits + 1) {
                return false;
            }
        }
        return true;
    }

    /** "version 2.1.14", "section 4.1.12"; with one digit before each point only a cue makes it a date. "1 - 2016" is a list. */
    private static boolean isVersion(Text source, Span span) {
        int token = source.tokenAt(span.start());
        if (isVersionCued(source, span)) {
            return true;
        }
        boolean line = (source.kind(token) & TokenKind.LINE_START) != 0;
        if (line && source.charAt(source.end(token)) == ' ') {
            return true;
        }
        return span.length() <= 6 && source.isMark(token + 1, '.') && !DATED.contains(source.wordAt(token - 1));
    }

    private static boolean isVersionCued(Text source, Span span) {
        return VERSIONS.contains(source.wordAt(source.tokenAt(span.start()) - 1));
    }

    /** Tells whether no "4-23", "23.11" or "the 23.11" follows a word. */
    private static boolean hasNoDayBehind(Text source, Span word) {
        int p = word.end() + 1;
        if (source.view().regionMatches(true, p, "the", 0, 3)) {
            p += 4;
        }
        int from = p;
        while (p < source.length() && source.charAt(p) >= '0' && source.charAt(p) <= '9') {
            p++;
        }
        return p == from || p > from + 2 || p >= source.length() || source.charAt(p) != '-' && source.charAt(p) != '.';
    }

    /** With a hyphen a month and a day from 13 on, or a month of two figures: "5-29", "04-3", "07.18", "11.06". */
    private static boolean isNoMonthBeforeADay(Text source, Span first) {
        int month = ScoreGuard.number(source, first.start());
        int day = ScoreGuard.number(source, first.end() + 1);
        boolean two = first.length() == 2;
        boolean plain = source.charAt(first.end()) == '-' && (day > 12 || source.charAt(first.start()) == '0')
                || source.charAt(first.end()) == '.' && two && source.charAt(first.start()) < '2';
        return !plain || month == 0 || month > 12 || day == 0 || day > 31;
    }

    /** "ages 5-17", "score 10.15": what it measures or counts is named before it. */
    private static boolean isMeasured(Text source, Span span) {
        int token = source.tokenAt(span.start()) - 1;
        while (token >= 0 && (source.kind(token) & TokenKind.MARK) != 0 && !source.isMark(token, '.')) {
            token--;
        }
        long word = source.wordAt(token);
        return MEASURES.contains(word) || VERSIONS.contains(word) || NUMBERED.contains(word) || SCALES.contains(word);
    }

    /** "MRN 20140311", "case 2024-11". */
    private static boolean isNumbered(Text source, Span span) {
        int token = source.tokenAt(span.start()) - 1;
        for (int steps = 0; token >= 0 && steps < 3 && (source.kind(token) & TokenKind.MARK) != 0; steps++) {
            token--;
        }
        boolean glued = span.start() > 1
                && source.charAt(span.start() - 1) == '-'
                && Character.isLetterOrDigit(source.charAt(span.start() - 2));
        return glued || NUMBERED.contains(source.wordAt(token));
    }
}
