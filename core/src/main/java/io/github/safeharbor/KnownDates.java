package io.github.safeharbor;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How people write a date: in figures and words, in both orders, with and without its year. */
final class KnownDates {
    static final String RULE = "known.date";

    private static final int MAX_FIGURES = 4;

    /** Fewer figures in a row are too many other things: a ZIP code, an amount. */
    private static final int MIN_ROW = 6;

    private static final int SECRET_REACH = 4;

    private KnownDates() {}

    /** Returns the phrases that stand for a date wherever they are; the year alone is none. */
    static List<String> phrases(LocalDate date) {
        List<String> phrases = new ArrayList<>();
        String year = twoDigits(date.getYear());
        String shortYear = twoDigits(Math.floorMod(date.getYear(), 100));
        for (String y : List.of(year, shortYear)) {
            for (String d : figures(date.getDayOfMonth())) {
                for (String m : figures(date.getMonthValue())) {
                    phrases.add(m + " " + d + " " + y);
                    phrases.add(d + " " + m + " " + y);
                    phrases.add(y + " " + m + " " + d);
                }
                phrases.add(d + " " + DateWords.roman(date.getMonthValue()) + " " + y);
            }
        }
        for (String month : DateWords.months(date.getMonthValue())) {
            for (String day : DateWords.days(date.getDayOfMonth())) {
                for (String y : List.of("", year, shortYear)) {
                    phrases.add(month + " " + day + " " + y);
                    phrases.add(month + " the " + day + " " + y);
                    phrases.add(day + " " + month + " " + y);
                    phrases.add(day + " of " + month + " " + y);
                }
                phrases.add(year + " " + month + " " + day);
            }
            phrases.add(month + " " + year);
            phrases.add(month + " of " + year);
        }
        String month = DateWords.spanish(date.getMonthValue());
        phrases.add(date.getDayOfMonth() + " de " + month);
        phrases.add(date.getDayOfMonth() + " de " + month + " de " + year);
        phrases.add(month + " de " + year);
        return phrases;
    }

    /** Returns a date's figures run together, as {@link DigitRow} reads "o3/l4/1987" or "three fourteen nineteen eighty-seven". */
    static List<String> rows(LocalDate date) {
        String year = twoDigits(date.getYear());
        String shortYear = twoDigits(Math.floorMod(date.getYear(), 100));
        String month = twoDigits(date.getMonthValue());
        String day = twoDigits(date.getDayOfMonth());
        List<String> rows = new ArrayList<>();
        for (String y : List.of(year, shortYear)) {
            rows.add(month + day + y);
            rows.add(day + month + y);
            rows.add(y + month + day);
        }
        rows.add(date.getMonthValue() + day + year);
        rows.add(date.getDayOfMonth() + month + year);
        rows.add(date.getMonthValue() + String.valueOf(date.getDayOfMonth()) + year);
        rows.removeIf(row -> row.length() < MIN_ROW);
        return rows;
    }

    /**
     * Adds "3/14" and "3/1987": of figures without the other third, run together they would be in any number, so here
     * the mark between them counts.
     */
    static void findPairs(Text source, LocalDate date, List<Finding> findings) {
        for (int mark = 1; mark + 1 < source.length(); mark++) {
            char c = source.charAt(mark);
            if (c == '/' || c == '-' || c == '.') {
                int start = mark;
                while (start > 0 && mark - start <= MAX_FIGURES && isDigit(source.charAt(start - 1))) {
                    start--;
                }
                int end = mark + 1;
                while (end < source.length() && end - mark <= MAX_FIGURES + 1 && isDigit(source.charAt(end))) {
                    end++;
                }
                if (isPair(number(source, start, mark), number(source, mark + 1, end), date)) {
                    findings.add(new Finding(new Span(start, end), IdentifierCategory.DATE, Confidence.CERTAIN, RULE));
                }
            }
        }
    }

    /** Adds "0314", as in a code for a door; "1114" only where a word says so: it may be a year or an hour. */
    static void findGlued(Text source, LocalDate date, List<Finding> findings) {
        String month = twoDigits(date.getMonthValue());
        String day = twoDigits(date.getDayOfMonth());
        for (int i = 0; i < source.tokenCount(); i++) {
            if (source.end(i) - source.start(i) != MAX_FIGURES || !isDigit(source.charAt(source.start(i)))) {
                continue;
            }
            String figures = source.token(i);
            if ((figures.equals(month + day) || figures.equals(day + month))
                    && (figures.charAt(0) == '0' && !NumberContext.HOUR.standsBeside(source, i, 1)
                            || NumberContext.SECRET.standsBeside(source, i, SECRET_REACH))) {
                findings.add(new Finding(source.span(i, i), IdentifierCategory.DATE, Confidence.CERTAIN, RULE));
            }
        }
    }

    private static boolean isPair(int left, int right, LocalDate date) {
        int month = date.getMonthValue();
        int day = date.getDayOfMonth();
        int year = date.getYear();
        return left == month && (right == day || right == year) || right == month && (left == day || left == year);
    }

    /** Returns the number that the figures make, or -1 if they are none or too many. */
    private static int number(Text source, int start, int end) {
        return start == end || end - start > MAX_FIGURES
                ? -1
                : Integer.parseInt(source.view().substring(start, end));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String[] figures(int number) {
        return new String[] {String.valueOf(number), twoDigits(number)};
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
