package io.github.safeharbor.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The four-digit years of a text, 1600 to 2199: Safe Harbor lets the year of a date stay, so it may be removed or kept. */
final class Years {
    /** How many characters may stand between a date and its year. */
    private static final int MAX_GAP = 4;

    /** Room for the gap and the year, each character at most two code units. */
    private static final int WINDOW = 2 * (MAX_GAP + 4);

    private final String text;
    private final NavigableMap<Integer, Integer> years = new TreeMap<>(); // start to end

    private Years(String text) {
        this.text = text;
    }

    static Years of(String text) {
        Years years = new Years(text);
        for (int i = 0; i < text.length(); ) {
            int start = i;
            while (i < text.length() && Character.isDigit(text.codePointAt(i))) {
                i += Character.charCount(text.codePointAt(i));
            }
            if (text.codePointCount(start, i) == 4 && isCentury(text.substring(start, start + 2))) {
                years.years.put(start, i);
            }
            i += i < text.length() ? Character.charCount(text.codePointAt(i)) : 0;
        }
        return years;
    }

    /** Returns the years before or after the date with at most four characters between, none a letter or digit but "of". */
    List<MarkedSpan> beside(MarkedSpan date) {
        List<MarkedSpan> beside = new ArrayList<>();
        years.subMap(date.start() - WINDOW, date.end() + WINDOW).forEach((start, end) -> {
            if (end <= date.start() && isGap(end, date.start()) || start >= date.end() && isGap(date.end(), start)) {
                beside.add(new MarkedSpan(start, end, ""));
            }
        });
        return beside;
    }

    /** Returns the years inside the date, with an "of" or "in" before them. */
    List<MarkedSpan> inside(MarkedSpan date) {
        List<MarkedSpan> inside = new ArrayList<>();
        for (Map.Entry<Integer, Integer> year :
                years.subMap(date.start(), date.end()).entrySet()) {
            if (year.getValue() <= date.end()) {
                inside.add(new MarkedSpan(withPreposition(year.getKey(), date.start()), year.getValue(), ""));
            }
        }
        return inside;
    }

    private static boolean isCentury(String digits) {
        return digits.equals("20") || digits.equals("21") || digits.compareTo("16") >= 0 && digits.compareTo("19") <= 0;
    }

    private boolean isGap(int from, int to) {
        return text.codePointCount(from, to) <= MAX_GAP
                && text.substring(from, to).replace("of", "").codePoints().noneMatch(Cover::counts);
    }

    /** The start of "of" or "in" before a year, if it is a word of its own and lies inside; otherwise that of the year. */
    private int withPreposition(int year, int from) {
        int end = year;
        while (end > from && isSpace(text.charAt(end - 1))) {
            end--;
        }
        int start = end - 2;
        boolean found = end < year
                && start >= from
                && (text.regionMatches(true, start, "of", 0, 2) || text.regionMatches(true, start, "in", 0, 2))
                && (start == 0 || text.charAt(start - 1) != '_' && !Cover.counts(text.codePointBefore(start)));
        return found ? start : year;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
