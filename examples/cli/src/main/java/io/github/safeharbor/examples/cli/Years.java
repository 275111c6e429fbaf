package io.github.safeharbor.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Four-digit years in and beside gold dates: Safe Harbor lets a year stay, so it may be removed or kept. */
final class Years {
    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)(?:1[6-9]|20|21)\\d\\d(?!\\d)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern YEAR_IN_DATE = Pattern.compile(
            "(?:\\b(?:of|in)\\s{1,8})?(?<!\\d)(?:1[6-9]|20|21)\\d\\d(?!\\d)",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

    /** How much may stand between a date and its year. */
    private static final int MAX_GAP = 4;

    /** Room for the gap and the year, each character at most two code units. */
    private static final int WINDOW = 2 * (MAX_GAP + 4);

    private Years() {}

    /** Returns the years before or after the date with at most four characters between, none a letter or digit but "of". */
    static List<MarkedSpan> beside(String text, MarkedSpan date) {
        List<MarkedSpan> years = new ArrayList<>();
        Matcher matcher = YEAR.matcher(text)
                .useTransparentBounds(true)
                .region(Math.max(0, date.start() - WINDOW), Math.min(text.length(), date.end() + WINDOW));
        while (matcher.find()) {
            String gap;
            if (matcher.start() >= date.end()) {
                gap = text.substring(date.end(), matcher.start());
            } else if (matcher.end() <= date.start()) {
                gap = text.substring(matcher.end(), date.start());
            } else {
                continue;
            }
            if (gap.codePointCount(0, gap.length()) <= MAX_GAP
                    && gap.replace("of", "").codePoints().noneMatch(Scorer::counts)) {
                years.add(new MarkedSpan(matcher.start(), matcher.end(), ""));
            }
        }
        return years;
    }

    /** Returns the years inside the date, with an "of" or "in" before them. */
    static List<MarkedSpan> inside(String text, MarkedSpan date) {
        // A year that runs on past the date's end is none of its own: look a little further, and drop what ends there.
        int limit = date.end();
        for (int i = 0; i < MAX_GAP && limit < text.length(); i++) {
            limit += Character.charCount(text.codePointAt(limit));
        }
        int from = Math.max(0, date.start() - 2); // one character before, for the look-behind
        List<MarkedSpan> years = new ArrayList<>();
        Matcher matcher = YEAR_IN_DATE
                .matcher(text.substring(from, limit))
                .useTransparentBounds(true)
                .region(date.start() - from, limit - from);
        while (matcher.find()) {
            if (from + matcher.end() <= date.end()) {
                years.add(new MarkedSpan(from + matcher.start(), from + matcher.end(), ""));
            }
        }
        return years;
    }
}
