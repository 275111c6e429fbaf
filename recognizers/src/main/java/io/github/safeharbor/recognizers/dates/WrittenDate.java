package io.github.safeharbor.recognizers.dates;

import io.github.safeharbor.rule.RuleText;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Value;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date with a word in it: weekday, day, month and year in any order that people write, each once. It is a date if it has a
 * month and a day or year, or a weekday and a day that is marked as one.
 */
final class WrittenDate {
    private static final int MONTH = 1;
    private static final int DAY = 2;
    private static final int YEAR = 4;
    private static final int WEEKDAY = 8;
    /** A day or month in figures behind its weekday: "Tue 10/6". */
    private static final int FIGURES = 16;

    private static final String[] THE = {"the"};
    private static final String[] BETWEEN = {"between", "from"};
    private static final String[] DAY_WORD = {"day"};
    private static final String[] OF = {"of", "del", "de", "the"};
    private static final String[] IN = {"of", "in"};
    private static final String[] LAST = {"last"};
    private static final String[] TO = {"and", "or", "to", "through", "thru", "until", "till"};
    private static final String[] TO_HOUR = {"to", "til", "till"};
    private static final int LEAST_YEAR = 32;
    private static final int MOST_DAYS = 6;

    /** "March 4th, 2024", "Aug-2016", "march the third", "el doce de mayo", "17april", "Tue 10/6", "friday the 24th". */
    static final Shape DATE = (t, from) -> new WrittenDate(t, from).read();

    /** The first of the days that share a month: of "3, 5 and 7 March" the "3". */
    static final Shape DAY_OF_LIST = (t, from) -> {
        int first = isApart(t, from) ? DateParts.day(t, from) : -1;
        int day = first;
        for (int days = 0; day > 0 && days < MOST_DAYS; days++) {
            int next = separator(t, day);
            day = next > 0 ? DateParts.day(t, through(t, next, THE)) : -1;
            if (day > 0 && DateParts.word(t, through(t, t.skip(day, " -", 1), OF), DateParts.MONTH) > 0) {
                return new Value(from, first);
            }
        }
        return null;
    };

    /** The next of the days that share a month, with its separator: of "October 11th through the 16th" the "16th". */
    static final Shape NEXT_DAY = (t, from) -> {
        int next = separator(t, from);
        int start = next > 0 ? through(t, next, THE) : -1;
        int day = start > 0 ? DateParts.day(t, start) : -1;
        int to = day > 0 ? toDay(t, day) : -1;
        boolean counts = to < 0
                || DateParts.isCounted(t.source(), to)
                || to == day && !DateParts.endsPhrase(t.source(), to)
                || t.at(next - 2) == ',' && t.word(t.skipSpace(to, 1), TO_HOUR) > 0; // "Nov. 6, 9 to 4"
        return counts ? null : new Value(start, to);
    };

    /** The days behind a month and "between": of "October between 24 and 27" the "24 and 27". */
    static final Shape DAYS_BETWEEN = (t, from) -> {
        int token = t.source().tokenAt(from) - 1;
        boolean month = token >= 0 && (DateParts.classes(t.source().hash(token)) & DateParts.MONTH) != 0;
        int start = through(t, from, BETWEEN);
        int first = month && start > from ? DateParts.day(t, through(t, start, THE)) : -1;
        int next = first < 0 ? -1 : separator(t, first);
        int last = next < 0 ? -1 : DateParts.day(t, through(t, next, THE));
        int to = last > 0 ? last : first < 0 ? -1 : toDay(t, first);
        return to < 0 || DateParts.isCounted(t.source(), to) ? null : new Value(start, to);
    };

    private final RuleText t;
    private final int from;
    private int parts;
    private int last;
    private int end;
    /** The day is in words, or has its ending or "the" before it. */
    private boolean inWords;

    private boolean marked;

    private WrittenDate(RuleText t, int from) {
        this.t = t;
        this.from = from;
        this.end = from;
    }

    private @Nullable Value read() {
        int to = -1;
        while (weekday() || month() || day() || year()) {
            to = isDate() ? end : to;
        }
        return to < 0 ? null : new Value(from, to);
    }

    private boolean isDate() {
        return (parts & MONTH) != 0 && (parts & (DAY | YEAR)) != 0
                || (parts & WEEKDAY) != 0 && ((parts & FIGURES) != 0 || last == DAY && marked);
    }

    private boolean took(int part, int to) {
        if (to < 0) {
            return false;
        }
        parts |= part;
        last = part;
        end = to;
        return true;
    }

    /** At the start, or behind its rank: "third Monday in August". */
    private boolean weekday() {
        boolean ranked = parts == DAY && (inWords || marked) && t.at(end) == ' ';
        return (parts == 0 || ranked) && took(WEEKDAY, DateParts.word(t, ranked ? end + 1 : end, DateParts.WEEKDAY));
    }

    private boolean month() {
        if ((parts & (MONTH | FIGURES)) != 0 || last == DAY && isLast()) {
            return false;
        }
        int p = behind(last == YEAR ? " ,/.-" : " /.-");
        boolean ranked = last == WEEKDAY && (parts & DAY) != 0;
        int of = last == DAY ? through(t, dayOf(p), OF) : ranked ? through(t, p, IN) : p;
        boolean direct = of == p && (inWords || ranked);
        int classes = direct ? DateParts.PLAIN | DateParts.NAME : DateParts.MONTH;
        int to = p < 0 || direct && last == WEEKDAY
                ? -1
                : DateParts.word(t, of, last == DAY && !direct ? classes | DateParts.AFTER_DAY : classes);
        boolean clinic =
                last == YEAR && to - of == 4 && (t.at(to - 1) | 0x20) == 'o'; // "in 2024 Mayo", no Spanish month
        if (clinic || !took(MONTH, to)) {
            return false;
        }
        boolean iranian = t.at(to) == ' ' && t.at(to + 1) == '1' && "34".indexOf(t.at(to + 2)) >= 0;
        end = iranian && DateParts.digits(t, to + 1, 5) == to + 5 ? to + 5 : end; // "9 Aban 1399"
        return true;
    }

    /** Returns the place behind the gap to the next part, which begins with these marks; -1 without the blank behind a weekday. */
    private int behind(String marks) {
        if (last != WEEKDAY) {
            return parts == 0 ? end : t.skip(end, marks, 3);
        }
        int gap = t.skip(end, ".,", 2);
        int p = t.skip(gap, " -", 2);
        return p == gap ? -1 : t.skip(p, "(", 1);
    }

    private int dayOf(int p) {
        int day = t.word(p, DAY_WORD);
        return day > 0 && t.word(day + 1, OF) > 0 ? day + 1 : p;
    }

    private boolean day() {
        if ((parts & (DAY | FIGURES)) != 0 || last == YEAR || parts == 0 && !isApart(t, end)) {
            return false;
        }
        int p = behind(" /.-");
        if (p < 0) {
            return false;
        }
        int the = parts == 0 ? p : through(t, p, THE);
        if (last == WEEKDAY && took(FIGURES, DateShapes.figures(t, the, "/"))) {
            return true;
        }
        marked = the > p || DateParts.dayTh(t, the) > 0;
        int to = DateParts.day(t, the);
        int glued = parts == 0 && to < 0 ? DateParts.figures(t, the) : -1; // "17april"
        if (glued > 0 || to > 0 && (last != MONTH || !DateParts.isCounted(t.source(), to))) {
            return took(DAY, toDay(t, Math.max(to, glued)));
        }
        inWords = (parts == 0 || the > end) && took(DAY, inWords(the));
        return inWords;
    }

    private int inWords(int p) {
        int ordinal = DateParts.ordinal(t, p, DateParts.LOW | DateParts.HIGH);
        if (ordinal > 0 || parts != 0) {
            return ordinal > 0 ? ordinal : DateParts.cardinal(t, p);
        }
        return isLast() ? t.word(p, LAST) : DateParts.spanishDay(t, p);
    }

    /** "last Monday of May", which is no day before a month: "last May". */
    private boolean isLast() {
        return t.word(from, LAST) > 0;
    }

    private boolean year() {
        if (parts == 0) {
            return !t.isWordChar(end - 1) && t.at(end - 1) != '-' && took(YEAR, DateParts.fullYear(t, end));
        }
        if ((parts & MONTH) == 0 || (parts & YEAR) != 0) {
            return false;
        }
        int p = last == MONTH && t.at(end) == '.' ? end + 1 : end;
        int to = DateParts.yearTail(t, p);
        to = to > p ? to : DateParts.year(t, p);
        return took(YEAR, to > 0 ? to : twoDigits(p));
    }

    /** "-21", "/21", " 97", "05MAY24": two digits that cannot be a day, since one stands before them or no month has it. */
    private int twoDigits(int p) {
        boolean glued = t.isDigit(p);
        int first = glued ? p : p + 1;
        int to = DateParts.digits(t, first, 3);
        if (to != first + 2 || t.isWordChar(to) || "/-".indexOf(t.at(to)) >= 0) {
            return -1;
        }
        if (glued || t.at(p) == '-' || t.at(p) == '/') {
            return to;
        }
        boolean day = (parts & DAY) == 0 && (t.at(first) - '0') * 10 + t.at(first + 1) - '0' < LEAST_YEAR;
        boolean more = "%:".indexOf(t.at(to)) >= 0 || t.at(to) == '.' && t.isDigit(to + 1);
        boolean year = !day && last != DAY && !more && t.skipSpace(p, 1) > p;
        return year && !DateParts.isCounted(t.source(), to) ? to : -1;
    }

    /** No part of a longer number, a path, a sum. */
    private static boolean isApart(RuleText t, int from) {
        return !t.isWordChar(from - 1) && "$#:./-".indexOf(t.at(from - 1)) < 0;
    }

    /** Returns the place behind those of some words that stand there, each with its blank. */
    private static int through(RuleText t, int from, String[] words) {
        int p = from;
        for (int end = t.word(p, words); end > 0; end = t.word(p, words)) {
            int gap = t.skip(end, " -", 2);
            if (gap == end) {
                return p;
            }
            p = gap;
        }
        return p;
    }

    /** "-5": the other end of a range in figures; where it begins if there is none. */
    private static int toDay(RuleText t, int from) {
        int mark = t.skipSpace(from, 1);
        int day = from > 0 && t.at(mark) == '-' ? DateParts.day(t, t.skipSpace(mark + 1, 1)) : -1;
        return day > 0 ? day : from;
    }

    /** Behind "," or "and", or both. */
    private static int separator(RuleText t, int from) {
        int blank = t.skipSpace(from, 1);
        int comma = t.at(blank) == ',' ? t.skipSpace(blank + 1, 1) : blank;
        int word = t.at(comma) == '&' ? comma + 1 : t.word(comma, TO);
        return word > 0 ? t.skipSpace(word, 1) : comma > blank ? comma : -1;
    }
}
