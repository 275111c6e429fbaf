package io.github.safeharbor.recognizers.dates;

import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.RuleText;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Value;
import java.util.Set;

/** Dates in figures, read by hand. */
final class DateShapes {
    private static final Set<String> ROMANS = Cues.phrases("date.romans");

    /** "3/14/2024", "14.3.24": month and day in either order, one separator. */
    static final Shape FULL = (t, from) -> {
        int a = digits(t, from, 2);
        char mark = t.at(a);
        int b = digits(t, a + 1, 2);
        int year = t.at(b + 1) == '\'' ? b + 2 : b + 1;
        int end = year(t, year);
        return t.at(b) == mark
                        && monthAndDay(t, from, a, a + 1, b)
                        && end > 0
                        && alone(t, from, mark)
                        && ends(t, end, mark)
                ? new Value(from, end)
                : null;
    };

    /** "2024-03-14". */
    static final Shape YEAR_FIRST = (t, from) -> {
        int b = digits(t, from + 5, 2);
        int end = digits(t, b + 1, 2);
        boolean goesOn = t.isDigit(end) || "-/.".indexOf(t.at(end)) >= 0 && t.isDigit(end + 1);
        return isYear(t, from)
                        && t.at(b) == t.at(from + 4)
                        && isMonth(t, from + 5, b)
                        && isDay(t, b + 1, end)
                        && !goesOn
                        && alone(t, from, t.at(b))
                ? new Value(from, end)
                : null;
    };

    /** "20240314". */
    static final Shape STAMP = (t, from) -> {
        int end = digits(t, from, 9);
        boolean stamp = end - from == 8 && isYear(t, from) && isMonth(t, from + 4, from + 6) && isDay(t, from + 6, end);
        boolean before = t.isWordChar(from - 1) || "/.#-".indexOf(t.at(from - 1)) >= 0;
        boolean time = t.at(end) == 'T' && t.isDigit(end + 1) && t.isDigit(end + 2) || t.at(end) == '_';
        char c = t.at(end);
        boolean goesOn = t.isWordChar(end) || c == '-' || (c == '.' || c == '/') && t.isDigit(end + 1);
        return stamp && !before && (time || !goesOn) ? new Value(from, end) : null;
    };

    /** Any date in figures, as it stands behind "DOB": "3 14 1987", "03141987", "1987/3/14". */
    static final Shape LABELLED = (t, from) -> {
        int end = labelled(t, from);
        char c = t.at(end);
        boolean goesOn = t.isDigit(end) || (c == '-' || c == '/' || c == '.') && t.isDigit(end + 1);
        return end > 0 && !goesOn ? new Value(from, end) : null;
    };

    /** "3-IX-1984", "4.vi.19": the month in Roman figures, of one letter case. */
    static final Shape ROMAN = (t, from) -> {
        int day = digits(t, from, 2);
        int month = day + 1;
        int end = month;
        while (end - month < 5 && "ivxIVX".indexOf(t.at(end)) >= 0 && t.at(end) != 0) {
            end++;
        }
        int year = year(t, end + 1);
        boolean same = t.at(day) == t.at(end) && "-./ ".indexOf(t.at(day)) >= 0;
        boolean whole = year - end == 5 && isYear(t, end + 1) || t.at(day) != ' ' && year - end == 3;
        return isDay(t, from, day)
                        && same
                        && whole
                        && ROMANS.contains(t.source().view().substring(month, end))
                        && alone(t, from, t.at(day))
                        && !t.isWordChar(from - 1)
                        && !t.isWordChar(year)
                ? new Value(from, year)
                : null;
    };

    /** "dob7/8/81", "seen3-14". */
    static final Shape BEHIND_LETTERS = (t, from) -> {
        int letters = DateParts.word(t, from, DateParts.GLUED);
        int end = letters > 0 ? figures(t, letters, "-/.") : -1;
        return end > 0 ? new Value(letters, end) : null;
    };

    /** The date in a file name: "intake_2024-03-14.pdf", "note_20240314". */
    static final Shape IN_NAME = (t, from) -> {
        int start = t.source().end(t.source().tokenAt(from));
        while (t.at(start - 1) != '_') {
            start--;
        }
        int gap = "-.".indexOf(t.at(start + 4)) >= 0 ? 1 : 0;
        int day = start + 6 + 2 * gap;
        boolean date = isYear(t, start)
                && isMonth(t, start + 4 + gap, start + 6 + gap)
                && (gap == 0 || t.at(day - 1) == t.at(start + 4))
                && isDay(t, day, day + 2)
                && !t.isDigit(day + 2);
        return date && start > from ? new Value(start, day + 2) : null;
    };

    private static final int LONGEST_YEAR = 4;

    private DateShapes() {}

    /** Returns the end of a date in figures, which may lack its year between these marks; or -1. */
    static int figures(RuleText t, int from, String marks) {
        if (isYear(t, from)) {
            int month = digits(t, from + 5, 2);
            int day = digits(t, month + 1, 2);
            return isMark(t, from + 4) && isMonth(t, from + 5, month) && isDay(t, month + 1, day) ? day : -1;
        }
        int a = digits(t, from, 2);
        char mark = t.at(a);
        int b = digits(t, a + 1, 2);
        if (mark == 0 || "-/.".indexOf(mark) < 0 || !isDay(t, from, a) || !isDay(t, a + 1, b)) {
            return -1;
        }
        int year = "-/.".indexOf(t.at(b)) >= 0 ? year(t, b + 1) : -1;
        int end = year > 0 || marks.indexOf(mark) < 0 ? year : b;
        boolean goesOn = end > 0 && (t.isWordChar(end) || "-/.:%".indexOf(t.at(end)) >= 0 && t.isDigit(end + 1));
        return goesOn || t.at(end) == '%' ? -1 : end;
    }

    private static int labelled(RuleText t, int from) {
        int a = digits(t, from, 9);
        if (a - from == 8
                        && (isMonth(t, from, from + 2) && isDay(t, from + 2, from + 4) && isYear(t, from + 4)
                                || isYear(t, from) && isMonth(t, from + 4, from + 6) && isDay(t, from + 6, a))
                || a - from == 6 && isMonth(t, from, from + 2) && isDay(t, from + 2, from + 4)) {
            return a;
        }
        if (a - from == 4 && isYear(t, from)) {
            int m = digits(t, a + 1, 2);
            int end = digits(t, m + 1, 2);
            return isMark(t, a) && isMark(t, m) && isMonth(t, a + 1, m) && isDay(t, m + 1, end) ? end : -1;
        }
        int b = marks(t, a);
        int bEnd = digits(t, b, 2);
        if (a - from > 2 || b == a || !monthAndDay(t, from, a, b, bEnd)) {
            return -1;
        }
        int y = marks(t, bEnd);
        if (y > bEnd && digits(t, y, 5) - y == 4 && isYear(t, y)) {
            return y + 4;
        }
        int two = t.at(bEnd + 1) == '\'' ? bEnd + 2 : bEnd + 1;
        return isMark(t, bEnd) && t.at(bEnd) != ' ' && digits(t, two, 2) - two == 2 ? two + 2 : -1;
    }

    private static boolean isMark(RuleText t, int p) {
        return "-/. \\_".indexOf(t.at(p)) >= 0 && t.at(p) != 0;
    }

    private static int marks(RuleText t, int p) {
        return isMark(t, p) ? isMark(t, p + 1) ? p + 2 : p + 1 : p;
    }

    private static int digits(RuleText t, int from, int max) {
        int p = from;
        while (p - from < max && t.isDigit(p)) {
            p++;
        }
        return p;
    }

    private static int number(RuleText t, int from, int to) {
        int n = 0;
        for (int p = from; p < to; p++) {
            n = n * 10 + t.at(p) - '0';
        }
        return n;
    }

    private static boolean isMonth(RuleText t, int from, int to) {
        int n = number(t, from, to);
        return to > from && n >= 1 && n <= 12;
    }

    private static boolean isDay(RuleText t, int from, int to) {
        int n = number(t, from, to);
        return to > from && n >= 1 && n <= 31;
    }

    private static boolean monthAndDay(RuleText t, int a, int aEnd, int b, int bEnd) {
        return isMonth(t, a, aEnd) && isDay(t, b, bEnd) || isDay(t, a, aEnd) && isMonth(t, b, bEnd);
    }

    private static boolean isYear(RuleText t, int from) {
        int n = number(t, from, from + 2);
        return digits(t, from, 4) - from == 4 && (n == 19 || n == 20);
    }

    private static int year(RuleText t, int from) {
        int end = digits(t, from, 5);
        return end - from == 4 && isYear(t, from) || end - from == 2 ? end : -1;
    }

    /** No part of a longer number; "5/1/24-5/9/24" is two dates, and "518-44-9027/03/14/1987" a number and a date. */
    private static boolean alone(RuleText t, int from, char mark) {
        char c = t.at(from - 1);
        if (t.isDigit(from - 1) || "$#.".indexOf(c) >= 0) {
            return false;
        }
        if ("-/:".indexOf(c) < 0 || !t.isDigit(from - 2)) {
            return true;
        }
        int other = from - 2;
        while (from - other <= LONGEST_YEAR && t.isDigit(other - 1)) {
            other--;
        }
        boolean number = c == '/' && mark == '/' && from - 1 - other == LONGEST_YEAR;
        return number || c == '-' && mark == '/' && t.at(other - 1) == '/';
    }

    private static boolean ends(RuleText t, int end, char mark) {
        char c = t.at(end);
        boolean range = c == '-' && mark == '/';
        return !t.isDigit(end) && c != '%' && !("-./".indexOf(c) >= 0 && t.isDigit(end + 1) && !range);
    }
}
