package io.github.safeharbor.recognizers.dates;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.RuleText;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.rule.Value;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;

/** The parts that dates are written with: each is read from a place on, and the answer is where it ends, or -1. */
final class DateParts {
    /** Months in full that are nothing else. */
    static final int PLAIN = 1;
    /** Months that are given names as well: alone they are an identifier either way. */
    static final int NAME = 1 << 1;
    /** Short forms. */
    static final int SHORT = 1 << 2;
    /** Months that are everyday words: they need more. */
    static final int WORD = 1 << 3;

    static final int MONTH = PLAIN | NAME | SHORT | WORD;
    /** Months of other languages and calendars that are other words as well: with a day before them alone. */
    static final int AFTER_DAY = 1 << 4;

    static final int WEEKDAY = 1 << 5;
    static final int LOW = 1 << 6;
    static final int HIGH = 1 << 7;
    private static final int ONES = 1 << 8;
    private static final int TEENS = 1 << 9;
    private static final int TENS = 1 << 10;
    private static final int DECADES = 1 << 11;
    private static final int SPANISH = 1 << 12;
    private static final int UNIT = 1 << 13;
    static final int GLUED = 1 << 14;

    private static final String[] CLASSES = {
        "date.months", "date.months-names", "date.months-short", "date.months-words", "date.months-after-day",
        "date.weekdays", "date.ordinals", "date.ordinals-high", "date.numbers-ones", "date.numbers-teens",
        "date.numbers-tens", "date.numbers-decades", "date.days-spanish", "date.units", "date.glued"
    };
    private static final WordList WORDS = words();
    private static final int LONGEST_WORD = 16;
    private static final int MIXED = TokenKind.LETTER | TokenKind.DIGIT;
    private static final int DAYS_TO_MONTH = 8;

    static final Start MONTHS = start("date.months", "date.months-names", "date.months-short", "date.months-words");
    static final Start WEEKDAYS = start("date.weekdays");
    static final Start DAYS_IN_WORDS =
            start("date.ordinals", "date.ordinals-high", "date.numbers-tens", "date.days-spanish");

    /** Words that may stand behind a date but seldom behind a number that counts a noun. */
    private static final WordList FOLLOWING = Cues.words("date.following");

    private static final long NINETEEN = WordHash.of("nineteen");
    private static final long TWENTY = WordHash.of("twenty");
    private static final long HUNDRED = WordHash.of("hundred");
    private static final String[] OH = {"oh", "o", "zero"};
    private static final String[] OF = {"of", "in", "del", "de"};

    private DateParts() {}

    /** A part: where it ends that begins at a place, or -1. */
    interface Part {
        int end(RuleText t, int from);
    }

    static Shape shape(Part part) {
        return (t, from) -> {
            int end = part.end(t, from);
            return end > from ? new Value(from, end) : null;
        };
    }

    private static WordList words() {
        WordList.Builder builder = new WordList.Builder();
        for (int i = 0; i < CLASSES.length; i++) {
            Cues.addTo(builder, CLASSES[i], 1L << i);
        }
        return builder.build();
    }

    private static Start start(String... classes) {
        return Start.words(Cues.phrases(classes));
    }

    /** Returns the classes of the word with this hash. */
    static long classes(long hash) {
        return WORDS.bits(hash);
    }

    /** Returns the end of the letters that stand at a place. */
    static int letters(RuleText t, int from) {
        int p = from;
        while (p - from <= LONGEST_WORD && Character.isLetter(t.at(p))) {
            p++;
        }
        return p;
    }

    private static long hash(RuleText t, int from, int to) {
        long hash = 0;
        for (int p = from; p < to; p++) {
            hash = WordHash.append(hash, WordHash.fold(t.at(p)));
        }
        return hash;
    }

    /** A word of one of these classes. */
    static int word(RuleText t, int from, int classes) {
        int end = letters(t, from);
        return end > from && (WORDS.bits(hash(t, from, end)) & classes) != 0 ? end : -1;
    }

    /** A word of one of these classes, nothing glued to it. */
    private static int whole(RuleText t, int from, int classes) {
        int end = word(t, from, classes);
        return end > 0 && !t.isWordChar(end) ? end : -1;
    }

    private static int hyphen(RuleText t, int from) {
        return t.at(from) == ' ' || t.at(from) == '-' ? from + 1 : from;
    }

    /** One or two figures, 1 to 31, perhaps with their ending. */
    static int figures(RuleText t, int from) {
        int end = t.isDigit(from + 1) ? from + 2 : from + 1;
        int first = t.at(from) - '0';
        boolean day =
                t.isDigit(from) && (end == from + 1 ? first > 0 : first < 3 || first == 3 && t.at(from + 1) < '2');
        boolean zero = end == from + 2 && first == 0 && t.at(from + 1) == '0';
        return day && !zero && !t.isDigit(end) ? ending(t, end) : -1;
    }

    private static int ending(RuleText t, int from) {
        char first = (char) (t.at(from) | 0x20);
        char second = (char) (t.at(from + 1) | 0x20);
        boolean ends = first == 's' && second == 't'
                || second == 'd' && (first == 'n' || first == 'r')
                || first == 't' && second == 'h';
        return ends ? from + 2 : from;
    }

    /** A day of the month in figures, with or without its ending: "4", "04th". */
    static int day(RuleText t, int from) {
        int end = figures(t, from);
        char c = t.at(end);
        return end < 0
                        || t.isWordChar(end)
                        || c == '%'
                        || (c == ':' || c == '.') && t.isDigit(end + 1)
                        || c == ',' && digits(t, end + 1, 4) == end + 4
                ? -1
                : end;
    }

    /** A day of the month that its ending marks as one. */
    static int dayTh(RuleText t, int from) {
        int end = figures(t, from);
        return end > 0 && t.isLetter(end - 1) && !t.isWordChar(end) ? end : -1;
    }

    /** "tenth", "twenty-first": of the ordinals below ten only where asked for. */
    static int ordinal(RuleText t, int from, int classes) {
        int tens = word(t, from, TENS);
        return tens > 0 ? whole(t, hyphen(t, tens), LOW) : whole(t, from, classes);
    }

    /** "twenty two", "fifteen" as people say a day. */
    static int cardinal(RuleText t, int from) {
        int tens = word(t, from, TENS);
        int end = tens > 0 ? whole(t, hyphen(t, tens), ONES) : -1;
        return end > 0 ? end : whole(t, from, TEENS | TENS);
    }

    /** "treinta y uno", before "de": "once" alone is English. */
    static int spanishDay(RuleText t, int from) {
        int end = whole(t, from, SPANISH);
        int and = end > 0 && t.at(end) == ' ' ? t.word(end + 1, new String[] {"y"}) : -1;
        end = and > 0 && t.at(and) == ' ' ? whole(t, and + 1, SPANISH) : end;
        return end > 0 && t.word(end + 1, new String[] {"de"}) > 0 ? end : -1;
    }

    /** At most so many digits. */
    static int digits(RuleText t, int from, int max) {
        int p = from;
        while (p - from < max && t.isDigit(p)) {
            p++;
        }
        return p;
    }

    /** "1998" */
    static int fullYear(RuleText t, int from) {
        int n = (t.at(from) - '0') * 10 + t.at(from + 1) - '0';
        return (n == 19 || n == 20) && digits(t, from, 5) == from + 4 ? from + 4 : -1;
    }

    /** "1998", "'98" */
    static int year(RuleText t, int from) {
        boolean two = t.at(from) == '\'' && digits(t, from + 1, 3) == from + 3;
        return two ? from + 3 : fullYear(t, from);
    }

    /** "nineteen seventy eight", "two thousand and four", "twenty twenty-four" */
    private static int spokenYear(RuleText t, int from) {
        int first = letters(t, from);
        long hash = hash(t, from, first);
        boolean gap = t.at(first) == ' ' || t.at(first) == '-';
        if (gap && (hash == NINETEEN || hash == TWENTY)) {
            return twoDigits(t, first + 1);
        }
        int thousand = t.word(from, new String[] {"two"});
        thousand = thousand > 0 ? t.word(thousand + 1, new String[] {"thousand"}) : -1;
        if (thousand < 0) {
            return -1;
        }
        int and = t.word(thousand + 1, new String[] {"and"});
        int p = (and > 0 ? and : thousand) + 1;
        int end = whole(t, p, ONES);
        end = end > 0 ? end : twoDigits(t, p);
        return end > 0 ? end : thousand;
    }

    private static int twoDigits(RuleText t, int from) {
        int tens = word(t, from, TENS | DECADES);
        int oh = t.word(from, OH);
        int end = tens > 0 || oh > 0 ? whole(t, hyphen(t, Math.max(tens, oh)), ONES) : -1;
        if (end > 0) {
            return end;
        }
        int alone = letters(t, from);
        return hash(t, from, alone) == HUNDRED ? alone : whole(t, from, TEENS | TENS | DECADES);
    }

    /** A year behind a day or month, with its comma or "of"; where it begins if there is none. */
    static int yearTail(RuleText t, int from) {
        int p = from;
        if (t.at(p) == ' ' && t.at(p + 1) == ',' || t.at(p) == ',') {
            p = t.skipSpace(t.at(p) == ',' ? p + 1 : p + 2, 2);
        } else {
            p = "-/.".indexOf(t.at(p)) >= 0 ? p + 1 : t.skipSpace(p, 2);
        }
        int of = t.word(p, OF);
        p = of > 0 ? t.skipSpace(of, 1) : p;
        int end = year(t, p);
        end = end > 0 ? end : spokenYear(t, p);
        return p > from && end > 0 ? end : from;
    }

    /** Tells whether no month stands within a few words behind a day, nor anything that one may be glued to. */
    static boolean hasNoMonthSoon(Text source, Span day) {
        int first = source.tokenAt(day.start());
        int limit = Math.min(source.tokenCount(), first + DAYS_TO_MONTH);
        for (int i = first; i < limit; i++) {
            boolean mixed = (source.kind(i) & MIXED) == MIXED && source.end(i) - source.start(i) > 4;
            if (mixed || (WORDS.bits(source.wordAt(i)) & (MONTH | AFTER_DAY)) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a unit or a counted thing stands behind a number: it is no day. */
    static boolean isCounted(Text source, Span span) {
        return isCounted(source, span.end());
    }

    static boolean isCounted(Text source, int end) {
        int next = source.tokenAt(end);
        next = source.isMark(next, '-') ? next + 1 : next;
        if (next >= source.tokenCount() || source.start(next) - end > 2) {
            return false;
        }
        return source.isMark(next, '%') || (WORDS.bits(source.wordAt(next)) & UNIT) != 0 || isShortened(source, next);
    }

    /** "a.m", "p.m", "y/o" */
    private static boolean isShortened(Text source, int token) {
        int end = source.end(token);
        return end == source.start(token) + 1
                && end + 1 < source.length()
                && "apy".indexOf(source.charAt(end - 1) | 0x20) >= 0
                && "./".indexOf(source.charAt(end)) >= 0
                && Character.isLetter(source.charAt(end + 1));
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
