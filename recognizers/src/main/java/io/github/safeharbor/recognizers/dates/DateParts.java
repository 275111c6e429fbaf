package io.github.safeharbor.recognizers.dates;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The parts that dates are written with, as words for triggers and as regex fragments, and what may follow them. */
final class DateParts {
    /** Full names that are nothing else, with the misspellings that are common, and those of five other languages. */
    static final String PLAIN_MONTHS = "date.months";

    /** Months of other languages and calendars that are other words as well: with a day before them alone. */
    private static final String AFTER_DAY_MONTHS = "date.months-after-day";

    /** Months that are given names as well: alone they are an identifier either way. */
    static final String NAME_MONTHS = "date.months-names";

    /** Short forms. */
    static final String SHORT_MONTHS = "date.months-short";

    /** Months that are everyday words: they need more. */
    static final String WORD_MONTHS = "date.months-words";

    static final List<String> MONTHS = words(PLAIN_MONTHS, NAME_MONTHS, SHORT_MONTHS, WORD_MONTHS);

    static final String MONTH = alternation(MONTHS) + "(?![A-Za-z])";

    private static final List<String> MONTHS_AFTER_DAY =
            words(PLAIN_MONTHS, NAME_MONTHS, SHORT_MONTHS, WORD_MONTHS, AFTER_DAY_MONTHS);

    static final String MONTH_AFTER_DAY = alternation(MONTHS_AFTER_DAY) + "(?![A-Za-z])";

    static final List<String> WEEKDAYS = words("date.weekdays");

    static final String WEEKDAY = alternation(WEEKDAYS) + "(?![A-Za-z])";

    /** A day of the month in figures, with or without its ending. */
    static final String DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\w%])(?![:.]\\d)(?!,\\d{3}(?!\\d))";

    /** The same, also where the month follows without a blank: "17april". */
    static final String DAY_GLUED = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d%])(?![:.]\\d)";

    /** A day of the month that its ending marks as one. */
    static final String DAY_TH = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)(?!\\w)";

    private static final String TENS = "(?:(?:twenty|thirty)[- ]?)";

    /** "tenth", "twenty-first": ordinals that count days more often than other things. */
    static final String HIGH_ORDINAL = "(?:tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth"
            + "|eighteenth|nineteenth|twentieth|thirtieth|" + TENS
            + "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))(?!\\w)";

    static final String ORDINAL =
            "(?:" + HIGH_ORDINAL + "|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|nineth|ninth)(?!\\w))";

    /** "twenty two", "fifteen" as people say a day. */
    static final String CARDINAL = "(?:" + TENS + "(?:one|two|three|four|five|six|seven|eight|nine)"
            + "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty)(?!\\w)";

    static final String YEAR = "(?:(?:19|20)\\d{2}(?!\\d)|'\\d{2}(?!\\d))";

    private static final String UNITS = "(?:one|two|three|four|five|six|seven|eight|nine)";
    private static final String TWO_DIGITS = "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]"
            + UNITS + ")?|(?:zero|oh|o)[- ]" + UNITS
            + "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|hundred)";
    /** "nineteen seventy eight", "two thousand and four", "twenty twenty-four". */
    static final String SPOKEN_YEAR = "(?:nineteen[- ]" + TWO_DIGITS + "|twenty[- ]" + TWO_DIGITS + "|(?:o|oh)[- ]"
            + UNITS + "|two thousand(?:(?: and)?[- ](?:" + UNITS + "|" + TWO_DIGITS + "))?)(?!\\w)";

    /** A year behind a day or month, with its comma or "of". */
    static final String YEAR_TAIL =
            "(?:(?:\\s?,\\s{0,2}|\\s{1,2}|[-/.])(?:(?:of|in|de|del)\\s)?(?:" + YEAR + "|" + SPOKEN_YEAR + "))?";

    private static final String UNITS_OF_TIME = "minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|mos?";
    private static final String YEARS = "|years?|yrs?|yo|y/o|y\\.o";
    private static final String COUNTED =
            "|mg|mcg|ml|cc|g|kg|lbs?|oz|mm|cm|times?|x|percent|units?|tablets?|tabs?|pills?|sessions|visits"
                    + "|people|kids|children|clients?|patients?|bpm|miles?|points?|degrees|dollars|calories|kcal|pounds?|iu|am|pm|a\\.m|p\\.m";

    /** Units and counted things: a number before one of them is no day. */
    static final String NO_UNIT = noUnit(UNITS_OF_TIME + YEARS + COUNTED);

    private static final int MIXED = TokenKind.LETTER | TokenKind.DIGIT;

    static final Start MONTH_WORDS = trigger(MONTHS);
    static final Start MONTH_AFTER_DAY_WORDS = trigger(MONTHS_AFTER_DAY);
    static final Start WEEKDAY_WORDS = trigger(WEEKDAYS);
    static final Start ORDINAL_WORDS = trigger(words("date.ordinals"));

    /** Words that may stand behind a date but seldom behind a number that counts a noun. */
    private static final WordList FOLLOWING = Cues.words("date.following");

    private static final WordList MONTH_LIST = WordList.of(MONTHS);
    private static final WordList AFTER_DAY = WordList.of(MONTHS_AFTER_DAY);
    private static final int DAYS_TO_MONTH = 8;

    private DateParts() {}

    private static String noUnit(String words) {
        return "(?!\\s?-?(?:" + words + ")(?!\\w)|\\s?%)";
    }

    /** Tells whether no month, and nothing that a year may be glued to, stands within a few words behind a day. */
    static boolean hasNoMonthSoon(Text source, Span day) {
        int first = source.tokenAt(day.start());
        int limit = Math.min(source.tokenCount(), first + DAYS_TO_MONTH);
        for (int i = first; i < limit; i++) {
            boolean mixed = (source.kind(i) & MIXED) == MIXED && source.end(i) - source.start(i) > 4;
            if (mixed || AFTER_DAY.contains(source.wordAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether no month stands right behind a year, or behind a mark and blanks. */
    static boolean hasNoMonthNext(Text source, Span year) {
        int next = source.tokenAt(year.end());
        if (year.length() > 4 || next >= source.tokenCount()) {
            return year.length() == 4;
        }
        int month = (source.kind(next) & TokenKind.MARK) != 0 ? next + 1 : next;
        boolean mixed = month < source.tokenCount() && (source.kind(month) & TokenKind.DIGIT) != 0;
        return !mixed && !MONTH_LIST.contains(source.wordAt(month));
    }

    /** Returns the words of several classes of cues. */
    static List<String> words(String... classes) {
        return List.copyOf(Cues.phrases(classes));
    }

    /** Returns a regex group of the words that shares what they begin with, longest first: eighty words cost as few do. */
    static String alternation(List<String> words) {
        Map<Character, List<String>> byFirst = new TreeMap<>();
        boolean ends = false;
        for (String word : words) {
            if (word.isEmpty()) {
                ends = true;
            } else {
                byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(word.substring(1));
            }
        }
        if (byFirst.isEmpty()) {
            return "";
        }
        String group = byFirst.entrySet().stream()
                .map(entry -> entry.getKey() + alternation(entry.getValue()))
                .collect(Collectors.joining("|", "(?:", ")"));
        return ends ? group + "?" : group;
    }

    static Start trigger(List<String> words) {
        return Start.words(words.toArray(new String[0]));
    }

    /** Tells whether nothing that could be counted or named by a number follows the offset. */
    static boolean endsPhrase(Text source, int offset) {
        int next = source.tokenAt(offset);
        if (next == source.tokenCount() || (source.kind(next) & (TokenKind.LINE_START | TokenKind.LABEL)) != 0) {
            return true;
        }
        if ((source.kind(next) & TokenKind.MARK) != 0) {
            boolean glued = (source.kind(next) & TokenKind.SPACE_BEFORE) == 0;
            return !(glued && "-/%'+$".indexOf(source.charAt(source.start(next))) >= 0);
        }
        return FOLLOWING.contains(source.wordAt(next));
    }
}
